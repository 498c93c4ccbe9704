package io.gazette.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What the style sheets on a page (CSS 2.2, 4.1) say of how lines are set and of what is not shown:
 * {@code .sign { text-align: right }}. Sheets that the page only links are not fetched.
 */
final class StyleSheet {

  private static final List<String> PROPERTIES =
      List.of("text-align", "font-weight", "display", "visibility");

  private static final int LONGEST_HIDDEN = 200;

  /** A rule for all {@code div} or {@code body} is taken back by sheets that are not at hand. */
  private static final Set<String> TEXT = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "center");

  /**
   * What it says of {@code p}, {@code .sign}, {@code p.sign}, {@code #title}; later rules first.
   */
  private final Map<String, String> rules = new HashMap<>();

  private final String css;

  private StyleSheet(String css) {
    this.css = css;
  }

  /** The sheets of {@code page}, in one. */
  static StyleSheet of(Document page) {
    StringBuilder css = new StringBuilder();
    for (Element style : page.getElementsByTag("style")) {
      css.append(style.data()).append('\n');
    }
    StyleSheet sheet = new StyleSheet(css.toString());
    sheet.read();
    return sheet;
  }

  /** Writes its rules into the {@code style} of the elements of {@code page} they are for. */
  void apply(Document page) {
    if (rules.isEmpty()) {
      return;
    }
    for (Element element : page.body().getAllElements()) {
      String said = declarations(element);
      if (!said.isEmpty()) {
        apply(element, said);
      }
    }
  }

  /** What the element itself says counts; of a tab that scripts will show nothing is hidden. */
  private static void apply(Element element, String said) {
    StringBuilder style = new StringBuilder(element.attr("style"));
    for (String property : PROPERTIES) {
      String value = Styles.value(style.toString(), property);
      String told = value.isEmpty() ? Styles.value(said, property) : "";
      boolean hides = told.equals("none") || told.equals("hidden");
      if (!told.isEmpty() && !(hides && isLong(element))) {
        style.append(';').append(property).append(':').append(told);
      }
    }
    element.attr("style", style.toString());
  }

  /** Whether more than a line or two stands in {@code element}; it is not looked at any further. */
  private static boolean isLong(Element element) {
    int[] length = new int[1];
    NodeFilter counting =
        (node, depth) -> {
          length[0] += node instanceof TextNode text ? text.getWholeText().length() : 1;
          return length[0] > LONGEST_HIDDEN
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        };
    element.filter(counting);
    return length[0] > LONGEST_HIDDEN;
  }

  /** What the sheets say of {@code element}, the most special first. */
  private String declarations(Element element) {
    String tag = element.normalName();
    StringBuilder said = new StringBuilder(rules.getOrDefault('#' + element.id(), ""));
    Set<String> classes = element.hasAttr("class") ? element.classNames() : Set.of();
    for (String name : classes) {
      said.append(rules.getOrDefault(tag + '.' + name, ""));
      said.append(rules.getOrDefault('.' + name, ""));
    }
    return said.append(rules.getOrDefault(tag, "")).toString();
  }

  private void read() {
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      String selectors = withoutComments(css.substring(at, open));
      boolean rule = selectors.lastIndexOf('@') <= selectors.lastIndexOf(';');
      int close = rule ? css.indexOf('}', open) : blockEnd(open);
      int end = close < 0 ? css.length() : close;
      if (rule) {
        add(selectors.substring(selectors.lastIndexOf(';') + 1), css.substring(open + 1, end));
      }
      at = end + 1;
    }
  }

  /** Where the block of {@code @media} that opens at {@code open} closes; -1 at the end. */
  private int blockEnd(int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutComments(String text) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", at)) {
      kept.append(text, at, open);
      int close = text.indexOf("*/", open + 2);
      at = close < 0 ? text.length() : close + 2;
    }
    return kept.append(text, at, text.length()).toString().replace("<!--", "").replace("-->", "");
  }

  private void add(String selectors, String declarations) {
    StringBuilder kept = new StringBuilder();
    for (String property : PROPERTIES) {
      String value = Styles.value(declarations, property);
      kept.append(value.isEmpty() ? "" : property + ':' + value + ';');
    }
    if (kept.length() > 0) {
      for (String key : keys(selectors, kept.indexOf("none") >= 0 || kept.indexOf("hidden") >= 0)) {
        String before = rules.getOrDefault(key, "");
        rules.put(key, before.isEmpty() ? kept.toString() : merged(kept.toString(), before));
      }
    }
  }

  /** What {@code now} says, and of what it does not speak of, {@code before}. */
  private static String merged(String now, String before) {
    StringBuilder said = new StringBuilder();
    for (String property : PROPERTIES) {
      String told = Styles.value(now, property);
      String value = told.isEmpty() ? Styles.value(before, property) : told;
      said.append(value.isEmpty() ? "" : property + ':' + value + ';');
    }
    return said.toString();
  }

  /** The last part of each selector; where it hides, only of one that has no other parts. */
  private static List<String> keys(String selectors, boolean hides) {
    List<String> keys = new ArrayList<>();
    int at = 0;
    while (at < selectors.length()) {
      int comma = selectors.indexOf(',', at);
      int end = comma < 0 ? selectors.length() : comma;
      String selector = selectors.substring(at, end).strip();
      String key = selector.substring(lastSpace(selector) + 1);
      boolean whole = key.length() == selector.length();
      if (isPlain(selector) && (whole || !hides) && isKey(key, whole)) {
        keys.add(key);
      }
      at = end + 1;
    }
    return keys;
  }

  private static int lastSpace(String selector) {
    int at = selector.length() - 1;
    while (at >= 0 && selector.charAt(at) > ' ') {
      at--;
    }
    return at;
  }

  private static boolean isPlain(String selector) {
    for (int i = 0; i < selector.length(); i++) {
      if (":>+~[]*()@".indexOf(selector.charAt(i)) >= 0) {
        return false;
      }
    }
    return !selector.isEmpty();
  }

  /** A tag of text by itself, or one class or id. */
  private static boolean isKey(String key, boolean whole) {
    int dot = key.indexOf('.');
    int hash = key.indexOf('#');
    if (dot < 0 && hash < 0) {
      return whole && TEXT.contains(key.toLowerCase(Locale.ROOT));
    }
    return dot >= 0 ? hash < 0 && dot == key.lastIndexOf('.') : hash == 0;
  }
}
