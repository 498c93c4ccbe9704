package io.gazette.emit.akn;

import io.gazette.model.Block.Unit;

/** The element of a unit, and its ref in an eId (mapping.md, 3.1, 6 and 7). */
enum Element {
  PART("part", "part"),
  SUBPART("subpart", "subpart"),
  CHAPTER("chapter", "chp"),
  SECTION("section", "sec"),
  ARTICLE("article", "art"),
  SUBSECTION("subsection", "subsec"),
  PARAGRAPH("paragraph", "para"),
  SUBPARAGRAPH("subparagraph", "subpara"),
  POINT("point", "point"),
  INDENT("indent", "indent"),
  /** A neutral element, for what the schema has no place for. */
  HCONTAINER("hcontainer", "hcontainer");

  private final String tag;
  private final String ref;

  Element(String tag, String ref) {
    this.tag = tag;
    this.ref = ref;
  }

  String tag() {
    return tag;
  }

  String ref() {
    return ref;
  }

  /**
   * "The element follows the label, not the depth." A paragraph is here as one that holds units.
   */
  static Element of(Unit unit) {
    return switch (unit.type()) {
      case PART -> PART;
      case SUBPART -> SUBPART;
      case CHAPTER -> CHAPTER;
      case SECTION -> SECTION;
      case ARTICLE -> ARTICLE;
      case ITEM -> POINT;
      case SUBITEM -> INDENT;
      case PARAGRAPH -> unit.num().isEmpty() ? HCONTAINER : PARAGRAPH;
      case HEADING -> heading(unit.level());
    };
  }

  private static Element heading(int level) {
    return switch (level) {
      case 2 -> SUBSECTION;
      case 3 -> PARAGRAPH;
      case 4 -> SUBPARAGRAPH;
      default -> level >= 5 ? POINT : SECTION;
    };
  }
}
