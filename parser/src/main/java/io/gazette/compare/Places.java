package io.gazette.compare;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import java.util.List;

/** What a reader calls a unit: 第八条第二款第（三）项. */
final class Places {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "千百十";

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

  /** 一百零五, 十二: the numeral of a number below ten thousand. */
  static String han(int number) {
    if (number > 9999) {
      return Integer.toString(number);
    }
    StringBuilder han = new StringBuilder();
    boolean zero = false;
    for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        zero |= han.length() > 0;
        continue;
      }
      boolean bare = power == 1 && digit == 1 && han.length() == 0;
      han.append(zero ? "零" : "").append(bare ? "" : DIGITS.charAt(digit));
      han.append(UNITS, 3 - power, 3 - power + (power > 0 ? 1 : 0));
      zero = false;
    }
    return han.toString();
  }

  /** What a place that a decision cites is called. */
  static String of(io.gazette.amend.Provision cited) {
    int dash = cited.article().indexOf('-');
    String article =
        dash < 0
            ? label(cited.article(), "条")
            : label(cited.article().substring(0, dash), "条之")
                + numeral(cited.article().substring(dash + 1));
    String paragraph = label(cited.paragraph(), "款");
    String item = label(cited.item(), "项");
    return article + paragraph + item;
  }

  private static String label(String number, String unit) {
    return number.isEmpty() ? "" : "第" + numeral(number) + unit;
  }

  private static String numeral(String number) {
    boolean plain = number.length() < 5 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? han(Integer.parseInt(number)) : number;
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
