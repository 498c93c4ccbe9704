package io.gazette.link;

import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the day at a 年: 2020年5月1日, 2020年7月底, 2020年底 (mapping.md, 9: "2020年7月底 → 2020-07-31"). Near
 * misses: 每年3月底, 2020年, 2020年7月.
 */
final class Days {

  private static final String[] LABELS = {"时限", "时间", "期限", "节点", "要求"};
  private static final String[] VERBS = {"施行", "实施", "执行", "生效", "试行"};

  /** 参加工作 in 2020年1月1日前参加工作的: what is told of the time before, not to be done until then. */
  private static final int LONGEST_VERB = 4;

  /** The clause behind the day; what is longer is no clause. */
  private static final int LONGEST_CLAUSE = 120;

  private static final String[] BEFORE = {"之前", "以前", "前"};

  /** What may stand between the day and the verb: 起, 零时起, 起正式. */
  private static final int LONGEST_GAP = 10;

  private Days() {}

  /** The day whose 年 stands at {@code mark}; it begins at {@code limit} or later. */
  static Optional<ChineseDate.Found> at(String text, int mark, int limit) {
    Optional<ChineseDate.Found> day = ChineseDate.at(text, mark, limit);
    return day.isPresent() ? day : end(text, mark, limit);
  }

  private static Optional<ChineseDate.Found> end(String text, int mark, int limit) {
    int from = mark;
    while (from > limit && ChineseNumber.isNumeral(text.charAt(from - 1))) {
      from--;
    }
    int year = mark - from == 4 ? ChineseNumber.parse(text, from, mark) : -1;
    if (year < 1900 || year > 2199) {
      return Optional.empty();
    }
    int at = mark + 1;
    while (at < text.length() && ChineseNumber.isNumeral(text.charAt(at))) {
      at++;
    }
    int month = at == mark + 1 ? 12 : ChineseNumber.parse(text, mark + 1, at);
    if (at > mark + 1) {
      boolean named = at < text.length() && text.charAt(at) == '月';
      at = named && month >= 1 && month <= 12 ? at + 1 : text.length();
    }
    boolean end = at < text.length() && (text.charAt(at) == '底' || text.charAt(at) == '末');
    return end
        ? Optional.of(new ChineseDate.Found(from, at + 1, lastDay(year, month)))
        : Optional.empty();
  }

  /** Not by YearMonth, which makes a formatter of dates as it is loaded: a cold start feels it. */
  private static LocalDate lastDay(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(first.lengthOfMonth());
  }

  /** Whether a text comes into force on the day that ends at {@code to}: 起施行, but not 起施行的. */
  static boolean isCommencement(String text, int to) {
    int limit = Math.min(text.length(), to + LONGEST_GAP);
    for (int i = to; i < limit && "，。；《：、".indexOf(text.charAt(i)) < 0; i++) {
      for (String verb : VERBS) {
        if (text.startsWith(verb, i)) {
          int after = i + verb.length();
          return after >= text.length()
              || text.charAt(after) != '的' && !text.startsWith("日期", after);
        }
      }
    }
    return false;
  }

  /**
   * Whether something is to be done until the day {@code [from, to)}: 完成时限：2020年10月底, 2020年10月底前完成.
   * Near misses: 2020年10月底前设立的, 2020年10月底前已经登记.
   */
  static boolean isDeadline(String text, int from, int to) {
    return isLabelled(text, from) || isBefore(text, to);
  }

  private static boolean isBefore(String text, int to) {
    int word = to;
    for (String lead : BEFORE) {
      word = word == to && text.startsWith(lead, to) ? to + lead.length() : word;
    }
    return word > to && isToBeDone(text, word);
  }

  /** Whether the clause that goes on at {@code from} tells what is to be done: 完成, not 设立的. */
  private static boolean isToBeDone(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_CLAUSE);
    int end = from;
    while (end < limit && "，。；：、（".indexOf(text.charAt(end)) < 0) {
      char c = text.charAt(end);
      if (c == '已' || c == '的' && end - from <= LONGEST_VERB) {
        return false;
      }
      end++;
    }
    return end > from && text.charAt(end - 1) != '的';
  }

  private static boolean isLabelled(String text, int from) {
    int colon = from - 1;
    if (colon < 2 || text.charAt(colon) != '：' && text.charAt(colon) != ':') {
      return false;
    }
    for (String label : LABELS) {
      if (text.startsWith(label, colon - label.length())) {
        return true;
      }
    }
    return false;
  }

  /** {@code date} as a value. */
  static String value(LocalDate date) {
    return date.toString();
  }
}
