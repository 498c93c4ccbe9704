package io.gazette.text;

import java.text.Normalizer;

/**
 * Kangxi and CJK radicals, which PDF text layers hold in the place of characters: ⼀ for 一, ⽹ for 网.
 */
final class Radicals {

  /** Radicals that Unicode gives no decomposition, each before its character. */
  private static final String SHAPES =
      "⽹网⺁厂⺄乙⺇几⺌小⺒巳⺓幺⺜日⺝月⺠民⺧牛⺩王⺬示⺮竹⺯糸⺶羊⺷羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長"
          + "⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

  private Radicals() {}

  /**
   * The character that the radical {@code c} is the shape of; {@code c} itself where there is none.
   */
  static char fold(char c) {
    int at = SHAPES.indexOf(c);
    if (at >= 0) {
      return SHAPES.charAt(at + 1);
    }
    String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return folded.length() == 1 ? folded.charAt(0) : c;
  }
}
