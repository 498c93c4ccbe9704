package io.gazette.link;

import io.gazette.registry.Registry;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.Optional;

/**
 * A 发文字号 in running text (NUM-01): 国发〔2019〕11号, 沈政办发[2019]27号.
 *
 * @param from offset of its first character
 * @param to offset after 号
 * @param code 国发
 * @param year 2019
 * @param serial 11
 */
record CitedNumber(int from, int to, String code, int year, int serial) {

  private static final int LONGEST_CODE = 12;

  /** Of 中国证券监督管理委员会公告〔2017〕12号. */
  private static final int LONGEST_NAME = 30;

  /** Words that stand before a 代字 and are no part of it. */
  private static final String[] LEADS = {
    "根据", "按照", "依据", "依照", "参照", "和", "及", "与", "或", "的", "见", "按", "以", "指", "为", "由", "经", "据",
    "文件", "通知"
  };

  /** Words of one character before a number. */
  private static final String WORDS = "依见按据以经由指为与及和或的原如对将在于从除因照持凭有";

  /** 国发〔2019〕11号, whatever brackets are printed (mapping.md, 2.1). */
  String normal() {
    return code + '〔' + year + '〕' + serial + '号';
  }

  /**
   * The number whose year stands in the bracket at {@code open}; its 代字 begins at {@code limit} or
   * later. Near misses: （2019）京01民终1号, 〔2020〕8号, 财政部（2019年）.
   */
  static Optional<CitedNumber> at(String text, int open, int limit, Registry registry) {
    int close = open + 1;
    while (close < text.length() && close - open < 6 && isYearDigit(text.charAt(close))) {
      close++;
    }
    boolean closed = close - open == 5 && close < text.length() && isClose(text.charAt(close));
    int year = closed ? ChineseNumber.parse(text, open + 1, close) : -1;
    if (year < 1949 || year > 2199) {
      return Optional.empty();
    }
    int first = blanks(text, close + 1);
    first = first < text.length() && text.charAt(first) == '第' ? first + 1 : first;
    int end = first;
    while (end < text.length() && end - first < 6 && Chars.digit(text.charAt(end)) >= 0) {
      end++;
    }
    int mark = blanks(text, end);
    boolean marked = mark < text.length() && Chars.fold(text.charAt(mark)) == '号';
    int from = marked && end > first ? codeStart(text, open, limit, registry) : open;
    if (from == open) {
      return Optional.empty();
    }
    String code = compact(text, from, open);
    int serial = ChineseNumber.parse(text, first, end);
    return Optional.of(new CitedNumber(from, mark + 1, code, year, serial));
  }

  private static int codeStart(String text, int open, int limit, Registry registry) {
    int from = open;
    boolean named = text.startsWith("公告", open - 2) || text.startsWith("令", open - 1);
    int longest = named ? LONGEST_NAME : LONGEST_CODE;
    while (from > limit && open - from < longest && isCode(text.charAt(from - 1))) {
      from--;
    }
    while (from < open && Chars.isBlank(text.charAt(from))) {
      from++;
    }
    String letters = text.substring(from, open);
    int known = registry.codeEndingAt(letters);
    return known >= 0 && !isOfPlace(letters, known) ? from + known : from + lead(letters);
  }

  /**
   * Whether the one letter before a 代字 that is known is that of a place, as in 云财综〔2014〕112号: it
   * stands behind a mark and is no word.
   */
  private static boolean isOfPlace(String letters, int known) {
    return known == 1 && Chars.isHan(letters.charAt(0)) && WORDS.indexOf(letters.charAt(0)) < 0;
  }

  private static int lead(String letters) {
    int cut = 0;
    for (String lead : LEADS) {
      int at = letters.lastIndexOf(lead);
      boolean within = lead.equals("经") && letters.startsWith("国经贸", at - 1);
      boolean rest = at >= 0 && !within && at + lead.length() < letters.length();
      cut = rest ? Math.max(cut, at + lead.length()) : cut;
    }
    return cut;
  }

  private static boolean isCode(char c) {
    return Chars.isHan(c) || Chars.isBlank(c) && c != '　';
  }

  private static boolean isYearDigit(char c) {
    return Chars.digit(c) >= 0;
  }

  private static boolean isClose(char c) {
    return "〕]］﹞】）)".indexOf(c) >= 0;
  }

  private static int blanks(String text, int from) {
    int i = from;
    while (i < text.length() && Chars.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String compact(String text, int from, int to) {
    StringBuilder kept = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!Chars.isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
