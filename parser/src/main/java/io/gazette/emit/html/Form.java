package io.gazette.emit.html;

/**
 * What becomes of an element of Akoma Ntoso (mapping.md, 13): the words of that section are quoted.
 */
enum Form {
  /** Nothing: the wrapper stands for it. */
  ROOT,
  /** "{@code <section>} + {@code <h2>} num and heading". */
  DIVISION("section", "h2"),
  /** "节 and 一、: {@code <section>} + {@code <h3>}". */
  SECTION("section", "h3"),
  /** "{@code <section>} with {@code span.akn-num}, {@code span.akn-heading}". */
  UNIT("section", ""),
  /** "{@code <section>} with the id of the enclosing component or attachment + its name". */
  PART("section", ""),
  /** "{@code <nav><ol><li><a href="#eId">}". */
  TOC("nav", ""),
  TOC_ITEM("li", ""),
  /** "{@code <a class="akn-ref" data-href="{href}" href="…">}". */
  REFERENCE("a", ""),
  /** A range: a {@code span} as any other, and a link to its first. */
  RANGE("span", ""),
  TABLE("table", ""),
  ROW("tr", ""),
  HEAD_CELL("th", ""),
  CELL("td", ""),
  CAPTION("caption", ""),
  LINE_TURN("br", ""),
  /** "Everything else: {@code <span class="akn-x">}". */
  OTHER("span", "");

  private final String element;
  private final String heading;

  Form() {
    this("", "");
  }

  Form(String element, String heading) {
    this.element = element;
    this.heading = heading;
  }

  /** The element of HTML. */
  String element() {
    return element;
  }

  /** The element that num and heading stand in; {@code ""} where they stand by themselves. */
  String heading() {
    return heading;
  }

  boolean isLink() {
    return this == TOC_ITEM || this == REFERENCE || this == RANGE;
  }

  /** Of the element {@code name} of Akoma Ntoso. */
  static Form of(String name) {
    return switch (name) {
      case "akomaNtoso" -> ROOT;
      case "part", "subpart", "chapter", "article" -> DIVISION;
      case "section" -> SECTION;
      case "subsection", "paragraph", "subparagraph", "point", "indent" -> UNIT;
      case "coverPage", "preface", "preamble", "conclusions" -> PART;
      case "toc" -> TOC;
      case "tocItem" -> TOC_ITEM;
      case "ref" -> REFERENCE;
      case "rref" -> RANGE;
      case "table" -> TABLE;
      case "tr" -> ROW;
      case "th" -> HEAD_CELL;
      case "td" -> CELL;
      case "caption" -> CAPTION;
      case "eol" -> LINE_TURN;
      default -> OTHER;
    };
  }
}
