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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "现将《…》印发给你们 names what follows: the name equals the title of the issued text" (BOD-08). */
final class IssuedTitle implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ220",
          "issued-title-differs",
          Severity.WARNING,
          "BOD-08",
          new Message(
              "所印发文件的标题与通知所称的名称不同", "what is issued bears another title than the notice says"),
          new Message("通知印发的是哪个文件说不清，效力会有争议。", "It is unclear what the notice puts in force."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于印发《云川市养犬管理办法》的通知
          各区、县人民政府：
          现将《云川市养犬管理办法》印发给你们，请认真执行。
          云川市人民政府
          2024年3月8日
          云川市养犬登记办法
          第一条　为了规范养犬，制定本办法。
          第二条　本办法自2024年5月1日起施行。
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于印发《云川市养犬管理办法》的通知
          各区、县人民政府：
          现将《云川市养犬管理办法》印发给你们，请认真执行。
          云川市人民政府
          2024年3月8日
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    List<Document> issued = new ArrayList<>(document.attachments());
    issued.removeIf(a -> a.relation().isEmpty() || a.relation().get() != Document.Relation.ISSUED);
    if (issued.size() != 1 || issued.get(0).title().isEmpty()) {
      return;
    }
    String title = issued.get(0).title();
    String name = issuedName(document.title());
    if (!name.isEmpty() && !IssuedName.agree(name, title)) {
      report.between(
          Parts.titles(issued.get(0)),
          Parts.titles(document),
          "通知称《" + name + "》，这里是《" + title + "》；改成一致",
          "the notice says 《" + name + "》, this is 《" + title + "》; make them agree");
    } else {
      inText(document, issued.get(0), sheet, report);
    }
  }

  /** "现将《…》印发给你们 names what follows: the name equals the title" (BOD-08). */
  private static void inText(Document document, Document issued, Sheet sheet, Report report) {
    String title = issued.title();
    for (Block block : document.body()) {
      if (block instanceof Block.Unit unit && unit.num().isEmpty()) {
        Optional<String> named = IssuedName.ofNotice(unit.text());
        if (named.isPresent() && !IssuedName.agree(named.get(), title)) {
          String name = named.get();
          report.between(
              sheet.within(unit.span(), "《" + name + "》"),
              Parts.titles(issued),
              "印发的是《" + title + "》，这里作《" + name + "》；改成一致",
              "what is issued is 《" + title + "》; make the name agree");
        }
      }
    }
  }

  /** What 关于印发…的通知 issues; {@code ""} where the title says no such thing. */
  private static String issuedName(String title) {
    int from = title.indexOf("关于印发");
    int to = title.lastIndexOf("的通知");
    if (from < 0 || to < from) {
      return "";
    }
    String name = title.substring(from + 4, to).strip();
    boolean several = name.indexOf('》') != name.lastIndexOf('》') || name.contains("等");
    boolean marked = name.startsWith("《") && name.endsWith("》");
    return several ? "" : marked ? name.substring(1, name.length() - 1) : name;
  }
}
