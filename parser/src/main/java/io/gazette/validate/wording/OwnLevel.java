package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** 结合我市实际: a city speaks of 我市, a county of 我县. What came from another level was copied. */
final class OwnLevel implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ544",
          "own-level-differs",
          Severity.WARNING,
          "",
          new Message(
              "自称的行政层级与发文机关不符", "the text calls its own place another level than its issuer is"),
          new Message(
              "县里的文件写“结合我市实际”，多半是从上级文件抄来没有改。",
              "我市 in a county's document mostly came with words of another text."),
          new Message("改为发文机关的层级。", "Write the level of the issuer."),
          new Rule.Example(
              """
          溪口县人民政府关于做好春耕工作的意见
          为做好春耕工作，结合我市实际，提出以下意见。
          """,
              """
          溪口县人民政府关于做好春耕工作的意见
          为做好春耕工作，结合我县实际，提出以下意见。
          """));

  private static final String LEVELS = "省市县区州";

  private static final List<String> BODIES = List.of("人民政府", "人民代表大会", "人大常委会");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "结";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    char self = passage.at(at + 2);
    char level = passage.at(at + 3);
    boolean own = passage.has("结合", at) && (self == '我' || self == '本');
    if (!own || !isLevel(level) || !passage.has("实际", at + 4) || passage.document().isEmpty()) {
      return;
    }
    char issuer = level(issuing(passage, passage.document().get()));
    if (isLevel(issuer) && issuer != level && (self == '我' || speaks(passage, at, issuer))) {
      String printed = passage.text(at + 2, at + 4);
      report.at(
          passage,
          at + 2,
          at + 4,
          "发文机关是" + issuer + "级，这里作“" + printed + "”；改为“" + self + issuer + "”",
          "the issuer is that of a " + issuer + "; write " + self + issuer);
    }
  }

  /** 各区结合本区实际确定 speaks of others; 结合本区实际，制定本办法 and a higher level do not. */
  private static boolean speaks(Passage passage, int at, char issuer) {
    boolean makes = passage.has("，制定本", at + "结合本市实际".length());
    return makes || LEVELS.indexOf(passage.at(at + 3)) < LEVELS.indexOf(issuer);
  }

  /** Who issues a text speaks in it; who forwards one does not. */
  private static Document issuing(Passage passage, Document document) {
    int end = document.id().indexOf("__issued");
    return passage.sheet().issue().documents().stream()
        .filter(each -> end > 0 && each.id().equals(document.id().substring(0, end)))
        .filter(each -> !each.title().contains("转发"))
        .findFirst()
        .orElse(document);
  }

  /** 县 of 溪口县人民政府办公室; U+0000 where the document is of no government or congress. */
  private static char level(Document document) {
    String issuer = document.issuer().isEmpty() ? document.title() : document.issuer();
    for (String body : BODIES) {
      int at = issuer.indexOf(body);
      if (at > 1) {
        return issuer.charAt(at - 1);
      }
    }
    int about = document.title().indexOf("关于");
    return about < 0 && document.issuer().isEmpty() ? ofName(document.title()) : 0;
  }

  /** 市 of 云川市养犬管理条例: a place of three or four characters at the head of a title. */
  private static char ofName(String title) {
    for (int i = 2; i <= Math.min(3, title.length() - 1); i++) {
      boolean place = isLevel(title.charAt(i)) && i + 1 < title.length();
      boolean word = place && "场区容民政级域".indexOf(title.charAt(i + 1)) >= 0;
      if (place && !word) {
        return title.charAt(i) == '区' ? 0 : title.charAt(i);
      }
    }
    return 0;
  }

  private static boolean isLevel(char c) {
    return c != 0 && LEVELS.indexOf(c) >= 0;
  }
}
