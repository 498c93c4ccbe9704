package io.gazette.compare;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import java.util.List;

/** What a reader calls a unit: 第八条第二款第（三）项. */
final class Places {

  private static final String DIGITS = "〇一二三四五六七八九";

  private Places() {}

  /**
   * The name of {@code unit}.
   *
   * @param above the name of what it stands in
   * @param paragraph which 款 of its article it is; 0 where that is not said
   */
  static String of(Unit unit, String above, int paragraph) {
    return switch (unit.type()) {
      case PARAGRAPH -> paragraph == 0 ? above + unit.num() : above + "第" + han(paragraph) + "款";
      case ITEM -> above + inner(unit, "项");
      case SUBITEM -> above + inner(unit, "目");
      default -> above + unit.num();
    };
  }

  /** Of an item without a number (a dash) its label alone says nothing. */
  private static String inner(Unit unit, String level) {
    return unit.number().isEmpty() ? "" : "第" + bare(unit.num()) + level;
  }

  /** 一、 and 1. without the mark behind; （一） as it is. */
  private static String bare(String num) {
    int end = num.length();
    while (end > 1 && "、.．，,".indexOf(num.charAt(end - 1)) >= 0) {
      end--;
    }
    return num.substring(0, end);
  }

  /** 十二; a number that no article has so many 款 for stays in digits. */
  private static String han(int number) {
    if (number > 99) {
      return Integer.toString(number);
    }
    String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
    String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
    return (number < 10 ? "" : tens + "十") + ones;
  }

  /** How many 款 {@code blocks} have. */
  static int paragraphs(List<Block> blocks) {
    int paragraphs = 0;
    for (Block block : blocks) {
      if (block instanceof Unit unit && unit.type() == Type.PARAGRAPH && unit.num().isEmpty()) {
        paragraphs++;
      }
    }
    return paragraphs;
  }
}
