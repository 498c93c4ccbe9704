package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.text.DamagedNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;
import java.util.Optional;

/** A line 发文字号 that is damaged, or that blanks cut: 云政发{2024}8号, 云政发〔2024〕 8号. */
final class BrokenNumber implements Check.Passages {

  static final Rule DAMAGED =
      new Rule(
          "GZ241",
          "document-number-damaged",
          Severity.WARNING,
          "GB/T 9704—2012 7.2.5；NUM-01",
          new Message("文号残缺或者多字", "a document number is damaged"),
          new Message(
              "这样的文号检索不到，引用时也会照错。", "Searches miss it, and whoever cites it repeats the fault."),
          new Message(
              "对照原件，改为“代字〔年份〕序号号”。", "Compare the original; write code, 〔year〕, serial and 号."),
          new Rule.Example(
              """
          云政发{2024}8号
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

  static final Rule BLANK =
      new Rule(
          "GZ242",
          "blank-in-document-number",
          Severity.WARNING,
          "GB/T 9704—2012 7.2.5；NUM-01",
          new Message("文号里有空格", "a blank stands in a document number"),
          new Message(
              "文号是一个整体，夹了空格就检索不到。", "The number is one word; with a blank in it searches miss it."),
          new Message("删去空格。", "Delete it."),
          new Rule.Example(
              """
          云政发〔2024〕 8号
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

  @Override
  public List<Rule> rules() {
    return List.of(DAMAGED, BLANK);
  }

  @Override
  public void passage(Passage passage, Report report) {
    if (!passage.is(Printed.Part.DOCUMENT_NUMBER)) {
      return;
    }
    String printed = passage.toString().strip();
    String compact = compact(printed);
    Optional<String> repaired = DamagedNumber.repaired(compact);
    if (repaired.isPresent() && !isToldByForm(compact)) {
      report
          .of(DAMAGED)
          .at(
              passage,
              0,
              passage.length(),
              "文号应为" + repaired.get() + "之类；改正",
              "the number is damaged; write it like " + repaired.get());
    } else if (repaired.isEmpty() && blanks(printed) == 1 && Chars.isHan(printed.charAt(1))) {
      blank(passage, report);
    }
  }

  private static void blank(Passage passage, Report report) {
    int at = 1;
    while (!Chars.isSpace(passage.charAt(at))) {
      at++;
    }
    int to = at;
    while (Chars.isSpace(passage.charAt(to))) {
      to++;
    }
    report
        .of(BLANK)
        .fix(passage, at, to, "", "文号里有空格；删去", "a blank stands in the number; delete it");
  }

  /** What {@link NumberForm} tells: a year of wrong length in 〔〕, no 号. */
  private static boolean isToldByForm(String number) {
    int open = number.indexOf('〔');
    int close = number.indexOf('〕');
    int digits = close - open - 1;
    char last = number.charAt(number.length() - 1);
    boolean one = number.indexOf('号') == number.length() - 1 || Chars.digit(last) >= 0;
    return open > 0 && one && digits >= 3 && digits <= 5;
  }

  /** How many groups of blanks there are; with more than one the line is spaced out on purpose. */
  private static int blanks(String text) {
    int blanks = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean blank = Chars.isSpace(text.charAt(i));
      blanks += blank && !Chars.isSpace(text.charAt(i - 1)) ? 1 : 0;
    }
    return blanks;
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
