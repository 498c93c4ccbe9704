package io.gazette.validate.amounts;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Script;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number with its unit: 二千元, 3万元, 30%, 六个月.
 *
 * @param value as a number: 30000; months for a year
 * @param unit 元; {@code 月} for years too
 * @param from where it begins in its passage
 * @param to just after its unit
 */
record Quantity(BigDecimal value, String unit, int from, int to) {

  /** Units whose amounts rise; of 级 and 类 the first is often the highest. */
  private static final String[] UNITS = {
    "元", "年", "个月", "月", "日", "天", "小时", "倍", "%", "％", "人", "周岁", "岁", "平方米", "平方公里", "公里", "立方米",
    "米", "吨", "公斤", "千克", "件", "户", "辆", "个工作日", "次", "升", "亩", "公顷", "个", "项", "处", "家", "名", "支",
    "台", "座", "所", "场", "起", "套", "间", "册", "艘", "株", "头"
  };

  private static final String SCALES = "十百千万亿";

  /** What ends just before {@code end}; empty where no number with a unit does. */
  static Optional<Quantity> before(Passage passage, int end) {
    for (String unit : UNITS) {
      int digits = end - unit.length();
      int from = numeralStart(passage, digits);
      if (passage.has(unit, digits) && from < digits) {
        return of(passage, from, digits, unit);
      }
    }
    return Optional.empty();
  }

  /** What begins at {@code from}; empty where no number with a unit does. */
  static Optional<Quantity> from(Passage passage, int from) {
    if (!isNumeral(passage.at(from))) {
      return Optional.empty();
    }
    int digits = from;
    while (isNumeral(passage.at(digits))) {
      digits++;
    }
    for (String unit : UNITS) {
      if (digits > from && passage.has(unit, digits)) {
        return of(passage, from, digits, unit);
      }
    }
    return Optional.empty();
  }

  /** The quantities of {@code [from, to)}, each at the end of its numeral; in printed order. */
  static List<Quantity> all(Passage passage, int from, int to) {
    List<Quantity> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      boolean begins = isNumeral(passage.at(i)) && (i == from || !isNumeral(passage.at(i - 1)));
      if (begins) {
        from(passage, i).filter(quantity -> quantity.to() <= to).ifPresent(all::add);
      }
    }
    return all;
  }

  /** The least amount that its numeral can tell: 0.1亿元 of 9.6亿元, 1个 of 12个. */
  BigDecimal step(Passage passage) {
    BigDecimal step = BigDecimal.ONE;
    for (int i = from; i < to; i++) {
      char c = passage.charAt(i);
      step = c == '万' ? step.movePointRight(4) : c == '亿' ? step.movePointRight(8) : step;
    }
    int point = passage.text(from, to).indexOf('.');
    int decimals = 0;
    while (point >= 0 && Script.isDigit(passage.at(from + point + 1 + decimals))) {
      decimals++;
    }
    return step.movePointLeft(decimals);
  }

  private static Optional<Quantity> of(Passage passage, int from, int digits, String unit) {
    Optional<BigDecimal> value = value(passage.text(from, digits));
    int end = digits + unit.length();
    return switch (unit) {
      case "年" -> value.map(v -> new Quantity(v.multiply(BigDecimal.valueOf(12)), "月", from, end));
      case "个月" -> value.map(v -> new Quantity(v, "月", from, end));
      case "天" -> value.map(v -> new Quantity(v, "日", from, end));
      case "％" -> value.map(v -> new Quantity(v, "%", from, end));
      default -> value.map(v -> new Quantity(v, unit, from, end));
    };
  }

  /** 1.5万, 二十万, 2000. */
  private static Optional<BigDecimal> value(String number) {
    int scale = Math.max(number.lastIndexOf('亿'), number.lastIndexOf('万'));
    if (scale > 0 && scale == number.length() - 1) {
      BigDecimal times = BigDecimal.valueOf(number.charAt(scale) == '亿' ? 100_000_000 : 10_000);
      return value(number.substring(0, scale)).map(times::multiply);
    }
    if (number.indexOf('.') < 0) {
      int value = ChineseNumber.parse(number);
      return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }
    return isDecimal(number) ? Optional.of(new BigDecimal(number)) : Optional.empty();
  }

  private static boolean isDecimal(String number) {
    int points = 0;
    if (number.isEmpty() || number.length() > 15) {
      return false;
    }
    for (int i = 0; i < number.length(); i++) {
      points += number.charAt(i) == '.' ? 1 : 0;
      if (number.charAt(i) != '.' && !Script.isDigit(number.charAt(i))) {
        return false;
      }
    }
    return points == 1 && Script.isDigit(number.charAt(0)) && !number.endsWith(".");
  }

  private static int numeralStart(Passage passage, int end) {
    int from = end;
    while (from > 0 && isNumeral(passage.at(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isNumeral(char c) {
    return c != Chars.ERASED
        && (ChineseNumber.isNumeral(c) || c == '.' || c == '．' || SCALES.indexOf(c) >= 0);
  }
}
