package io.gazette.read.html;

import io.gazette.text.LineHint;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the mark-up of an element says of the look of what stands in it. */
final class Styles {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "iframe",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "option",
          "p",
          "pre",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "meta",
          "link",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "param",
          "datalist",
          "noframes",
          "iframe",
          "math");

  private Styles() {}

  /** Whether {@code element} begins and ends lines. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether nothing of {@code element} is seen. */
  static boolean isHidden(Element element) {
    if (NEVER_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && ("none".equals(value(style, "display"))
            || "hidden".equals(value(style, "visibility"))
            || "all".equals(value(style, "mso-hide")));
  }

  /** How {@code element} sets its lines; {@code inherited} where it does not say. */
  static LineHint alignment(Element element, LineHint inherited) {
    String name = element.normalName();
    if (name.equals("center")) {
      return LineHint.CENTRED;
    }
    String align = value(element.attr("style"), "text-align");
    if (align.isEmpty() && !name.equals("table") && !name.equals("img")) {
      align = element.attr("align").strip().toLowerCase(Locale.ROOT);
    }
    return switch (align) {
      case "center", "middle" -> LineHint.CENTRED;
      case "right", "end" -> LineHint.RIGHT;
      case "" -> name.equals("table") ? LineHint.PARAGRAPH : inherited;
      default -> LineHint.PARAGRAPH;
    };
  }

  /** Whether {@code element} makes bold what stands in it. */
  static boolean isBold(Element element) {
    String name = element.normalName();
    if (name.equals("b") || name.equals("strong") || name.equals("th")) {
      return true;
    }
    String weight = value(element.attr("style"), "font-weight");
    return weight.startsWith("bold") || weight.length() == 3 && weight.charAt(0) >= '6';
  }

  /** The value of {@code property} in the declarations {@code style}, in lower case. */
  static String value(String style, String property) {
    int at = style.indexOf(property);
    while (at >= 0) {
      int colon = at + property.length();
      while (colon < style.length() && style.charAt(colon) == ' ') {
        colon++;
      }
      boolean starts = at == 0 || "; \t\n\r".indexOf(style.charAt(at - 1)) >= 0;
      if (starts && colon < style.length() && style.charAt(colon) == ':') {
        int end = style.indexOf(';', colon);
        String value = style.substring(colon + 1, end < 0 ? style.length() : end);
        int important = value.indexOf('!');
        return (important < 0 ? value : value.substring(0, important))
            .strip()
            .toLowerCase(Locale.ROOT);
      }
      at = style.indexOf(property, at + 1);
    }
    return "";
  }
}
