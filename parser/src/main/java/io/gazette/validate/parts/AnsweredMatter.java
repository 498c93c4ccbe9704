package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 关于同意…的批复 answers 《关于…的请示》: the matter of both is the same, up to how it is put. */
final class AnsweredMatter implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ238",
          "answered-matter-differs",
          Severity.WARNING,
          "",
          new Message(
              "批复的标题与所答请示的名称有出入",
              "a reply and the request it answers differ in a character or two"),
          new Message("所批的事项写成两样，批的是哪一件就有疑问。", "What was approved is left open."),
          new Message("对照请示，改成一致。", "Compare the request and make them agree."),
          new Rule.Example(
              """
          云政复〔2024〕8号
          云川市人民政府关于同意设立云川市临港物流园区的批复
          市交通运输局：
          你局《关于设立云川市临江物流园区的请示》收悉。同意设立。
          云川市人民政府
          2024年3月8日
          """,
              """
          云政复〔2024〕8号
          云川市人民政府关于同意设立云川市临港物流园区的批复
          市交通运输局：
          你局《关于设立云川市临港物流园区的请示》收悉。同意设立。
          云川市人民政府
          2024年3月8日
          """));

  private static final List<String> ASSENTS = List.of("原则同意", "同意", "批准", "核准");

  /** What differs in more is put in other words. */
  private static final int FEW = 2;

  private static final int SHORTEST = 8;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    String answered = matter(document.title(), "的批复");
    if (answered.isEmpty() || document.body().isEmpty()) {
      return;
    }
    if (document.body().get(0) instanceof Block.Unit unit) {
      int close = unit.text().indexOf("的请示》");
      int open = close < 0 ? -1 : unit.text().lastIndexOf('《', close);
      String name = open < 0 ? "" : unit.text().substring(open + 1, close + "的请示".length());
      String asked = matter(name, "的请示");
      if (differ(asked, answered)) {
        report.at(
            sheet.within(unit.span(), "《" + name + "》"),
            "标题作“" + answered + "”，这里作“" + asked + "”；改成一致",
            "the title says " + answered + "; make the matter agree");
      }
    }
  }

  /** What stands between 关于同意 and {@code end}. */
  private static String matter(String title, String end) {
    int from = title.indexOf("关于");
    int to = title.lastIndexOf(end);
    if (from < 0 || to < from + 2) {
      return "";
    }
    String matter = Parts.plain(title.substring(from + 2, to));
    for (String assent : ASSENTS) {
      if (matter.startsWith(assent)) {
        return matter.substring(assent.length());
      }
    }
    return matter;
  }

  private static boolean differ(String one, String other) {
    if (one.length() != other.length() || one.length() < SHORTEST) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < one.length(); i++) {
      differ += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differ > 0 && differ <= FEW;
  }
}
