package io.gazette.classify;

/** The form of a label. What it means is decided by where it stands. */
public enum MarkerStyle {
  /** 第一编. */
  PART,
  /** 第一分编. */
  SUBPART,
  /** 第一章. */
  CHAPTER,
  /** 第一节. */
  SECTION,
  /** 第一条, 第一百二十条之三, 第 174-1 條. */
  ARTICLE,
  /** 第一部分. */
  PORTION,
  /** 主旨：, 說明：: a section of a document of Taiwan; it has no number. */
  NAMED,
  /** 壹、. */
  FORMAL,
  /** 一、. */
  CHINESE,
  /** （一） ㈠. */
  CHINESE_BRACKETED,
  /** 1. １． 1、 ⒈. */
  ARABIC,
  /** （1） 1） ⑴. */
  ARABIC_BRACKETED,
  /** ①. */
  CIRCLED,
  /** 甲、: above all others or below them, as old texts have it. */
  STEM,
  /** a) of a standard (GB/T 1.1). */
  LETTER,
  /** 2.1.1 县应急委, 1 总则: contingency plans and technical texts number so (GB/T 1.1). */
  DECIMAL;

  /** Whether it labels 编 分编 章 节. */
  public boolean isDivision() {
    return ordinal() <= SECTION.ordinal();
  }

  /**
   * Whether it labels a list or a heading of an official document, not a division or an article.
   */
  public boolean isList() {
    return ordinal() >= NAMED.ordinal();
  }
}
