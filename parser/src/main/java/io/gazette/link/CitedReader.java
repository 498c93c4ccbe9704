package io.gazette.link;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the units of a citation (REF-01: "order 条 款 项 目, largest first"): 第二十二条第二项, 第一百二十条之一第二款,
 * 第八条第（三）项, 第三、四条, 第（一）至（三）项; against the order 第三项第八条. Near misses: 第三方, 第三项目, 第十次会议.
 *
 * <p>In a text in traditional characters 項 is what 款 is elsewhere, and 款 what 项 is.
 */
final class CitedReader {

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
    List<Numeral> row = row(from);
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
      List<Numeral> row = row(at + 1);
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
      numbers[level] = row.get(0).number() + (level == Level.ARTICLE.ordinal() ? inserted() : "");
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
    List<Numeral> row = bracket ? row(end) : List.of();
    boolean items = !row.isEmpty() && level(at) == Level.ITEM.ordinal();
    if (items) {
      return spread(from, row, numbers, Level.ITEM.ordinal(), at + 1);
    }
    Optional<Numeral> numeral =
        bracket && row.isEmpty() ? NumeralRow.numeral(text, end) : Optional.empty();
    boolean unworded = numeral.isPresent() && goesOnAsCitation(numeral.get().to());
    return unworded
        ? spread(from, List.of(numeral.get()), numbers, Level.ITEM.ordinal(), numeral.get().to())
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
    while (next + 1 < text.length()
        && NumeralRow.isLink(text.charAt(next))
        && !NumeralRow.isTo(text.charAt(next))) {
      int end = NumeralRow.end(text, next + 1);
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
      int end = NumeralRow.end(text, at + 1);
      int value = end > at + 1 ? ChineseNumber.parse(text, at + 1, end) : -1;
      if (value > 0 && !(end < text.length() && "种个方部级类".indexOf(text.charAt(end)) >= 0)) {
        at = end;
        return "-" + value;
      }
    }
    return "";
  }

  /** The numerals at {@code from}; {@code at} is then at the word behind them. */
  private List<Numeral> row(int from) {
    NumeralRow row = NumeralRow.read(text, from);
    at = row.numerals().isEmpty() ? at : row.word();
    return row.numerals();
  }

  /** 第三、四条 as one citation a numeral; 第三至五条 as the first and the last of a range. */
  private List<Cited> spread(int from, List<Numeral> row, String[] above, int level, int end) {
    List<Cited> all = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String[] numbers = above.clone();
      numbers[level] = row.get(i).number();
      int own = row.get(i).from();
      int start = i == 0 ? from : text.charAt(own - 1) == '第' ? own - 1 : own;
      int stop = i == row.size() - 1 ? end : row.get(i).to();
      all.add(new Cited(start, stop, numbers, i > 0 && row.get(i - 1).begins()));
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
    while (end - i > 1
        && NumeralRow.isTo(text.charAt(i))
        && NumeralRow.isTo(text.charAt(end - 1))) {
      i++;
    }
    return end - i == 1 && NumeralRow.isTo(text.charAt(i));
  }

  private void skipBlanks() {
    at = NumeralRow.blanks(text, at);
  }
}
