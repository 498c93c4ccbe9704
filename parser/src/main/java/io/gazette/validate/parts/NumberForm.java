package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/**
 * "代字 + 〔year〕 + sequence + 号": six-corner brackets, four digits, no 第, no leading zero
 * (NUM-01…05). Numbers in the text are read too.
 */
final class NumberForm implements Check.Characters {

  static final Rule BRACKETS =
      new Rule(
          "GZ202",
          "document-number-brackets",
          Severity.WARNING,
          "GB/T 9704—2012 7.2.5；NUM-02",
          new Message("文号的年份没有用六角括号", "the year of a document number is not in 〔〕"),
          new Message(
              "文号是文件的身份；括号不同，检索就找不到。",
              "A document is found by its number; with other brackets it is not."),
          new Message("改为“〔〕”。", "Set 〔〕."),
          new Rule.Example(
              """
          云政发[2024]8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """));

  static final Rule YEAR =
      new Rule(
          "GZ203",
          "document-number-year-cut-short",
          Severity.ERROR,
          "GB/T 9704—2012 7.2.5；NUM-03",
          new Message("文号的年份没有写全", "the year of a document number is cut short"),
          new Message(
              "年份应当标全称，不能简写；写法不一，检索就找不到。",
              "The year is written in full; searches miss another form."),
          new Message("写全四位年份。", "Write all four digits."),
          new Rule.Example(
              """
          第一条　依照《云川市人民政府关于养犬的通知》（云政发〔24〕8号）执行。
          """,
              """
          第一条　依照《云川市人民政府关于养犬的通知》（云政发〔2024〕8号）执行。
          """));

  static final Rule SERIAL =
      new Rule(
          "GZ204",
          "document-number-serial-form",
          Severity.WARNING,
          "GB/T 9704—2012 7.2.5；NUM-04",
          new Message("文号的顺序号写法不对", "the serial of a document number has the wrong form"),
          new Message(
              "顺序号用阿拉伯数字，不加“第”字，不编虚位（1 不写作 01）；写法不一，检索就找不到。",
              "The serial takes no 第 and no leading zero, in Arabic digits; else searches miss it."),
          new Message("改为阿拉伯数字，删去“第”字和前面的 0。", "Use Arabic digits; delete 第 and leading zeros."),
          new Rule.Example(
              """
          云政发〔2024〕第8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """));

  static final Rule HAO =
      new Rule(
          "GZ205",
          "document-number-without-hao",
          Severity.WARNING,
          "GB/T 9704—2012 7.2.5；NUM-05",
          new Message("文号缺“号”字", "a document number lacks 号"),
          new Message("缺了“号”字，文号不完整。", "Without 号 the number is not complete."),
          new Message("补上“号”字。", "Add 号."),
          new Rule.Example(
              """
          第一条　依照《云川市人民政府关于养犬的通知》（云政发〔2024〕8）执行。
          """,
              """
          第一条　依照《云川市人民政府关于养犬的通知》（云政发〔2024〕8号）执行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(BRACKETS, YEAR, SERIAL, HAO);
  }

  @Override
  public String triggers() {
    return "〔[［【（(﹝";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    int close = at + 1;
    while (Script.isDigit(passage.at(close))) {
      close++;
    }
    int digits = close - at - 1;
    boolean odd = passage.at(at) == '〔' && (digits == 3 || digits == 5);
    boolean year = digits == 4 && isYear(passage, at + 1) || digits == 2 || odd;
    char before = passage.before(at);
    if (!year
        || "〕]］】）)﹞".indexOf(passage.at(close)) < 0
        || !Chars.isHan(before)
        || before == '第') {
      return;
    }
    int serial = close + 1;
    while (Chars.isSpace(passage.at(serial)) || passage.at(serial) == '第') {
      serial++;
    }
    int end = serial;
    while (ChineseNumber.isNumeral(passage.at(end))) {
      end++;
    }
    boolean hao = passage.at(end) == '号' && end > serial;
    if (hao) {
      whole(passage, new int[] {at, close, serial, end}, report);
    } else if (end > serial && digits == 4 && passage.at(at) == '〔' && endsThere(passage, end)) {
      report
          .of(HAO)
          .fix(
              passage,
              close + 1,
              end,
              passage.text(close + 1, end) + "号",
              "文号缺“号”字；补上",
              "号 is missing; add it");
    }
  }

  /** The first GB 9704 is of 1988: (1986)31号 and (86)31号 were right before. */
  private static boolean isBeforeStandard(String year) {
    int value = Integer.parseInt(year);
    return year.length() == 2 ? value > 48 && value <= 88 : year.length() == 4 && value <= 1988;
  }

  private static boolean isYear(Passage passage, int from) {
    return passage.has("19", from) || passage.has("20", from);
  }

  /** No list 8、9号 and no range 8—10号 goes on. */
  private static boolean endsThere(Passage passage, int end) {
    char next = passage.at(end);
    return next == Chars.ERASED || "）)，。；》".indexOf(next) >= 0;
  }

  /** {@code marks}: where the year opens and closes, the serial begins, 号 stands. */
  private static void whole(Passage passage, int[] marks, Report report) {
    boolean form = passage.at(marks[0]) == '〔' && passage.at(marks[1]) == '〕';
    String year = passage.text(marks[0] + 1, marks[1]);
    int value = ChineseNumber.parse(passage, marks[2], marks[3]);
    boolean arabic = Script.isDigit(passage.at(marks[2])) && passage.at(marks[2]) != '0';
    // The 令号 is 第N号 (KND-06): 中国人民银行令〔2009〕第1号.
    String ordinal = passage.text(marks[1], marks[2]).contains("第") ? "第" : "";
    boolean order = passage.before(marks[0]) == '令';
    boolean plain = arabic && (order || ordinal.isEmpty());
    String normal = "〔" + year + "〕" + (order ? ordinal : "") + value + "号";
    if (isBeforeStandard(year)) {
      return;
    }
    if (year.length() != 4) {
      report
          .of(YEAR)
          .at(
              passage,
              marks[0],
              marks[1] + 1,
              "年份不是四位数字",
              "the year has not four digits; write four");
    } else if (!form) {
      report
          .of(BRACKETS)
          .fix(
              passage,
              marks[0],
              marks[3] + 1,
              normal,
              "年份用六角括号；改为" + normal,
              "the year stands in 〔〕; set " + normal);
    } else if (!plain && value > 0) {
      report
          .of(SERIAL)
          .fix(
              passage,
              marks[0],
              marks[3] + 1,
              normal,
              "序号形式不对；改为" + normal,
              "the serial has the wrong form; set " + normal);
    }
  }
}
