package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** "The text itself: 本法, 本条例, 本办法" (REF-06): by the kind that its title names. */
final class OtherName implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ426",
          "own-name-of-other-kind",
          Severity.WARNING,
          "立法技术规范（试行）（一）6；REF-06",
          new Message("自称与标题的文种不符", "the text calls itself another kind than its title"),
          new Message(
              "《…办法》里写“本条例”，多半是从别的文本抄来没有改。", "本条例 in a 办法 mostly came with words of another text."),
          new Message("改为标题的文种。", "Write the kind of the title."),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　本市行政区域内的养犬，适用本条例。
          第三条　养犬应当登记。
          第四条　本办法自2024年5月1日起施行。
          """,
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　本市行政区域内的养犬，适用本办法。
          第三条　养犬应当登记。
          第四条　本办法自2024年5月1日起施行。
          """));

  private static final List<String> KINDS = List.of("条例", "办法", "细则");

  /** 本规定 may be what stands around; 本规定第三条 is a text. */
  private static final String LOOSE = "规定";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "本";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (passage.has(LOOSE, at + 1) && isArticle(passage, at + 1 + LOOSE.length())) {
      tell(passage, at, LOOSE, report);
    }
    for (String kind : KINDS) {
      if (passage.has(kind, at + 1)) {
        tell(passage, at, kind, report);
      }
    }
  }

  private static void tell(Passage passage, int at, String kind, Report report) {
    if (!isQuoted(passage) && isOther(passage, kind)) {
      String title = kindOf(passage.document().get());
      report.at(
          passage,
          at,
          at + 1 + kind.length(),
          "标题是" + title + "，这里称本" + kind + "；改为“本" + title + "”",
          "the title says " + title + ", here it is 本" + kind + "; write 本" + title);
    }
  }

  /** Whether 第十三条 stands at {@code at}. */
  private static boolean isArticle(Passage passage, int at) {
    int end = at + 1;
    while (ChineseNumber.isNumeral(passage.at(end))) {
      end++;
    }
    return passage.at(at) == '第' && end > at + 1 && passage.at(end) == '条';
  }

  private static boolean isQuoted(Passage passage) {
    return passage.unit().isEmpty() || passage.unit().get().quoted();
  }

  /** 《某某条例》实施办法 may speak of 本条例 where it quotes it; so the title names one kind alone. */
  private static boolean isOther(Passage passage, String kind) {
    if (passage.document().isEmpty() || !passage.inAct()) {
      return false;
    }
    String title = passage.document().get().title();
    String own = kindOf(passage.document().get());
    return !own.isEmpty() && !own.equals(kind) && !title.contains(kind);
  }

  private static String kindOf(Document document) {
    String title = document.title();
    int open = title.endsWith("）") ? title.lastIndexOf('（') : title.length();
    String name = title.substring(0, Math.max(0, open));
    return KINDS.stream().filter(name::endsWith).findFirst().orElse("");
  }
}
