package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.util.Optional;

/** Tells a 题注 (LEG-10): a date and a step of law-making, in brackets or one line a step. */
final class AdoptionNoteLines {

  private static final String[] STEPS = {
    "通过", "批准", "公布", "发布", "修正", "修订", "施行", "颁布", "制定", "修改", "公告", "印发"
  };

  private AdoptionNoteLines() {}

  /** A bracket that holds a date and a step of law-making; it may close on a later line. */
  static boolean isAdoptionNote(CleanText text, int from, int to) {
    String s = text.compact(from, Math.min(to, from + 400));
    boolean unclosed = s.indexOf('）') < 0 && s.indexOf(')') < 0;
    boolean dated = startsWithDate(s, 1) || hasDateSoon(s) && s.contains("通过");
    return dated && (hasStep(s) || unclosed && s.contains("会"));
  }

  /** 1986年12月3日 国务院批准; 根据2005年8月28日…《…的决定》第一次修正: a 题注 without brackets, one line a step. */
  static boolean isHistory(String s) {
    int at = s.startsWith("根据") ? 2 : 0;
    char last = s.charAt(s.length() - 1);
    return startsWithDate(s, at) && last != '。' && last != '，' && hasClosingStep(s);
  }

  /** （物权编　2020年5月28日…通过）: a few words may stand before the date. */
  private static boolean hasDateSoon(String s) {
    Optional<ChineseDate.Found> found = ChineseDate.find(s, 0);
    return found.isPresent() && found.get().from() <= 10;
  }

  private static boolean startsWithDate(String s, int at) {
    if (s.startsWith("根据", at)) {
      return startsWithDate(s, at + 2);
    }
    if (at >= s.length() || !ChineseNumber.isNumeral(s.charAt(at))) {
      return false;
    }
    Optional<ChineseDate.Found> found = ChineseDate.find(s, at);
    return found.isPresent() && found.get().from() == at;
  }

  private static boolean hasStep(String s) {
    for (String step : STEPS) {
      if (s.contains(step)) {
        return true;
      }
    }
    return s.contains("令第") || s.contains("号");
  }

  /**
   * Whether the line ends as a step does: in its verb, or in the number of the order, brackets
   * aside.
   */
  private static boolean hasClosingStep(String s) {
    int end = s.length();
    while (end > 0 && Chars.isCloser(s.charAt(end - 1))) {
      end--;
    }
    for (String step : STEPS) {
      if (s.startsWith(step, end - step.length())) {
        return true;
      }
    }
    return end > 0 && s.charAt(end - 1) == '号' && s.indexOf("令") > 0;
  }
}
