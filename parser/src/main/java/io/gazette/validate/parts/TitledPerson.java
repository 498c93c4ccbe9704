package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 关于某某等同志任免职务的通知: whom the title names, the text names. */
final class TitledPerson implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ240",
          "titled-person-missing",
          Severity.WARNING,
          "",
          new Message("正文没有标题所称的人", "the text does not name whom the title names"),
          new Message(
              "姓名写错，或者漏排了这个人的任免。",
              "The name is wrong, or what was decided of that person was lost."),
          new Message(
              "对照原件，改正姓名，或者补上漏排的。",
              "Compare the original; correct the name or restore what is lost."),
          new Rule.Example(
              """
          云政任〔2024〕2号
          云川市人民政府关于陈松等同志任免职务的通知
          各区、县人民政府：
          任命陈柏为云川市水务局局长。
          云川市人民政府
          2024年2月20日
          """,
              """
          云政任〔2024〕2号
          云川市人民政府关于陈松等同志任免职务的通知
          各区、县人民政府：
          任命陈松为云川市水务局局长。
          云川市人民政府
          2024年2月20日
          """));

  /** What stands behind a name; 人事任免 and 干部任职 have none. */
  private static final List<String> BEHIND = List.of("等同志", "同志", "等职务", "等任", "等免", "等工作人员", "等人");

  private static final List<String> NO_NAMES = List.of("部分", "有关", "相关", "下列", "以下", "各位", "老");

  private static final int LONGEST_NAME = 4;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    String title = Parts.plain(document.title());
    boolean personnel = title.contains("任") || title.contains("免");
    String name = personnel ? name(title, title.indexOf("关于") + 2) : "";
    if (!name.isEmpty() && !document.body().isEmpty() && !names(document, name)) {
      report.at(
          Parts.title(document),
          "正文没有" + name + "；改正姓名或者补排",
          "the text does not name " + name + "; correct the name or restore what is lost");
    }
  }

  /** 陈松 of 关于陈松等同志任免职务的通知, which begins at {@code from}; {@code ""} where it names none. */
  private static String name(String title, int from) {
    for (int end = from + 2; end <= Math.min(from + LONGEST_NAME, title.length()); end++) {
      int at = end;
      boolean named = from > 1 && BEHIND.stream().anyMatch(word -> title.startsWith(word, at));
      boolean name = NO_NAMES.stream().noneMatch(word -> title.startsWith(word, from));
      if (named
          && name
          && title.substring(from, end).chars().allMatch(c -> Chars.isHan((char) c))) {
        return title.substring(from, end);
      }
    }
    return "";
  }

  private static boolean names(Document document, String name) {
    return names(document.body(), name)
        || document.attachments().stream().anyMatch(attachment -> names(attachment, name));
  }

  private static boolean names(List<Block> blocks, String name) {
    for (Block block : blocks) {
      boolean here =
          block instanceof Block.Unit unit
              ? Parts.plain(unit.heading() + unit.text()).contains(name)
                  || names(unit.children(), name)
              : block instanceof Block.Figure || names((Block.Table) block, name);
      if (here) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Block.Table table, String name) {
    return table.rows().stream()
        .anyMatch(row -> row.stream().anyMatch(cell -> Parts.plain(cell.text()).contains(name)));
  }
}
