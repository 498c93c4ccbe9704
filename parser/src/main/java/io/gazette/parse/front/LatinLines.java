package io.gazette.parse.front;

import io.gazette.text.Chars;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lines in Latin letters at the head of an issue: English name and imprint, pinyin (GAZ-01).
 *
 * <p>GAZETTE OF THE PEOPLE'S GOVERNMENT; April 29, 2020; Issues No. 8; Sponsored by …; SHENYANGSHI
 * RENMIN ZHENGFU GONGBAO.
 */
final class LatinLines {

  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };

  private static final String[] IMPRINTS = {
    "no.",
    "issue",
    "vol",
    "sponsor",
    "published",
    "publisher",
    "edited",
    "editor",
    "serial",
    "total",
    "supervis",
    "issn",
    "hosted",
    "semimonthly",
    "monthly",
    "tel",
    "fax",
    "add",
    "e-mail",
    "email",
    "www",
    "http"
  };

  private LatinLines() {}

  /** Whether {@code text} has letters of the Latin alphabet and no Chinese character. */
  static boolean isLatin(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isHan(text.charAt(i))) {
        return false;
      }
      letters |= Chars.isLatin(text.charAt(i));
    }
    return letters;
  }

  /** Whether an English name of a gazette stands in it. */
  static boolean isName(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return isLatin(text) && (lower.contains("gazette") || lower.contains("bulletin"));
  }

  /** Whether it is the English date, number or sponsor of an issue. */
  static boolean isImprint(String text) {
    if (!isLatin(text)) {
      return false;
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    for (String word : IMPRINTS) {
      if (lower.startsWith(word)) {
        return true;
      }
    }
    return isDated(text);
  }

  /** March 10, 2022, perhaps with the numbers behind it: Issue No. 7 Serial No. 1762. */
  static boolean isDated(String text) {
    boolean brief = text.length() < 40 || text.length() < 80 && issueNumber(text) > 0;
    return brief && isLatin(text) && date(text).isPresent();
  }

  /** Whether every word of it is pinyin and it is in capitals: no English phrase is. */
  static boolean isPinyin(String text) {
    List<String> words = words(text);
    if (!isLatin(text) || words.isEmpty() || !text.equals(text.toUpperCase(Locale.ROOT))) {
      return false;
    }
    int letters = 0;
    for (String word : words) {
      letters += word.length();
      if (!Pinyin.isWord(word)) {
        return false;
      }
    }
    return letters >= 8;
  }

  /** The day that April 29, 2020 or 29 Apr. 2020 names. */
  static Optional<LocalDate> date(String text) {
    int month = 0;
    int day = 0;
    int year = 0;
    for (String word : words(text)) {
      int value = number(word);
      if (value > 31) {
        year = year == 0 ? value : year;
      } else if (value > 0) {
        day = day == 0 ? value : day;
      } else if (month == 0) {
        month = month(word);
      }
    }
    try {
      boolean whole = year >= 1900 && year < 2200 && month > 0 && day > 0;
      return whole ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The number after No. in Issues No. 8; -1 where there is none. */
  static int issueNumber(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("no.");
    List<String> words = at >= 0 ? words(lower.substring(at + 3)) : List.of();
    return words.isEmpty() ? -1 : number(words.get(0));
  }

  private static int month(String word) {
    for (int i = 0; i < MONTHS.length; i++) {
      if (word.toLowerCase(Locale.ROOT).startsWith(MONTHS[i])) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int number(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = Chars.digit(word.charAt(i));
      if (digit < 0 || i >= 4) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return word.isEmpty() ? -1 : value;
  }

  /** Runs of letters and digits. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean in = Chars.isLatin(c) || Chars.digit(c) >= 0;
      if (in && from < 0) {
        from = i;
      } else if (!in && from >= 0) {
        words.add(text.substring(from, i));
        from = -1;
      }
    }
    return words;
  }
}
