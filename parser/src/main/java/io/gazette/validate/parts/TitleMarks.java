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

/** "None at the end" of a title (TTL-03); "关于 once; no kind twice" (TTL-04). */
final class TitleMarks implements Check.Documents {

  static final Rule END =
      new Rule(
          "GZ216",
          "title-ends-with-mark",
          Severity.INFO,
          "TTL-03",
          new Message("标题末尾有标点", "a title ends with a mark"),
          new Message("标题末尾不用标点。", "A title takes no mark at its end."),
          new Message("删去标点。", "Delete it."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知。
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

  static final Rule TWICE =
      new Rule(
          "GZ217",
          "title-says-twice",
          Severity.INFO,
          "TTL-04",
          new Message("标题用词重复", "a title says a word twice"),
          new Message("“关于”“的通知”各用一次，标题才读得通。", "关于 and 的通知 are said once."),
          new Message("删去重复的词。", "Delete one."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于转发关于做好春耕工作的通知的通知
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
    return List.of(END, TWICE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    String title = document.title();
    if (title.isEmpty() && document.number().isPresent() && !document.body().isEmpty()) {
      asParagraph(document.body().get(0), report.of(END));
      return;
    }
    if (!title.isEmpty() && "。，；：、".indexOf(title.charAt(title.length() - 1)) >= 0) {
      report.of(END).at(Parts.title(document), "标题末尾有标点；删去", "a mark ends the title; delete it");
    }
    int first = title.indexOf("关于");
    boolean about = first >= 0 && title.indexOf("关于", first + 2) > first && title.indexOf('《') < 0;
    if (about && title.indexOf("〈") < 0 || title.endsWith("的通知的通知")) {
      report
          .of(TWICE)
          .between(
              Parts.title(document),
              Parts.titles(document),
              "标题用词重复；删去一个",
              "the title says a word twice; delete one");
    }
  }

  /** 云川市人民政府关于…的通知。 is read as a sentence. */
  private static void asParagraph(Block block, Report report) {
    boolean sentence =
        block instanceof Block.Unit unit && unit.num().isEmpty() && unit.text().length() < 80;
    if (sentence && block instanceof Block.Unit unit && unit.text().contains("关于")) {
      String text = unit.text().strip();
      if (ENDS.stream().anyMatch(text::endsWith)) {
        report.at(unit.span(), "标题末尾有标点；删去", "a mark ends the title; delete it");
      }
    }
  }

  private static final List<String> ENDS =
      List.of("的通知。", "的意见。", "的决定。", "的通告。", "的公告。", "的批复。", "的函。", "的通报。");
}
