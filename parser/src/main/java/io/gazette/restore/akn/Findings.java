package io.gazette.restore.akn;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.RecordRules;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is found in a file; one cause gives one finding. */
final class Findings {

  private final List<Diagnostic> all = new ArrayList<>();
  private final Set<String> reported = new HashSet<>();

  List<Diagnostic> all() {
    return all;
  }

  /** An element that nothing of the model answers to. */
  void notUnderstood(Node node) {
    if (reported.add(node.name())) {
      add(
          "<" + shown(node) + "> 不能理解，其文字保留为段落",
          "<" + shown(node) + "> is not understood; its text is kept as paragraphs",
          node.inFile());
    }
  }

  private void add(String zh, String en, Span place) {
    all.add(new Diagnostic(RecordRules.ELEMENT_NOT_UNDERSTOOD, new Message(zh, en), place));
  }

  private static String shown(Node node) {
    return node.name().startsWith("?:") ? node.name().substring(2) : node.name();
  }

  /** Text where the schema allows none. */
  void strayText(Node text) {
    if (reported.add("")) {
      all.add(
          new Diagnostic(
              RecordRules.STRAY_TEXT,
              new Message(
                  "文字不在段落中，已保留为段落；移入 <p>",
                  "text stands in no paragraph; it is kept as one: put it into a <p>"),
              text.inFile()));
    }
  }

  /** A document that the file refers to and that is not there. */
  void missing(Node reference, String href) {
    all.add(
        new Diagnostic(
            RecordRules.DOCUMENT_MISSING,
            new Message(
                "引用的文件 " + href + " 不在包内；补上该文件，或者改用合订形式",
                href + " is not in the package; add its file, or give the bundle"),
            reference.inFile()));
  }

  /** A record of another version of the tool. */
  void otherVersion(Node record, String version) {
    all.add(
        new Diagnostic(
            RecordRules.OTHER_VERSION,
            new Message(
                "记录版本为 " + version + "，按现有字段读取；重新转换原文更为稳妥",
                "the record is of version "
                    + version
                    + "; it is read as far as its fields go: better convert the source again"),
            record.inFile()));
  }
}
