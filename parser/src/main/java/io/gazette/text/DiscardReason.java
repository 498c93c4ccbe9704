package io.gazette.text;

/**
 * Why characters of the source are no text of the gazette. The names are those of the JSON output.
 */
public enum DiscardReason {
  /** {@code 沈阳市人民政府公报 2020·8} at the head or foot of a page. */
  RUNNING_HEAD("runningHead"),
  /** {@code — 12 —}. */
  PAGE_NUMBER("pageNumber"),
  /** {@code ……} between an entry of a table of contents and its page (BD 4.11, PUN-08). */
  LEADER_DOTS("leaderDots"),
  /** {@code - } or {@code • } before an item. */
  LIST_BULLET("listBullet"),
  /** {@code **}, {@code ##}, {@code <p>}: mark-up of the file, not of the gazette. */
  MARKUP("markup"),
  /** {@code < >} around an address. */
  LINK_BRACKET("linkBracket"),
  /** {@code > 理由：…}: what the keepers of a collection note under an article. */
  ANNOTATION("annotation"),
  /** The block of properties at the head of a Markdown page. */
  FRONT_MATTER("frontMatter"),
  /** Menus, sharing bars, site footers around a text saved from the web. */
  WEB_PAGE("webPage"),
  /** 索引号, 发文机关, 成文日期 …: the table in which a site tells what its page holds. */
  INFORMATION_TABLE("informationTable"),
  /** Zero-width and other invisible characters. */
  INVISIBLE("invisible"),
  /** A character that no text and no XML file may hold (U+0000, U+FFFF, …). */
  CONTROL("control"),
  /** A rule drawn with characters: {@code ————}, {@code ====}. */
  RULE("rule"),
  /** The number or title that the print repeats at once: the same line twice. */
  REPEATED_TITLE("repeatedTitle");

  private final String word;

  DiscardReason(String word) {
    this.word = word;
  }

  /** {@return the name in the JSON output} */
  public String word() {
    return word;
  }
}
