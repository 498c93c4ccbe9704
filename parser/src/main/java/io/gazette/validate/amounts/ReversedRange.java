package io.gazette.validate.amounts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 3000—2000元, 2025—2022年, 第十八条至第十五条: a range ends below its beginning. */
final class ReversedRange implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ332",
          "range-reversed",
          Severity.WARNING,
          "",
          new Message("起止颠倒", "a range ends below its beginning"),
          new Message(
              "起点大于终点，必有一个数写错，或者次序颠倒。", "One of the two numbers is wrong, or they changed places."),
          new Message("对照原件，改正数字或者次序。", "Compare the original; correct a number or their order."),
          new Rule.Example(
              """
          云川市人民政府关于春耕工作的通知
          每户补助3000—2000元。
          """,
              """
          云川市人民政府关于春耕工作的通知
          每户补助2000—3000元。
          """));

  private static final int YEAR = 4;

  private static final int LONGEST_DATE = "二〇二四年十二月三十一日".length();

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "至—～";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (passage.at(at + 1) == '第') {
      ordinals(passage, at, report);
      return;
    }
    if (passage.at(at - 1) == '日' && isReversed(passage, at, report)) {
      return;
    }
    Optional<Quantity> high = Quantity.from(passage, at + 1);
    if (high.isPresent() && passage.at(high.get().to() - 1) == '日') {
      days(passage, at, high.get(), report);
    }
    if (high.isEmpty() || isOfCalendar(passage, high.get())) {
      return;
    }
    Optional<Quantity> low = Quantity.before(passage, at);
    int from = low.isPresent() ? low.get().from() : numeral(passage, at);
    boolean alike = low.isEmpty() || low.get().unit().equals(high.get().unit());
    BigDecimal first = low.map(Quantity::value).orElse(bare(passage, from, at, high.get()));
    if (alike && from < at && first.compareTo(high.get().value()) > 0) {
      tell(passage, from, high.get().to(), report);
    }
  }

  /** 2023年7月1日至1999年6月30日. */
  private static boolean isReversed(Passage passage, int at, Report report) {
    int start = Math.max(0, at - LONGEST_DATE);
    Optional<ChineseDate.Found> first = Optional.empty();
    for (Optional<ChineseDate.Found> next = ChineseDate.find(passage, start);
        next.isPresent() && next.get().to() <= at;
        next = ChineseDate.find(passage, next.get().to())) {
      first = next;
    }
    Optional<ChineseDate.Found> last = ChineseDate.find(passage, at + 1);
    boolean range =
        first.isPresent()
            && first.get().to() == at
            && last.isPresent()
            && last.get().from() == at + 1;
    if (range && last.get().date().isBefore(first.get().date())) {
      tell(passage, first.get().from(), last.get().to(), report);
      return true;
    }
    return false;
  }

  /** 11月至3月 and 28日至5日 go over the end of a year, of a month. */
  private static boolean isOfCalendar(Passage passage, Quantity quantity) {
    char unit = passage.at(quantity.to() - 1);
    boolean month = unit == '月' && passage.at(quantity.to() - 2) != '个';
    boolean year = unit == '年' && quantity.to() - quantity.from() != YEAR + 1;
    return month || unit == '日' || year;
  }

  /** The number of [from, to), which has the unit of {@code other}: 3000 of 3000—2000元. */
  private static BigDecimal bare(Passage passage, int from, int to, Quantity other) {
    boolean digits = from < to && to - from < 9;
    boolean phone =
        passage.at(from) == '0'
            || Script.isWord(passage.at(from - 1))
            || passage.at(from - 1) == '-';
    boolean year = passage.at(other.to() - 1) == '年';
    boolean plain = digits && !phone && (!year || to - from == YEAR);
    int months = year ? 12 : 1;
    return plain
        ? scaled(
            Math.max(0, ChineseNumber.parse(passage, from, to)) * (long) months, passage, other)
        : BigDecimal.ZERO;
  }

  /** 3—2万元: the scale behind the second is that of the first too. */
  private static BigDecimal scaled(long value, Passage passage, Quantity other) {
    BigDecimal scaled = BigDecimal.valueOf(value);
    for (int i = other.from(); i < other.to(); i++) {
      char c = passage.charAt(i);
      scaled = c == '万' ? scaled.movePointRight(4) : c == '亿' ? scaled.movePointRight(8) : scaled;
    }
    return scaled;
  }

  private static int numeral(Passage passage, int end) {
    int from = end;
    while (from > 0 && ChineseNumber.isNumeral(passage.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** 2月17日至10日: a second day without a month is of the same. */
  private static void days(Passage passage, int at, Quantity last, Report report) {
    Optional<Quantity> first = Quantity.before(passage, at).filter(q -> q.unit().equals("日"));
    if (first.isPresent() && passage.at(first.get().from() - 1) == '月') {
      boolean falls = first.get().value().compareTo(last.value()) > 0;
      boolean none = last.value().compareTo(BigDecimal.valueOf(31)) > 0;
      if (falls || none) {
        tell(passage, first.get().from(), last.to(), report);
      }
    }
  }

  /** 第十八条至第十五条. */
  private static void ordinals(Passage passage, int at, Report report) {
    char unit = passage.at(at - 1);
    int from = at - 1;
    while (from > 0 && ChineseNumber.isNumeral(passage.charAt(from - 1))) {
      from--;
    }
    int end = at + 2;
    while (ChineseNumber.isNumeral(passage.at(end))) {
      end++;
    }
    boolean range =
        "条款项章节号批期".indexOf(unit) >= 0
            && passage.at(end) == unit
            && from < at - 1
            && end > at + 2
            && passage.at(from - 1) == '第';
    if (range
        && ChineseNumber.parse(passage, from, at - 1) > ChineseNumber.parse(passage, at + 2, end)) {
      tell(passage, from - 1, end + 1, report);
    }
  }

  private static void tell(Passage passage, int from, int to, Report report) {
    String printed = passage.text(from, to);
    report.at(
        passage,
        from,
        to,
        printed + "：起点大于终点；改正",
        printed + ": the range ends below its beginning; correct it");
  }
}
