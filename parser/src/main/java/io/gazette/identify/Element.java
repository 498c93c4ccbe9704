package io.gazette.identify;

import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;

/** The element of a unit, and its ref in an eId (mapping.md, 3.1, 6 and 7). */
public enum Element {
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

  /** Its name. */
  public String tag() {
    return tag;
  }

  /** Its name in an eId. */
  public String ref() {
    return ref;
  }

  /**
   * "The element follows the label, not the depth." A paragraph is here as one that holds units.
   */
  public static Element of(Unit unit) {
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

  /**
   * What a unit is by its element alone, as a word: an 一、 and a 节 are both a {@code section}, and
   * what a {@code paragraph} is depends on whether it stands in a 条. Where this is not what the
   * unit is, {@code gz:type} says so.
   */
  public String implied(String num, boolean inArticle) {
    return switch (this) {
      case PART -> Type.PART.word();
      case SUBPART -> Type.SUBPART.word();
      case CHAPTER -> Type.CHAPTER.word();
      case SECTION -> num.startsWith("第") ? Type.SECTION.word() : Type.HEADING.word() + 1;
      case ARTICLE -> Type.ARTICLE.word();
      case SUBSECTION -> Type.HEADING.word() + 2;
      case PARAGRAPH -> inArticle ? Type.PARAGRAPH.word() : Type.HEADING.word() + 3;
      case SUBPARAGRAPH -> Type.HEADING.word() + 4;
      case POINT -> inArticle ? Type.ITEM.word() : Type.HEADING.word() + 5;
      case INDENT -> Type.SUBITEM.word();
      case HCONTAINER -> Type.PARAGRAPH.word();
    };
  }

  /** What {@code unit} is, as a word: {@code heading2}, {@code item}. */
  public static String word(Unit unit) {
    String word = unit.type().word();
    return unit.level() == 0 ? word : word + unit.level();
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
