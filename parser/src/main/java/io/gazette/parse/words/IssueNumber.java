package io.gazette.parse.words;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.OptionalInt;

/**
 * Year and numbers of an issue on one line (GAZ-01: "第N期（总第M期）").
 *
 * <p>2020年第8期（总第381期）, 2022年第2辑, 第8期 总第381期, 2020·8, 2020/08　总第381期, （总第1234号）, 第三十二号, 总号：1692,
 * 二○二○年第八期, 2020　第8期, 2020.
 *
 * @param year of the volume
 * @param number of the issue in the year
 * @param total of the issue since the first
 */
public record IssueNumber(OptionalInt year, OptionalInt number, OptionalInt total) {

  private static final int LONGEST = 60;

  /** What {@code compact}, a line without white space, says of the issue. */
  public static IssueNumber read(String compact) {
    if (compact.length() > LONGEST) {
      return new IssueNumber(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }
    OptionalInt total = OptionalInt.empty();
    OptionalInt number = OptionalInt.empty();
    for (int i = 0; i < compact.length(); i++) {
      char c = Chars.fold(compact.charAt(i));
      if (c == '总' && total.isEmpty()) {
        total = totalAt(compact, i);
      } else if (c == '第' && number.isEmpty() && !follows(compact, i, '总')) {
        number = ordinalAt(compact, i);
      }
    }
    OptionalInt year = yearBefore(compact);
    int end = total.isPresent() ? Math.max(compact.indexOf('总'), compact.indexOf('總')) : 0;
    return pointed(end > 0 ? withoutOpening(compact, end) : compact, year, number, total);
  }

  /** 2020·8 of 2020·8（总第381期）. */
  private static String withoutOpening(String text, int end) {
    return text.substring(0, Chars.fold(text.charAt(end - 1)) == '(' ? end - 1 : end);
  }

  /** Whether nothing was read. */
  public boolean isEmpty() {
    return year.isEmpty() && number.isEmpty() && total.isEmpty();
  }

  /** Whether it numbers an issue: a year alone does not. */
  public boolean isIssue() {
    return number.isPresent() || total.isPresent();
  }

  private static boolean follows(String text, int at, char c) {
    return at > 0 && Chars.fold(text.charAt(at - 1)) == c;
  }

  /** 总第381期, 总381期, 总号：1692, 总期数381. */
  private static OptionalInt totalAt(String text, int at) {
    int from = at + 1;
    while (from < text.length() && "第期号数辑：:".indexOf(Chars.fold(text.charAt(from))) >= 0) {
      from++;
    }
    return value(text, from, numeralEnd(text, from));
  }

  /** 第8期, 第三十二号, 第2辑, 第15-16期; not 第8条. */
  private static OptionalInt ordinalAt(String text, int at) {
    int end = numeralEnd(text, at + 1);
    int mark = end;
    while (mark < text.length()
        && ("-—、,，～~".indexOf(text.charAt(mark)) >= 0
            || ChineseNumber.isNumeral(text.charAt(mark)))) {
      mark++;
    }
    boolean issue = mark < text.length() && "期号辑".indexOf(Chars.fold(text.charAt(mark))) >= 0;
    return issue ? value(text, at + 1, end) : OptionalInt.empty();
  }

  private static OptionalInt yearBefore(String text) {
    int mark = text.indexOf('年');
    int from = mark;
    while (from > 0 && ChineseNumber.isNumeral(text.charAt(from - 1))) {
      from--;
    }
    if (mark < 0) {
      from = 0;
      mark = text.length() == 4 || text.startsWith("第", 4) ? 4 : 0;
    }
    return mark - from == 4 ? year(ChineseNumber.parse(text, from, mark)) : OptionalInt.empty();
  }

  /** 2020·8, 2020.8, 2020/08 at the end of the line. */
  private static IssueNumber pointed(
      String text, OptionalInt year, OptionalInt number, OptionalInt total) {
    int mark = text.length() - 1;
    while (mark > 0 && Chars.digit(text.charAt(mark)) >= 0) {
      mark--;
    }
    boolean point = mark >= 4 && "·.．•/／—-年".indexOf(text.charAt(mark)) >= 0;
    boolean plain = point && (mark == 4 || Chars.digit(text.charAt(mark - 5)) < 0);
    OptionalInt before = plain ? year(ChineseNumber.parse(text, mark - 4, mark)) : year;
    OptionalInt after = plain ? value(text, mark + 1, text.length()) : OptionalInt.empty();
    boolean issue = plain && before.isPresent() && after.isPresent() && number.isEmpty();
    return issue ? new IssueNumber(before, after, total) : new IssueNumber(year, number, total);
  }

  private static OptionalInt year(int value) {
    return value >= 1900 && value < 2200 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static int numeralEnd(String text, int from) {
    int end = from;
    while (end < text.length() && ChineseNumber.isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static OptionalInt value(String text, int from, int to) {
    int value = from < to ? ChineseNumber.parse(text, from, to) : -1;
    return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }
}
