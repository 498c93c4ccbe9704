package io.gazette.emit.html;

import io.gazette.emit.markup.XmlWriter;
import java.io.IOException;
import java.util.List;

/** Writes the elements of HTML that stand for one of Akoma Ntoso, by its {@link Form}. */
final class Elements {

  /** Between a label and what follows it in print: 第一章　总则. */
  private static final String GAP = "　";

  private final XmlWriter html;
  private final Cited cited;
  private final Margin margin;
  private final Words words;
  private int tables;
  private int contents;
  private boolean titled;

  Elements(XmlWriter html, Cited cited, Margin margin, Words words) {
    this.html = html;
    this.cited = cited;
    this.margin = margin;
    this.words = words;
  }

  /** Whether a heading of the first level was written. */
  boolean isTitled() {
    return titled;
  }

  /** Writes what stands in the margin beside {@code opened}; in a list, within its item. */
  void notes(Open opened) throws IOException {
    if (opened.form() != Form.TOC_ITEM) {
      margin.write(opened.tag().at(), html);
    }
  }

  /**
   * Writes the start tags for {@code opened}.
   *
   * @param next the name of the element that it begins with; {@code ""} for text or none
   */
  void start(Open opened, Frame frame, String next) throws IOException {
    Tag tag = opened.tag();
    switch (opened.form()) {
      case ROOT -> {}
      case DIVISION, SECTION -> {
        html.lineEnd();
        element(opened, "");
      }
      case UNIT -> element(opened, next.equals("num") ? "" : " akn--no-indent");
      case PART -> {
        html.lineEnd();
        element(opened, "");
        html.attribute("id", (frame.prefix().isEmpty() ? "" : frame.prefix() + "__") + tag.name());
      }
      case TOC -> contents(opened);
      case TOC_ITEM -> {
        element(opened, "");
        margin.write(tag.at(), html);
        link(opened, tag.get("href"));
      }
      case REFERENCE, RANGE -> reference(opened, frame.isInLink());
      case TABLE -> table(opened);
      default -> other(opened, frame);
    }
  }

  /**
   * Writes the start tag of a cell in the head of a table.
   *
   * @param heads whether it says what stands under it
   */
  void startCell(Open opened, boolean heads) throws IOException {
    element(opened, heads ? "th" : "td", "");
    if (heads) {
      html.attribute("scope", "col");
    }
  }

  private void reference(Open opened, boolean inLink) throws IOException {
    Tag tag = opened.tag();
    if (inLink) {
      element(opened, "span", "");
    } else if (opened.form() == Form.RANGE) {
      element(opened, "");
      link(opened, cited.href(tag.get("from")));
    } else {
      element(opened, "");
      html.attribute("href", cited.href(tag.get("href")));
    }
  }

  private void other(Open opened, Frame frame) throws IOException {
    Tag tag = opened.tag();
    if (tag.is("component") || tag.is("attachment")) {
      html.lineEnd();
    }
    element(opened, "");
    if (tag.is("docTitle")) {
      title(frame.level());
    } else if (tag.is("img")) {
      html.text(tag.get("alt"));
    }
  }

  /** The title of a document is a heading; of the names in a masthead the first is. */
  private void title(int level) throws IOException {
    if (level > 1 || !titled) {
      html.attribute("role", "heading");
      html.attribute("aria-level", Integer.toString(level));
    }
    titled |= level == 1;
  }

  /** A table may be wider than a page: it stands in a frame that scrolls, by keys too. */
  private void table(Open opened) throws IOException {
    html.lineEnd();
    start(opened, "div");
    html.attribute("class", "scroll");
    html.attribute("tabindex", "0");
    html.attribute("role", "group");
    html.attribute("aria-label", words.table(++tables));
    element(opened, "");
  }

  private void contents(Open opened) throws IOException {
    html.lineEnd();
    element(opened, "");
    html.attribute("aria-label", words.printedContents(++contents));
    start(opened, "ol");
  }

  private void link(Open opened, String href) throws IOException {
    start(opened, "a");
    html.attribute("href", href);
  }

  private void start(Open opened, String element) throws IOException {
    html.start(element);
    opened.add();
  }

  private void element(Open opened, String style) throws IOException {
    element(opened, opened.form().element(), style);
  }

  private void element(Open opened, String element, String style) throws IOException {
    Tag tag = opened.tag();
    start(opened, element);
    String own = tag.get("class");
    html.attribute("class", "akn-" + tag.name() + (own.isEmpty() ? "" : " " + own) + style);
    List<String> attributes = tag.attributes();
    for (int i = 0; i < attributes.size(); i += 2) {
      attribute(attributes.get(i), attributes.get(i + 1));
    }
  }

  /**
   * "{@code eId} becomes both {@code id} and {@code data-eid}; other attributes {@code data-…};
   * {@code xml:lang} becomes {@code lang}." Those of the project's own namespace are left out.
   */
  private void attribute(String name, String value) throws IOException {
    switch (name) {
      case "eId" -> {
        html.attribute("id", value);
        html.attribute("data-eid", value);
      }
      case "xml:lang" -> html.attribute("lang", value);
      case "colspan", "rowspan" -> html.attribute(name, value);
      case "class" -> {}
      default -> {
        if (name.indexOf(':') < 0 && !name.equals("xmlns")) {
          html.attribute("data-" + lowerCase(name), value);
        }
      }
    }
  }

  /** Names of attributes have no capitals in HTML: {@code refersTo} is {@code data-refersto}. */
  private static String lowerCase(String name) {
    StringBuilder lower = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
    }
    return lower.toString();
  }

  /** Starts the heading of {@code parent}; its level among all where its element has another. */
  void startHeading(Open parent, Frame frame) throws IOException {
    String element = parent.form().heading();
    html.start(element);
    if (element.charAt(1) - '0' != frame.level()) {
      html.attribute("aria-level", Integer.toString(frame.level()));
    }
    parent.headed(true);
  }

  void endHeading(Open parent) throws IOException {
    html.end();
    parent.headed(false);
  }

  /** Writes the end tags for {@code closed}; after 第一章 the gap that print has there. */
  void end(Open closed, boolean gap) throws IOException {
    for (int i = 0; i < closed.elements(); i++) {
      html.end();
    }
    if (gap) {
      html.text(GAP);
    }
  }
}
