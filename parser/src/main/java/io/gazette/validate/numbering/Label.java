package io.gazette.validate.numbering;

import io.gazette.model.Block;

/**
 * The label of a unit, as a number.
 *
 * @param unit that bears it
 * @param value 22 of 第二十二条, 120 of 第一百二十条之三
 * @param sub 3 of 第一百二十条之三, else 0
 * @param parent what the unit stands under: units of one parent have the same
 */
record Label(Block.Unit unit, int value, int sub, int parent) {

  /**
   * Reads {@code 22}, {@code 120-3} or the last part of {@code 2.3}, which is counted among those
   * that begin with 2; the value is -1 where the number is none.
   */
  static Label of(Block.Unit unit, int parent) {
    int point = unit.number().lastIndexOf('.');
    if (point > 0) {
      int value = digits(unit.number().substring(point + 1));
      return new Label(unit, value, 0, 31 * parent + unit.number().substring(0, point).hashCode());
    }
    String number = unit.number();
    int dash = number.indexOf('-');
    int value = digits(dash < 0 ? number : number.substring(0, dash));
    int sub = dash < 0 ? 0 : digits(number.substring(dash + 1));
    return new Label(unit, sub < 0 ? -1 : value, Math.max(sub, 0), parent);
  }

  private static int digits(String text) {
    int value = text.isEmpty() || text.length() > 6 ? -1 : 0;
    for (int i = 0; i < text.length() && value >= 0; i++) {
      int digit = text.charAt(i) - '0';
      value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
    }
    return value;
  }

  /** Whether it is a division that stands in another: 第二节 of 第三章. */
  boolean isInDivision() {
    return unit.type().ordinal() < Block.Type.ARTICLE.ordinal() && parent > 1;
  }

  /** Grows with the order in which labels follow each other. */
  long key() {
    return value * 10_000L + sub;
  }

  /** Whether {@code next} is what may follow this label. */
  boolean isBefore(Label next) {
    return next.value == value && next.sub == sub + 1 || next.value == value + 1 && next.sub == 0;
  }

  /** The label as printed, without white space. */
  String printed() {
    return unit.num().strip();
  }

  /** The label of the same form that says {@code key}. */
  String like(long key) {
    int value = (int) (key / 10_000);
    int point = unit.number().lastIndexOf('.');
    return point > 0
        ? unit.number().substring(0, point + 1) + value
        : Numerals.relabel(printed(), value, (int) (key % 10_000));
  }
}
