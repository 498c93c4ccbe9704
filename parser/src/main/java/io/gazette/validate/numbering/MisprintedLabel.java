package io.gazette.validate.numbering;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Sheet;
import java.util.Optional;

/**
 * 第七款　, 八条　, 五、 and （ニ） where 第七条, 第八条, （五） and （二） are due: a number that seems left out, but
 * whose label stands there with another character.
 */
final class MisprintedLabel {

  static final Rule RULE =
      new Rule(
          "GZ336",
          "label-misprinted",
          Severity.WARNING,
          "立法法（2023）第六十五条；LEG-03",
          new Message("条、项或者标题的序号印错了字", "a label is misprinted"),
          new Message(
              "序号印错一个字，这一条、这一项就不成为条、项，引用落空。",
              "With one character of its label wrong a unit is none, and references to it dangle."),
          new Message("对照原件，改正序号。", "Compare the original and correct the label."),
          new Rule.Example(
              """
          第一条　为了规范养犬，制定本办法。
          第二款　养犬人应当登记。
          第三条　养犬人应当为犬只免疫。
          第四条　本办法自2024年5月1日起施行。
          """,
              """
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当登记。
          第三条　养犬人应当为犬只免疫。
          第四条　本办法自2024年5月1日起施行。
          """));

  /** A unit of more lines is not looked through. */
  private static final int MOST_LINES = 400;

  private static final String BEFORE = "第（(【[*#-“ 　";

  private static final String UNITS = "条款项章节目编";

  private static final String MARKS = "、，,.．。：:";

  private MisprintedLabel() {}

  /** Where the label stands that {@code fault} misses; empty where it is left out indeed. */
  static Optional<Span> of(NumberFault fault, Sheet sheet) {
    boolean plain = fault.missing() > 0 && fault.missing() % 10_000 == 0;
    int value = (int) (fault.missing() / 10_000);
    int from = fault.before().unit().span().line();
    int to = fault.label().unit().span().line();
    if (!plain || fault.count() != 1 || fault.isFirst() || to - from > MOST_LINES) {
      return Optional.empty();
    }
    String due = fault.label().printed();
    Optional<Span> found = Optional.empty();
    String like = "";
    for (int line = from + 1; line < to && found.isEmpty(); line++) {
      String text = sheet.line(line);
      if (isLabel(text, value, due)) {
        found = Optional.of(place(text, line));
        like = form(text);
      }
    }
    for (int line = from + 1; line < to; line++) {
      String text = sheet.line(line);
      // 第二节 before it: it is one of another series.
      if (found.isPresent() && isLabel(text, value - 1, due) && form(text).equals(like)) {
        return Optional.empty();
      }
    }
    return found;
  }

  /** The label with the blank behind it. */
  private static Span place(String line, int at) {
    int start = line.length() - line.stripLeading().length();
    int end = Math.min(line.length(), end(line, number(line)) + 1);
    while (end < line.length() && (line.charAt(end) == '*' || Chars.isBlank(line.charAt(end)))) {
      end++;
    }
    return new Span(at, start + 1, at, end + 1, 0);
  }

  /** What stands around its number. */
  private static String form(String line) {
    int from = number(line);
    int to = end(line, from);
    return line.substring(Math.max(0, from - 1), from) + line.substring(to, to + 1);
  }

  /**
   * Whether {@code line} begins with a number of that value, and with something of the label {@code
   * due}: 第 or 条 of 第七条, a bracket of （七）, a mark of 七、.
   */
  private static boolean isLabel(String line, int value, String due) {
    int from = number(line);
    int to = end(line, from);
    if (to == from || to >= line.length() || value(line, from, to) != value) {
      return false;
    }
    char before = from > 0 ? line.charAt(from - 1) : ' ';
    char next = line.charAt(to);
    char after = to + 1 < line.length() ? line.charAt(to + 1) : ' ';
    boolean apart = Chars.isBlank(after) || after == '*';
    return switch (due.charAt(0)) {
      case '第' ->
          before == '第' && (UNITS.indexOf(next) >= 0 ? apart : Chars.isBlank(next) || next == '*')
              || next == due.charAt(due.length() - 1) && apart;
      case '（', '(' -> "（(【[".indexOf(before) >= 0 || "）)】]、".indexOf(next) >= 0;
      default -> MARKS.indexOf(next) >= 0 && Chars.digit(after) < 0;
    };
  }

  private static int value(String line, int from, int to) {
    return ChineseNumber.parse(line.substring(from, to).replace('ニ', '二'), 0, to - from);
  }

  private static int number(String line) {
    int i = 0;
    while (i < line.length() && BEFORE.indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int end(String line, int from) {
    int i = from;
    while (i < line.length()
        && (ChineseNumber.isNumeral(line.charAt(i)) || line.charAt(i) == 'ニ')) {
      i++;
    }
    return i;
  }
}
