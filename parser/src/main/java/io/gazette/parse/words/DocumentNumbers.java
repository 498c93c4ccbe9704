package io.gazette.parse.words;

import io.gazette.model.Document.DocumentNumber;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.DamagedNumber;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads 发文字号 (NUM-01: 代字 + 〔year〕 + sequence + 号) and 令号 (KND-06: 第N号, "runs through a term of
 * office and has no year").
 *
 * <p>沈政发〔2020〕8号, （沈政发[2020] 第 08 号） and 沈政发（2020）8号 have the normal form 沈政发〔2020〕8号 (mapping.md,
 * 2.1). Near misses: 2020年第8期, 〔2020〕8号 (no 代字), 沈政发2020-8.
 */
public final class DocumentNumbers {

  private static final int LONGEST_CODE = 16;
  private static final int LONGEST_SERIAL = 8;

  /** Words of a sentence that may stand right before a number: 根据国发〔2019〕11号. */
  private static final String[] LEADS = {
    "根据", "按照", "依据", "依照", "参照", "以", "和", "及", "与", "或", "的", "见", "按"
  };

  private DocumentNumbers() {}

  /** A number in a text, its place with it. */
  private record Found(int from, int to, DocumentNumber number) {}

  /** The 发文字号 that fills all of {@code text}, round brackets around it aside; else empty. */
  public static Optional<DocumentNumber> read(String text) {
    String core = Brackets.unwrap(withoutTurns(text));
    Optional<DocumentNumber> numbered = WordedNumbers.read(core);
    if (numbered.isPresent()) {
      return numbered;
    }
    Optional<String> repaired = DamagedNumber.repaired(compact(core));
    if (repaired.isPresent()) {
      Optional<DocumentNumber> right = read(repaired.get());
      return right.isPresent() ? Optional.of(printed(core, right.get())) : right;
    }
    for (int i = 1; i < core.length(); i++) {
      if (Brackets.isOpening(core.charAt(i))) {
        Optional<Found> found = at(core, i, 0);
        boolean all =
            found.isPresent() && found.get().from() == 0 && found.get().to() == core.length();
        return all ? Optional.of(found.get().number()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static DocumentNumber printed(String text, DocumentNumber right) {
    return new DocumentNumber(text, right.normal(), right.code(), right.year(), right.serial());
  }

  /** The first 发文字号 inside {@code text}: in （国发〔2019〕11号）, after 根据. */
  static Optional<DocumentNumber> find(String text) {
    String core = withoutTurns(text);
    int limit = 0;
    for (int i = 1; i < core.length(); i++) {
      if (!Brackets.isOpening(core.charAt(i))) {
        continue;
      }
      Optional<Found> found = at(core, i, limit);
      if (found.isPresent()) {
        return Optional.of(shorn(found.get().number()));
      }
      limit = i;
    }
    return Optional.empty();
  }

  /**
   * The 令号 that fills all of {@code text}: 第82号, （第82号）, 第八十二号, 2016年第2号, 〔十六届〕第5号. Its normal form
   * is 第82号, what stands before 第 kept. Under 某某公告 the number is 〔2017〕12号, of 会议纪要 〔2017〕第31期.
   */
  public static Optional<DocumentNumber> order(String text) {
    String core = Brackets.unwrapAny(withoutTurns(text));
    int at = core.lastIndexOf('第');
    if (at < 0) {
      return ofYear(core);
    }
    char last = Chars.fold(core.charAt(core.length() - 1));
    boolean whole = last == '号' || last == '期' && at > 0;
    int serial = whole ? ChineseNumber.parse(core, at + 1, core.length() - 1) : -1;
    if (serial < 0 || at + 2 >= core.length()) {
      return Optional.empty();
    }
    String before = compact(core.substring(0, at));
    OptionalInt year = orderYear(before);
    if (!before.isEmpty() && year.isEmpty() && !isTerm(before)) {
      return Optional.empty();
    }
    if (last == '期' && !isBracketed(before)) {
      return Optional.empty();
    }
    String normal = normalBefore(before) + "第" + serial + last;
    return Optional.of(new DocumentNumber(core, normal, "", year, OptionalInt.of(serial)));
  }

  /** 〔2017〕12号. */
  private static Optional<DocumentNumber> ofYear(String core) {
    int close = 1;
    while (close < core.length() && !Brackets.isClosing(core.charAt(close))) {
      close++;
    }
    boolean whole = close == 5 && Brackets.isOpening(core.charAt(0)) && core.endsWith("号");
    int year = whole ? ChineseNumber.parse(core, 1, close) : -1;
    int serial = whole ? ChineseNumber.parse(core, close + 1, core.length() - 1) : -1;
    if (year < 1900 || year > 2199 || serial < 0) {
      return Optional.empty();
    }
    String normal = "〔" + year + '〕' + serial + '号';
    return Optional.of(
        new DocumentNumber(core, normal, "", OptionalInt.of(year), OptionalInt.of(serial)));
  }

  /**
   * Where the 令号 that ends {@code text} begins: 令第5号, 公告2022年第4号, 令〔2009〕第1号; its length where none
   * does.
   */
  public static int orderStart(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean may = c == '第' || Brackets.isOpening(c) || ChineseNumber.isNumeral(c);
      if (may && order(text.substring(i)).isPresent()) {
        return i;
      }
    }
    return text.length();
  }

  /** 2016 of 2016年 and of 〔2016〕. */
  private static OptionalInt orderYear(String before) {
    int length = before.length();
    boolean plain = length == 5 && before.charAt(4) == '年';
    int from = !plain && length == 6 && isBracketed(before) ? 1 : 0;
    int year = plain || from == 1 ? ChineseNumber.parse(before, from, from + 4) : -1;
    return year >= 1900 && year < 2200 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** 〔十六届〕. */
  private static boolean isTerm(String before) {
    return before.length() > 3 && isBracketed(before) && before.charAt(before.length() - 2) == '届';
  }

  private static boolean isBracketed(String text) {
    return Brackets.isOpening(text.charAt(0)) && Brackets.openingOfLast(text) == 0;
  }

  private static String normalBefore(String before) {
    return !before.isEmpty() && isBracketed(before)
        ? '〔' + before.substring(1, before.length() - 1) + '〕'
        : before;
  }

  /**
   * The number whose year bracket opens at {@code open}; its 代字 begins at {@code limit} or later.
   */
  private static Optional<Found> at(String text, int open, int limit) {
    int close = open + 1;
    while (close < text.length() && close - open < 10 && !Brackets.isClosing(text.charAt(close))) {
      close++;
    }
    if (close >= text.length() || !Brackets.isClosing(text.charAt(close))) {
      return Optional.empty();
    }
    int year = year(text, open, close);
    int from = codeStart(text, open, limit);
    int first = skipBlank(text, close + 1);
    first = first < text.length() && Chars.fold(text.charAt(first)) == '第' ? first + 1 : first;
    int end = serialEnd(text, first);
    int serial = ChineseNumber.parse(text, first, end);
    boolean marked = end < text.length() && Chars.fold(text.charAt(end)) == '号';
    if (year < 1900 || year > 2199 || serial < 0 || from == open || !marked) {
      return Optional.empty();
    }
    String code = compact(text.substring(from, open));
    String normal = code + '〔' + year + '〕' + serial + '号';
    DocumentNumber number =
        new DocumentNumber(
            text.substring(from, end + 1),
            normal,
            code,
            OptionalInt.of(year),
            OptionalInt.of(serial));
    return Optional.of(new Found(from, end + 1, number));
  }

  /** The year between the brackets; 2020 of 〔20〕, which is cut short (NUM-03), and 1988 of (88). */
  private static int year(String text, int open, int close) {
    int year = ChineseNumber.parse(text, open + 1, close);
    boolean cut = close - open == 3 && (text.charAt(open) == '〔' && year >= 0 || year > 48);
    return cut ? year + (year < 49 ? 2000 : 1900) : year;
  }

  private static int codeStart(String text, int open, int limit) {
    int from = open;
    int length = 0;
    for (int i = open - 1; i >= limit && length < LONGEST_CODE; i--) {
      char c = text.charAt(i);
      if (Chars.isHan(c)) {
        from = i;
        length++;
      } else if (!Chars.isBlank(c)) {
        break;
      }
    }
    return from;
  }

  private static int serialEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_SERIAL
        && (ChineseNumber.isNumeral(text.charAt(end)) || Chars.isBlank(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Takes the words of the sentence off the front of a 代字. */
  private static DocumentNumber shorn(DocumentNumber number) {
    int cut = 0;
    for (String lead : LEADS) {
      int at = number.code().lastIndexOf(lead);
      boolean rest = at >= 0 && at + lead.length() < number.code().length();
      cut = rest ? Math.max(cut, at + lead.length()) : cut;
    }
    if (cut == 0) {
      return number;
    }
    String code = number.code().substring(cut);
    String text = number.text().substring(number.text().indexOf(code.charAt(0), cut));
    return new DocumentNumber(
        text, number.normal().substring(cut), code, number.year(), number.serial());
  }

  private static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && Chars.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String withoutTurns(String text) {
    return text.replace("\r", "").replace("\n", "").strip();
  }

  private static String compact(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isBlank(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
