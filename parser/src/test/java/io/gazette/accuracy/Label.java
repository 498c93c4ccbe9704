package io.gazette.accuracy;

import java.util.Optional;

/**
 * A label at the start of a line: 第三章, 第一百二十条之三.
 *
 * @param unit 编, 分编, 章, 节 or 条
 * @param base 120
 * @param insertion 3; 0 where the label is no inserted one
 * @param end offset just after the label
 */
record Label(String unit, int base, int insertion, int end) {

  /** The label that {@code line} starts with, white space before it passed over. */
  static Optional<Label> at(String line) {
    int start = 0;
    while (start < line.length() && isSpace(line.charAt(start))) {
      start++;
    }
    if (start >= line.length() || line.charAt(start) != '第') {
      return Optional.empty();
    }
    int end = numeralEnd(line, start + 1);
    int base = end > start + 1 ? Numeral.value(line.substring(start + 1, end)) : -1;
    if (base < 0 || end >= line.length()) {
      return Optional.empty();
    }
    return switch (line.charAt(end)) {
      case '编', '編', '章', '节', '節' ->
          Optional.of(new Label(plain(line.charAt(end)), base, 0, end + 1));
      case '分' ->
          line.startsWith("分编", end)
              ? Optional.of(new Label("分编", base, 0, end + 2))
              : Optional.empty();
      case '条', '條' -> Optional.of(article(line, base, end + 1));
      default -> Optional.empty();
    };
  }

  private static Label article(String line, int base, int after) {
    int end = after;
    while (end < line.length() && isSpace(line.charAt(end))) {
      end++;
    }
    if (end < line.length() && line.charAt(end) == '之') {
      int to = numeralEnd(line, end + 1);
      int insertion = to > end + 1 ? Numeral.value(line.substring(end + 1, to)) : -1;
      if (insertion > 0) {
        return new Label("条", base, insertion, to);
      }
    }
    return new Label("条", base, 0, after);
  }

  private static int numeralEnd(String line, int from) {
    int end = from;
    while (end < line.length() && (Numeral.isPart(line.charAt(end)) || line.charAt(end) == ' ')) {
      end++;
    }
    while (end > from && line.charAt(end - 1) == ' ' && !isUnit(line, end)) {
      end--;
    }
    return end;
  }

  private static boolean isUnit(String line, int at) {
    return at < line.length() && "编編分章节節条條".indexOf(line.charAt(at)) >= 0;
  }

  private static String plain(char unit) {
    return unit == '編' ? "编" : unit == '節' ? "节" : String.valueOf(unit);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == 0xA0 || c == 0x200B || c == 0xFEFF || c == '　';
  }

  /** 章3, 条120-3: equal for equal labels, however they are printed. */
  String key() {
    return unit + base + (insertion > 0 ? "-" + insertion : "");
  }

  boolean isArticle() {
    return unit.equals("条");
  }

  /** Whether this label may come next after {@code last} (the first one where that is null). */
  boolean follows(Label last) {
    if (last == null) {
      return base == 1;
    }
    return base == last.base + 1 && insertion == 0
        || base == last.base && insertion == last.insertion + 1;
  }
}
