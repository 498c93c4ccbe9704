package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** "A number-bearing 公文 whose title ends in none of the fifteen" kinds (KND-02). */
final class TitleKind implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ209",
          "title-without-kind",
          Severity.INFO,
          "党政机关公文处理工作条例 第八条；KND-02",
          new Message("标题没有文种", "a title names no kind of document"),
          new Message(
              "公文种类有十五种，标题应当标明文种。",
              "There are fifteen kinds of official document; the title names one."),
          new Message("在标题末尾写明文种。", "End the title in the kind."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的方案
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

  private static final List<String> KINDS =
      List.of(
          "决议", "决定", "命令", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "答复", "议案",
          "函", "纪要");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  /** What an order or an announcement publishes bears its number and a name of rules. */
  private static final List<String> RULES = List.of("办法", "规定", "细则", "规则", "准则", "指引", "规范");

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    boolean own = document.relation().isEmpty() && document.number().isPresent();
    if (own
        && document.number().get().year().isPresent()
        && !document.title().isEmpty()
        && document.type() != Document.DocumentType.ACT
        && !names(document.title(), KINDS)
        && !names(document.title(), RULES)) {
      report.at(
          Parts.title(document), "标题没有文种；写明是通知、意见还是别的", "the title names no kind; say which it is");
    }
  }

  private static boolean names(String title, List<String> kinds) {
    return kinds.stream()
        .anyMatch(k -> title.endsWith(k) || title.endsWith(k + "）") || title.endsWith(k + "。"));
  }
}
