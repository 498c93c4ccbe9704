package io.gazette.emit.html;

import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Counts;
import java.util.ArrayList;
import java.util.List;

/** The words of the page that are no words of the gazette, in the language asked for. */
final class Words {

  private final Language language;

  Words(Language language) {
    this.language = language;
  }

  private String word(String zh, String en) {
    return new Message(zh, en).in(language);
  }

  String skip() {
    return word("跳到正文", "Skip to the text");
  }

  String contents() {
    return word("目录", "Contents");
  }

  /** The name of the {@code number}-th table of contents that is printed. */
  String printedContents(int number) {
    return word("原文目录", "Printed contents") + " " + number;
  }

  String untitled(int number) {
    return word("公文 ", "Document ") + number;
  }

  String table(int number) {
    return word("表 ", "Table ") + number;
  }

  String search() {
    return word("在本页查找", "Find on this page");
  }

  String nothingFound() {
    return word("没有找到", "nothing found");
  }

  String next() {
    return word("下一处", "Next");
  }

  String previous() {
    return word("上一处", "Previous");
  }

  String cited() {
    return word("引用的文件", "Texts cited");
  }

  String findings() {
    return word("校读意见", "Findings");
  }

  String source() {
    return word("来源：", "Source: ");
  }

  String line(int line) {
    return word("第" + line + "行", "line " + line);
  }

  String comma() {
    return word("，", ", ");
  }

  String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> word("错误", "error");
      case WARNING -> word("警告", "warning");
      case INFO -> word("提示", "info");
    };
  }

  /** The kind of legislation that a token of mapping.md, 15, stands for. */
  String type(String token) {
    return switch (token) {
      case "law" -> word("法律", "law");
      case "administrative-regulation" -> word("行政法规", "administrative regulation");
      case "local-regulation" -> word("地方性法规", "local regulation");
      case "autonomous-regulation" -> word("自治条例、单行条例", "autonomous regulation");
      case "department-rule" -> word("部门规章", "department rule");
      case "local-government-rule" -> word("地方政府规章", "local government rule");
      case "judicial-interpretation" -> word("司法解释", "judicial interpretation");
      case "decision" -> word("决定", "decision");
      default -> "";
    };
  }

  /** 4 份公文，3 个附件，41 条 and {@code 4 documents, 1 attachment, 41 articles}. */
  String counts(Counts counts) {
    List<String> said = new ArrayList<>();
    count(said, counts.documents(), " 份公文", "document");
    count(said, counts.attachments(), " 个附件", "attachment");
    count(said, counts.articles(), " 条", "article");
    count(said, counts.tables(), " 张表", "table");
    count(said, counts.characters().placed(), " 字", "character");
    return String.join(comma(), said);
  }

  private void count(List<String> said, int count, String zh, String one) {
    if (count > 0) {
      said.add(word(count + zh, count + " " + one + (count == 1 ? "" : "s")));
    }
  }
}
