package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** Words that legislation and official documents do not use (LEG-18, LEG-19). */
final class WordChoice implements Check.Characters {

  static final Rule DUTY =
      new Rule(
          "GZ540",
          "word-of-duty",
          Severity.INFO,
          "立法技术规范（试行）（一）14、15；LEG-18",
          new Message("义务、禁止的用词不规范", "duty or prohibition is put in the wrong word"),
          new Message(
              "义务用“应当”，禁止用“不得”“禁止”；用词不一，约束力就有争议。",
              "Duty is 应当, prohibition 不得 or 禁止; other words leave the force in doubt."),
          new Message("改为“应当”“不得”。", "Write 应当 or 不得."),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　养犬人应该登记。
          第六条　本办法自2024年5月1日起施行。
          """,
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　养犬人应当登记。
          第六条　本办法自2024年5月1日起施行。
          """));

  static final Rule CHOICE =
      new Rule(
          "GZ541",
          "word-choice",
          Severity.INFO,
          "立法技术规范（试行）（一）（二）；LEG-19",
          new Message("用词不规范", "a word is not the standard one"),
          new Message(
              "立法技术规范对这些近义词的用法有规定；写法不一，检索会遗漏。",
              "The drafting standards settle these near-synonyms; searches miss the others."),
          new Message("改为规范的用词。", "Use the standard word."),
          new Rule.Example(
              """
          第一条　公安机关应当及时做出决定。
          """,
              """
          第一条　公安机关应当及时作出决定。
          """));

  private static final String[][] DUTIES = {{"应该", "应当"}, {"不准", "不得"}};

  /** What stands before 不准 where it tells of a decision. */
  private static final List<String> TOLD = List.of("判决", "决定", "裁定", "的", "将", "依法");

  private static final String[][] CHOICES = {
    {"做出决定", "作出决定"},
    {"做出处理", "作出处理"},
    {"做出规定", "作出规定"},
    {"做出裁决", "作出裁决"},
    {"做出批准", "作出批准"},
    {"其它", "其他"},
    {"帐户", "账户"},
    {"帐簿", "账簿"},
    {"帐目", "账目"},
    {"截止目前", "截至目前"},
    {"按步骤就班", "按部就班"},
    {"制订本", "制定本"},
  };

  @Override
  public List<Rule> rules() {
    return List.of(DUTY, CHOICE);
  }

  @Override
  public String triggers() {
    return "应不做其帐截定按制";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (passage.role() != Passage.Role.UNIT) {
      return;
    }
    for (String[] pair : DUTIES) {
      if (passage.inAct() && passage.has(pair[0], at) && !isOutcome(passage, at)) {
        report
            .of(DUTY)
            .at(
                passage,
                at,
                at + pair[0].length(),
                pair[0] + "宜改为" + pair[1],
                pair[0] + " is better put " + pair[1]);
      }
    }
    for (String[] pair : CHOICES) {
      if (passage.has(pair[0], at)) {
        report
            .of(CHOICE)
            .at(
                passage,
                at,
                at + pair[0].length(),
                pair[0] + "宜改为" + pair[1],
                pair[0] + " is better put " + pair[1]);
      }
    }
  }

  /**
   * 不准予登记, 不准许撤诉, 不准确 are not 不准 and a verb; 判决不准离婚 and 国家规定的不准出境的人员 tell what was decided, not
   * what nobody may do.
   */
  private static boolean isOutcome(Passage passage, int at) {
    boolean word = "予许确时".indexOf(passage.at(at + 2)) >= 0;
    boolean told = TOLD.stream().anyMatch(before -> passage.endsBefore(before, at));
    return passage.at(at) == '不' && (word || told);
  }
}
