package io.gazette.link;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the units of a citation (REF-01: "order 条 款 项 目, largest first"): 第二十二条第二项, 第一百二十条之一第二款,
 * 第八条第（三）项, 第三、四条, 第（一）至（三）项; against the order 第三项第八条. Near misses: 第三方, 第三项目, 第十次会议.
 *
 * <p>In a text in traditional characters 項 is what 款 is elsewhere, and 款 what 项 is.
 */
final class CitedReader {

  private static final int LONGEST_NUMBER = 12;

  private final String text;
  private final boolean traditional;
  private int at;

  private CitedReader(String text, int at, boolean traditional) {
    this.text = text;
    this.at = at;
    this.traditional = traditional;
  }

  /**
   * What is cited from {@code from} on, where a 第 stands: one, or several where they share a word
   * (第三、四条); none where it is no citation.
   */
  static List<Cited> read(PassageReader reader, int from) {
    return new CitedReader(reader.text, from, reader.isTraditional()).chain();
  }

  /** The same for a text that is not being searched. */
  static List<Cited> read(String text, int from, boolean traditional) {
    return new CitedReader(text, from, traditional).chain();
  }

  /**
   * The units that are counted on from {@code from}, where a 第 or a bracket stands: 第二款, （一）、（三）项.
   */
  static List<Cited> behind(PassageReader reader, int from) {
    char c = from < reader.text.length() ? reader.text.charAt(from) : ' ';
    return switch (c) {
      case '第' -> read(reader, from);
      case '（', '(' -> new CitedReader(reader.text, from, reader.isTraditional()).items();
      default -> List.of();
    };
  }

  /** Items whose 第 is left out: （一）至（五）项, （六）（七）项. Near miss: （一）项目. */
  private List<Cited> items() {
    int from = at;
    List<int[]> row = row(from);
    boolean items = !row.isEmpty() && Level.at(text, at) == Level.ITEM.ordinal();
    return items ? spread(from, row, Cited.noNumbers(), level(at), at + 1) : List.of();
  }

  private List<Cited> chain() {
    int from = at;
    String[] numbers = Cited.noNumbers();
    int end = -1;
    int last = -1;
    int units = 0;
    boolean upwards = false;
    while (at < text.length() && Chars.fold(text.charAt(at)) == '第') {
      List<int[]> row = row(at + 1);
      int level = row.isEmpty() ? -1 : level(at);
      upwards = level >= 0 && level < last && (upwards || units == 1);
      if (level <= last && !upwards) {
        break;
      }
      units++;
      int word = Level.length(text, at);
      if (row.size() > 1) {
        return spread(from, row, numbers, level, at + word);
      }
      at += word;
      numbers[level] = number(row.get(0)) + (level == Level.ARTICLE.ordinal() ? inserted() : "");
      last = level;
      end = at;
      skipBlanks();
    }
    if (end < 0) {
      return List.of();
    }
    List<Cited> bracketed = last < Level.ITEM.ordinal() ? bracketed(from, end, numbers) : List.of();
    return bracketed.isEmpty() ? same(new Cited(from, end, numbers, false), last) : bracketed;
  }

  /** The items of 第五条（二）、（三）项, whose 第 is left out. */
  private List<Cited> bracketed(int from, int end, String[] numbers) {
    boolean bracket = end < text.length() && "（(".indexOf(text.charAt(end)) >= 0;
    List<int[]> row = bracket ? row(end) : List.of();
    boolean items = !row.isEmpty() && level(at) == Level.ITEM.ordinal();
    if (items) {
      return spread(from, row, numbers, Level.ITEM.ordinal(), at + 1);
    }
    int[] numeral = bracket && row.isEmpty() ? numeral(end) : new int[0];
    boolean unworded = numeral.length > 0 && goesOnAsCitation(numeral[1]);
    return unworded
        ? spread(from, List.of(numeral), numbers, Level.ITEM.ordinal(), numeral[1])
        : List.of();
  }

  /** 第三条（一）中的, 第三条（一）规定的: without the word 项; near miss: 第三条（一）为了…. */
  private boolean goesOnAsCitation(int end) {
    return end == text.length()
        || "中的、，；。）)".indexOf(text.charAt(end)) >= 0
        || text.startsWith("规定", end)
        || text.startsWith("所", end);
  }

  /** {@code first} and what goes on from it without 第: 二十四条 of 第二十三条、二十四条. */
  private List<Cited> same(Cited first, int level) {
    List<Cited> all = new ArrayList<>(1);
    all.add(first);
    int next = first.to();
    while (next + 1 < text.length() && isLink(text.charAt(next)) && !isTo(text.charAt(next))) {
      int end = numeralEnd(next + 1);
      boolean counts = end > next + 1 && end < text.length() && Level.counted(text, end) == level;
      int value = counts && level >= Level.ARTICLE.ordinal() ? value(next + 1, end) : -1;
      if (value <= 0) {
        break;
      }
      String[] numbers = first.numbers().clone();
      numbers[level] = Integer.toString(value);
      all.add(new Cited(next + 1, end + 1, numbers, false));
      next = end + 1;
    }
    return all;
  }

  private int value(int from, int to) {
    return ChineseNumber.parse(text, from, to);
  }

  private int level(int word) {
    int level = Level.counted(text, word);
    if (traditional && level == Level.ITEM.ordinal()) {
      return Level.PARAGRAPH.ordinal();
    }
    return traditional && level == Level.PARAGRAPH.ordinal() ? Level.ITEM.ordinal() : level;
  }

