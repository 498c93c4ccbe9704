package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Discard;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.DiscardReason;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** "N and M agree between cover, imprint and English imprint" (GAZ-02). */
final class IssueNumber implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ107",
          "issue-number-differs",
          Severity.WARNING,
          "GAZ-02",
          new Message("刊头各处的期号不同", "the issue number differs within the masthead"),
          new Message(
              "同一期有两个期号，归档和引用都会出错。", "One issue has two numbers; filing and citing go wrong."),
          new Message("对照封面，改成一致。", "Compare the cover and make them agree."),
          new Rule.Example(
              """
          云川市人民政府公报
          2024
          第3期（总第87期）
          2024年3月31日 第4期 云川市人民政府主办
          目录
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """,
              """
          云川市人民政府公报
          2024
          第3期（总第87期）
          2024年3月31日 第3期 云川市人民政府主办
          目录
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    int number = -1;
    int total = -1;
    for (Passage passage : sheet.passages()) {
      if (passage.role() != Passage.Role.FRONT && passage.role() != Passage.Role.CONTENTS) {
        break;
      }
      for (int i = 0; i < passage.length(); i++) {
        boolean minutes = passage.before(i) == '〕'; // 〔2024〕第8期 numbers minutes
        int value = passage.charAt(i) == '第' && !minutes ? issueNumber(passage, i + 1) : -1;
        boolean isTotal = value > 0 && passage.at(i - 1) == '总';
        int known = isTotal ? total : number;
        if (value > 0 && known > 0 && known != value) {
          report.at(
              passage,
              i,
              i + 2,
              "这里是第" + value + "期，前面是第" + known + "期；改成一致",
              "number " + value + " here, " + known + " above; make them agree");
        }
        total = isTotal && total < 0 ? value : total;
        number = !isTotal && value > 0 && number < 0 ? value : number;
      }
    }
    if (number > 0) {
      heads(sheet, number, report);
    }
  }

  /**
   * The running heads bear the number too; another one is told once, however many pages have it.
   */
  private static void heads(Sheet sheet, int number, Report report) {
    Set<Integer> told = new HashSet<>();
    for (Discard discard : sheet.issue().discarded()) {
      String text = discard.text();
      int from = text.lastIndexOf('第') + 1;
      int to = text.indexOf('期', from);
      boolean head = discard.reason() == DiscardReason.RUNNING_HEAD && from > 0 && to > from;
      int value = head ? ChineseNumber.parse(text, from, to) : -1;
      boolean total = from > 1 && text.charAt(from - 2) == '总';
      if (value > 0 && value != number && !total && told.add(value)) {
        report.at(
            discard.span(),
            "书眉作第" + value + "期，刊头是第" + number + "期；改成一致",
            "number "
                + value
                + " in the running head, "
                + number
                + " in the masthead; make them agree");
      }
    }
  }

  /** The number of 第8期, whose digits begin at {@code from}; -1 where it is none. */
  private static int issueNumber(Passage passage, int from) {
    int to = from;
    while (ChineseNumber.isNumeral(passage.at(to)) || Chars.isSpace(passage.at(to))) {
      to++;
    }
    return passage.at(to) == '期' && to > from ? ChineseNumber.parse(passage, from, to) : -1;
  }
}
