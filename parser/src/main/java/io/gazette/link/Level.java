package io.gazette.link;

import io.gazette.text.Chars;

/** The units that a citation counts, from the largest down, each with its ref in an eId. */
enum Level {
  PART("part"),
  SUBPART("subpart"),
  CHAPTER("chp"),
  SECTION("sec"),
  ARTICLE("art"),
  PARAGRAPH("para"),
  ITEM("point"),
  SUBITEM("indent");

  private final String ref;

  Level(String ref) {
    this.ref = ref;
  }

  String ref() {
    return ref;
  }

  /** How many characters the word of a level takes at {@code at}: 2 for 分编, 1 for the others. */
  static int length(CharSequence text, int at) {
    return text.charAt(at) == '分' ? 2 : 1;
  }

  /** The same behind a number: 第二十八条约定的 cites, 第三条线路 does not. */
  static int counted(CharSequence text, int at) {
    char word = at < text.length() ? Chars.fold(text.charAt(at)) : ' ';
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (word) {
      case '条' -> "线線款路街".indexOf(next) >= 0 ? -1 : ARTICLE.ordinal();
      case '目' -> "标標录錄".indexOf(next) >= 0 ? -1 : SUBITEM.ordinal();
      default -> at(text, at);
    };
  }

  /**
   * The level whose word stands at {@code at} of {@code text} and is no piece of another word:
   * 第三项目标, 第一节课, 本条例 are none.
   *
   * @return -1 where none does, else its ordinal
   */
  static int at(CharSequence text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (Chars.fold(text.charAt(at))) {
      case '编' -> "号码制辑写委".indexOf(next) >= 0 ? -1 : PART.ordinal();
      case '分' -> next == '编' || next == '編' ? SUBPART.ordinal() : -1;
      case '章' -> next == '程' ? -1 : CHAPTER.ordinal();
      case '节' -> "课目约点能假日".indexOf(next) >= 0 ? -1 : SECTION.ordinal();
      case '条' -> "例件约款文码線线".indexOf(next) >= 0 ? -1 : ARTICLE.ordinal();
      case '款' -> "项項式额额".indexOf(next) >= 0 ? -1 : PARAGRAPH.ordinal();
      case '项' -> "目链".indexOf(next) >= 0 ? -1 : ITEM.ordinal();
      case '目' -> "标录的前標錄".indexOf(next) >= 0 ? -1 : SUBITEM.ordinal();
      // The units of a 行政規則 of Taiwan, which are labelled 一、.
      case '點' -> "數名心選收燈火擊子滴評票".indexOf(next) >= 0 ? -1 : SECTION.ordinal();
      default -> -1;
    };
  }
}
