package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/** "Counting and measuring in 公文: Arabic" (DIG-01). */
final class PercentInDocument implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ543",
          "percentage-in-chinese-numerals",
          Severity.INFO,
          "GB/T 15835—2011 4.1.1；DIG-01",
          new Message(
              "公文中的百分比用了汉字数字", "a percentage in an official document is in Chinese numerals"),
          new Message(
              "公文计量用阿拉伯数字，便于统计和比较。",
              "Official documents count in Arabic numerals, which can be compared at a glance."),
          new Message("改为“20%”的写法。", "Write 20%."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          全市粮食播种面积要增长百分之二十，确保粮食安全。
          云川市人民政府
          2024年3月8日
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          全市粮食播种面积要增长20%，确保粮食安全。
          云川市人民政府
          2024年3月8日
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "百";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    boolean document =
        passage.document().isPresent() && !passage.inAct() && passage.role() == Passage.Role.UNIT;
    boolean quotes =
        passage.unit().isPresent()
            && passage.unit().get().type() != Block.Type.PARAGRAPH
            && passage.unit().get().type() != Block.Type.HEADING;
    if (document
        && !quotes
        && passage.has("百分之", at)
        && Script.chineseDigit(passage.at(at + 3)) > 0
        && isOfficial(passage)) {
      int end = at + 3;
      while (ChineseNumber.isNumeral(passage.at(end))) {
        end++;
      }
      report.at(passage, at, end, "公文的百分比改用阿拉伯数字", "a percentage takes Arabic numerals here");
    }
  }

  private static boolean isOfficial(Passage passage) {
    return passage.document().get().number().isPresent()
        && passage.document().get().order().isEmpty();
  }
}
