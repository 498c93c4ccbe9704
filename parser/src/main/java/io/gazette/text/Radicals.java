package io.gazette.text;

import java.text.Normalizer;

/**
 * Kangxi and CJK radicals, which PDF text layers hold in the place of characters: ⼀ for 一, ⽹ for 网.
 */
final class Radicals {

  private Radicals() {}

  /**
   * The character that the radical {@code c} is the shape of; {@code c} itself where there is none.
   */
  static char fold(char c) {
    return switch (c) {
      case '⽹' -> '网';
      case '⻓' -> '长';
      case '⻋' -> '车';
      case '⻔' -> '门';
      case '⻅' -> '见';
      case '⻚' -> '页';
      case '⻛' -> '风';
      case '⻜' -> '飞';
      case '⻢' -> '马';
      case '⻥' -> '鱼';
      case '⻦' -> '鸟';
      case '⻬' -> '齐';
      case '⻰' -> '龙';
      case '⺠' -> '民';
      default -> {
        String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        yield folded.length() == 1 ? folded.charAt(0) : c;
      }
    };
  }
}
