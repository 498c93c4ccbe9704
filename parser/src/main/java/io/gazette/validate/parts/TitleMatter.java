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
import java.util.Set;

/** "Title = issuer + matter + kind" (TTL-01). */
final class TitleMatter implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ215",
          "title-without-matter",
          Severity.WARNING,
          "党政机关公文处理工作条例 第九条（七）；TTL-01",
          new Message("标题只有文种", "a title is nothing but its kind"),
          new Message(
              "标题应当由发文机关、事由和文种组成，否则无从检索。",
              "A title names issuer, matter and kind; else nobody finds the document."),
          new Message("补上发文机关和事由。", "Add issuer and matter."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          通知
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

  /** 公告 and 通告 do stand alone in practice. */
  private static final Set<String> BARE =
      Set.of("通知", "意见", "决定", "批复", "函", "请示", "报告", "通报", "纪要");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    boolean numbered = document.number().isPresent() && document.number().get().year().isPresent();
    if (numbered && BARE.contains(Parts.plain(document.title()))) {
      report.at(
          Parts.title(document),
          "标题只有“" + document.title() + "”；补上发文机关和事由",
          "the title is nothing but its kind; add issuer and matter");
    }
  }
}
