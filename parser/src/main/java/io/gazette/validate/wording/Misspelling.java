package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A character of another's shape or sound, in a word that official texts are full of: 政冶 for 政治
 * ("OCR confusions"). Only what spells no other words is listed.
 */
final class Misspelling implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ527",
          "misspelt-word",
          Severity.WARNING,
          "通用规范汉字表",
          new Message("词语有错别字", "a word is misspelt"),
          new Message(
              "形近、音近的字用错了，检索找不到，也损害文件的严肃性。", "Searches miss it, and the text loses authority."),
          new Message("改为正确的字。", "Set the right character."),
          new Rule.Example(
              """
          第一条　养犬人应当支持村民自冶组织的工作。
          """,
              """
          第一条　养犬人应当支持村民自治组织的工作。
          """));

  /**
   * A slip.
   *
   * @param wrong what is printed
   * @param right what is meant
   * @param before characters that make another word of it from the left: 周末经营
   */
  private record Slip(String wrong, String right, String before) {

    /** Where the wrong character stands in the word. */
    int at() {
      int at = 0;
      while (wrong.charAt(at) == right.charAt(at)) {
        at++;
      }
      return at;
    }
  }

  private static final List<Slip> SLIPS =
      List.of(
          new Slip("自冶", "自治", ""),
          new Slip("政冶", "政治", ""),
          new Slip("法冶", "法治", ""),
          new Slip("冶理", "治理", ""),
          new Slip("冶安", "治安", ""),
          new Slip("冶疗", "治疗", ""),
          new Slip("己经", "已经", "自知一"),
          new Slip("末经", "未经", "周期年月季岁"),
          new Slip("末取得", "未取得", "周期年月季岁"),
          new Slip("末按", "未按", "周期年月季岁"),
          new Slip("末达", "未达", "周期年月季岁"),
          new Slip("给于", "给予", "供交送授赋让配拨发补"),
          new Slip("附责", "附则", ""),
          new Slip("附侧", "附则", ""),
          new Slip("撒销", "撤销", ""),
          new Slip("布署", "部署", "公发颁"),
          new Slip("部暑", "部署", ""),
          new Slip("签暑", "签署", ""),
          new Slip("侯选", "候选", ""),
          new Slip("时侯", "时候", ""),
          new Slip("气侯", "气候", ""),
          new Slip("祥细", "详细", ""),
          new Slip("竟争", "竞争", ""),
          new Slip("竟赛", "竞赛", ""),
          new Slip("拔款", "拨款", "选"),
          new Slip("划拔", "划拨", ""),
          new Slip("债卷", "债券", ""),
          new Slip("证卷", "证券", "保"),
          new Slip("辩认", "辨认", "答申抗"),
          new Slip("规犯", "规范", ""),
          new Slip("违返", "违反", ""),
          new Slip("幅射", "辐射", ""),
          new Slip("补肋", "补助", ""),
          new Slip("协肋", "协助", ""),
          new Slip("援肋", "援助", ""),
          new Slip("帮肋", "帮助", ""),
          new Slip("环镜", "环境", ""),
          new Slip("陪偿", "赔偿", ""),
          new Slip("促进条列", "促进条例", ""),
          new Slip("管理条列", "管理条例", ""),
          new Slip("保护条列", "保护条例", ""));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  private static final Map<Character, List<Slip>> BY_WRONG =
      SLIPS.stream().collect(Collectors.groupingBy(slip -> slip.wrong().charAt(slip.at())));

  @Override
  public String triggers() {
    StringBuilder wrong = new StringBuilder();
    BY_WRONG.keySet().forEach(wrong::append);
    return wrong.toString();
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    for (Slip slip : BY_WRONG.get(passage.charAt(at))) {
      int from = at - slip.at();
      if (passage.has(slip.wrong(), from) && slip.before().indexOf(passage.at(from - 1)) < 0) {
        report.fix(
            passage,
            from,
            from + slip.wrong().length(),
            slip.right(),
            slip.wrong() + "应为" + slip.right(),
            slip.wrong() + " is misspelt; write " + slip.right());
      }
    }
  }
}