  /** 之一 of 第一百二十条之一, as {@code -1}; {@code ""} where nothing such follows. */
  private String inserted() {
    if (at + 1 < text.length() && text.charAt(at) == '之') {
      int end = numeralEnd(at + 1);
      int value = end > at + 1 ? ChineseNumber.parse(text, at + 1, end) : -1;
      if (value > 0 && !(end < text.length() && "种个方部级类".indexOf(text.charAt(end)) >= 0)) {
        at = end;
        return "-" + value;
      }
    }
    return "";
  }

  /**
   * The numerals before a word: one, or several with 、 or 至 between them, or each in its bracket:
   * （一）（二）项. A bracket about a numeral belongs to it; {@code at} is then at the word.
   *
   * @return of each its first and last offset, its value, whether 至 follows, and what is inserted
   *     where there is something: 1 of 第12之1條
   */
  private List<int[]> row(int from) {
    List<int[]> row = new ArrayList<>(1);
    int i = from;
    while (true) {
      int[] numeral = numeral(i);
      if (numeral.length == 0) {
        return List.of();
      }
      row.add(numeral);
      i = blanks(numeral[1]);
      if (i >= text.length()) {
        return List.of();
      }
      if (Level.counted(text, i) >= 0) {
        at = i;
        return row;
      }
      boolean bracketed = "（(".indexOf(text.charAt(i)) >= 0 && i == numeral[1];
      boolean linked = isLink(text.charAt(i)) || bracketed || isListComma(i);
      if (!linked || row.size() > 30) {
        return List.of();
      }
      row.get(row.size() - 1)[3] = isTo(text.charAt(i)) ? 1 : 0;
      i += bracketed ? 0 : 1;
      // 第三十八、第四十六条: the word is left out, 第 is not.
      i += i < text.length() && text.charAt(i) == '第' ? 1 : 0;
    }
  }

  private int[] numeral(int from) {
    int i = blanks(from);
    boolean bracket = i < text.length() && (text.charAt(i) == '（' || text.charAt(i) == '(');
    int first = bracket ? blanks(i + 1) : i;
    int end =
        first < text.length() && ChineseNumber.enclosed(text.charAt(first)) > 0
            ? first + 1
            : numeralEnd(first);
    int value = end > first ? ChineseNumber.parse(text, first, end) : -1;
    if (value <= 0) {
      return new int[0];
    }
    if (end + 1 < text.length() && text.charAt(end) == '之') {
      int last = numeralEnd(end + 1);
      boolean goesOn =
          Level.counted(text, last) >= 0
              || last < text.length() && (isTo(text.charAt(last)) || isListComma(last));
      int inserted = last > end + 1 && goesOn ? value(end + 1, last) : -1;
      return inserted > 0 ? new int[] {i, last, value, 0, inserted} : new int[0];
    }
    if (bracket) {
      end = blanks(end);
      if (end >= text.length() || text.charAt(end) != '）' && text.charAt(end) != ')') {
        return new int[0];
      }
      end++;
    }
    return new int[] {i, end, value, 0};
  }

  private int numeralEnd(int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_NUMBER) {
      // 第十 七条: a line turn within the numeral has left a blank.
      int next = end > from && "十百千".indexOf(text.charAt(end - 1)) >= 0 ? blanks(end) : end;
      if (next >= text.length() || !ChineseNumber.isNumeral(text.charAt(next))) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** 第10, 14條, between digits alone. */
  private boolean isListComma(int at) {
    int next = blanks(at + 1);
    return text.charAt(at) == ','
        && next < text.length()
        && Chars.digit(text.charAt(next)) >= 0
        && Chars.digit(text.charAt(at - 1)) >= 0;
  }

  private static boolean isLink(char c) {
    return c == '、' || c == '和' || c == '及' || c == '与' || c == '或' || isTo(c);
  }

  private static boolean isTo(char c) {
    return c == '至' || c == '到' || c == '—' || c == '～' || c == '-' || c == '－';
  }

  /** 第三、四条 as one citation a numeral; 第三至五条 as the first and the last of a range. */
  private List<Cited> spread(int from, List<int[]> row, String[] above, int level, int end) {
    List<Cited> all = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String[] numbers = above.clone();
      numbers[level] = number(row.get(i));
      int own = row.get(i)[0];
      int start = i == 0 ? from : text.charAt(own - 1) == '第' ? own - 1 : own;
      int stop = i == row.size() - 1 ? end : row.get(i)[1];
      all.add(new Cited(start, stop, numbers, i > 0 && row.get(i - 1)[3] == 1));
    }
    return all;
  }

  /** Whether a range mark stands between the end of one citation and the start of the next. */
  static boolean isRange(String text, int from, int to) {
    int i = from;
    while (i < to && Chars.isSpace(text.charAt(i))) {
      i++;
    }
    int end = to;
    while (end > i && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (end - i > 1 && isTo(text.charAt(i)) && isTo(text.charAt(end - 1))) {
      i++;
    }
    return end - i == 1 && isTo(text.charAt(i));
  }

  private static String number(int[] numeral) {
    return numeral[2] + (numeral.length > 4 ? "-" + numeral[4] : "");
  }

  private int blanks(int from) {
    int i = from;
    while (i < text.length() && Chars.isBlank(text.charAt(i)) && text.charAt(i) != '　') {
      i++;
    }
    return i;
  }

  private void skipBlanks() {
    at = blanks(at);
  }
}
