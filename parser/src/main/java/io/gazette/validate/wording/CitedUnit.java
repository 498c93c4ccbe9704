package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/**
 * References to legislation: Chinese numerals (REF-02), 项 without brackets (REF-03), largest first
 * (REF-01), in full (REF-08).
 */
final class CitedUnit implements Check.Characters {

  static final Rule ARABIC =
      new Rule(
          "GZ420",
          "reference-in-arabic-numerals",
          Severity.INFO,
          "REF-02",
          new Message("引用条款用了阿拉伯数字", "a reference to an article is in Arabic numerals"),
          new Message(
              "法条的序号是中文数字，引用用同一形式才能检索到。",
              "Articles bear Chinese numerals; searches find references in the same form."),
          new Message("改为中文数字。", "Use Chinese numerals."),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　违反本办法第2条规定的，责令改正。
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
          第五条　违反本办法第二条规定的，责令改正。
          第六条　本办法自2024年5月1日起施行。
          """));

  static final Rule BRACKETS =
      new Rule(
          "GZ421",
          "item-cited-with-brackets",
          Severity.INFO,
          "立法技术规范（试行）（一）9；REF-03",
          new Message("引用项时带了括号", "an item is cited with its brackets"),
          new Message("引用项的序号不加括号。", "An item is cited without brackets."),
          new Message("改为“第二项”。", "Write 第二项."),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　违反本办法第二条第（二）项规定的，责令改正。
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
          第五条　违反本办法第二条第二项规定的，责令改正。
          第六条　本办法自2024年5月1日起施行。
          """));

  static final Rule ORDER =
      new Rule(
          "GZ422",
          "reference-smallest-first",
          Severity.WARNING,
          "REF-01",
          new Message("引用条款的次序颠倒", "a reference names the smaller unit first"),
          new Message(
              "引用按条、款、项、目的次序；颠倒了就不知所指。",
              "References go 条 款 项 目; reversed, they cannot be followed."),
          new Message("按条、款、项的次序改写。", "Put the largest first."),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　违反本办法第二项第二条规定的，责令改正。
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
          第五条　违反本办法第二条第二项规定的，责令改正。
          第六条　本办法自2024年5月1日起施行。
          """));

  static final Rule SHORT =
      new Rule(
          "GZ423",
          "reference-cut-short",
          Severity.INFO,
          "REF-08",
          new Message("并列引用没有写全", "articles side by side are not cited in full"),
          new Message(
              "并列引用应当逐条写“第×条”，连续的写“第×条至第×条”。", "Each is cited as 第×条, a sequence as 第×条至第×条."),
          new Message("写全。", "Cite each in full."),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　违反本办法第二、三、四条规定的，责令改正。
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
          第五条　违反本办法第二条、第三条、第四条规定的，责令改正。
          第六条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(ARABIC, BRACKETS, ORDER, SHORT);
  }

  @Override
  public String triggers() {
    return "第";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (at < passage.labelEnd()
        || passage.role() != Passage.Role.UNIT
        || !passage.sheet().mainland()) {
      return;
    }
    int number = at + 1;
    boolean bracket = passage.at(number) == '（' || passage.at(number) == '(';
    int from = bracket ? number + 1 : number;
    int to = from;
    while (ChineseNumber.isNumeral(passage.at(to))) {
      to++;
    }
    if (to == from) {
      return;
    }
    if (bracket) {
      boolean item = "）)".indexOf(passage.at(to)) >= 0 && passage.at(to + 1) == '项';
      if (item) {
        report
            .of(BRACKETS)
            .fix(
                passage,
                at,
                to + 2,
                "第" + passage.text(from, to) + "项",
                "引用项不加括号",
                "an item is cited without brackets");
      }
      return;
    }
    char unit = passage.at(to);
    if (unit == '条' && Script.isDigit(passage.at(from)) && passage.inAct()) {
      report.of(ARABIC).at(passage, at, to + 1, "引用条款改用中文数字", "a reference takes Chinese numerals");
    } else if ((unit == '项' || unit == '款')
        && passage.at(to + 1) == '第'
        && isArticle(passage, to + 2)) {
      report
          .of(ORDER)
          .at(passage, at, to + 3, "引用的次序是条、款、项；改写", "references go 条 款 项; put the largest first");
    } else if (unit == '、') {
      cutShort(passage, at, to, report);
    }
  }

  private static boolean isArticle(Passage passage, int from) {
    int to = from;
    while (ChineseNumber.isNumeral(passage.at(to))) {
      to++;
    }
    return to > from && passage.at(to) == '条';
  }

  private static void cutShort(Passage passage, int at, int comma, Report report) {
    int to = comma;
    while (passage.at(to) == '、' || ChineseNumber.isNumeral(passage.at(to))) {
      to++;
    }
    if (passage.at(to) == '条' || passage.at(to) == '款' || passage.at(to) == '项') {
      report.of(SHORT).at(passage, at, to + 1, "并列引用应当逐一写全", "cite each in full");
    }
  }
}
