package io.gazette.parse.words;

import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads 施行日期 (LEG-13: "commencement date stated, normally in the last 条").
 *
 * <p>本条例自2020年5月1日起施行。 本办法自公布之日起30日后施行。 Near miss: 2004年1月1日起施行的《…办法》同时废止。
 */
public final class EffectiveDates {

  private static final String[] VERBS = {"施行", "实施", "执行", "生效", "试行", "實施", "執行"};

  /** What may stand between the date and the verb: 起, 零时起, 起正式, 起至…止. */
  private static final int LONGEST_GAP = 24;

  private static final String[] PROMULGATION = {
    "公布之日", "发布之日", "印发之日", "颁布之日", "公告之日", "公布后", "发布后", "公布日", "發布日", "發布之日"
  };

  private EffectiveDates() {}

  /**
   * The date that the last of {@code texts} to speak of it names; where it says 自公布之日起施行, {@code
   * promulgated}.
   */
  public static Optional<LocalDate> of(List<String> texts, Optional<LocalDate> promulgated) {
    for (int i = texts.size() - 1; i >= 0; i--) {
      String text = texts.get(i);
      if (!names(text)) {
        continue;
      }
      Optional<LocalDate> day = stated(text);
      if (day.isPresent()) {
        return day;
      }
      int from = sinceEnd(text);
      if (from >= 0) {
        return promulgated.isPresent()
            ? Optional.of(promulgated.get().plusDays(daysAfter(text, from)))
            : promulgated;
      }
    }
    return Optional.empty();
  }

  private static boolean names(String text) {
    for (String verb : VERBS) {
      if (text.contains(verb)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> stated(String text) {
    Optional<ChineseDate.Found> found = ChineseDate.find(text, 0);
    while (found.isPresent()) {
      if (verbFollows(text, found.get().to())) {
        return Optional.of(found.get().date());
      }
      found = ChineseDate.find(text, found.get().to());
    }
    return Optional.empty();
  }

  private static int sinceEnd(String text) {
    for (String since : PROMULGATION) {
      for (int at = text.indexOf(since); at >= 0; at = text.indexOf(since, at + 1)) {
        if (verbFollows(text, at + since.length())) {
          return at + since.length();
        }
      }
    }
    return -1;
  }

  /** Whether a verb comes before the sentence or clause is over, and is no attribute (施行的…). */
  private static boolean verbFollows(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_GAP);
    for (int i = from; i < limit && "，。；《：".indexOf(text.charAt(i)) < 0; i++) {
      for (String verb : VERBS) {
        int after = i + verb.length();
        if (text.startsWith(verb, i)) {
          return after >= text.length() || text.charAt(after) != '的';
        }
      }
    }
    return false;
  }

  /** 30 of 自公布之日起30日后施行; 0 where no days are named. */
  private static long daysAfter(String text, int from) {
    int at = from;
    while (at < text.length()
        && (text.charAt(at) == '起' || text.charAt(at) == '满' || Chars.isBlank(text.charAt(at)))) {
      at++;
    }
    int end = at;
    while (end < text.length() && ChineseNumber.isNumeral(text.charAt(end))) {
      end++;
    }
    boolean days = end > at && (text.startsWith("日", end) || text.startsWith("天", end));
    return days ? Math.max(0, ChineseNumber.parse(text, at, end)) : 0;
  }
}
