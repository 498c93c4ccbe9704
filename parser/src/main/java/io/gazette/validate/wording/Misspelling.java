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

  private static final List<Slip> SLIPS = Slips.all();

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
