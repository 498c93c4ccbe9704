package io.gazette.diagnostic;

import java.util.List;
import java.util.Optional;

/** What reading back finds wrong with a record: JSON, YAML, Akoma Ntoso (GZ036–GZ045). */
public final class RecordRules {

  /** The counts of a record are not those of the issue in it. */
  public static final Rule COUNTS_DIFFER =
      new Rule(
          "GZ036",
          "record-counts-differ",
          Severity.WARNING,
          "",
          new Message("记录中的计数与内容不符", "the counts of a record are not those of the issue in it"),
          new Message(
              "记录在计数之后被改动过：可能删去或者丢失了部分内容。",
              "The record was changed after it was counted: something was taken out, or is lost."),
          new Message(
              "改动是有意的，不必处理，计数会重新算出；否则重新转换原文。",
              "Where that was on purpose, do nothing: all is counted anew; else convert the source"
                  + " again."),
          Optional.empty());

  /** An element of Akoma Ntoso that nothing of the model answers to. */
  public static final Rule ELEMENT_NOT_UNDERSTOOD =
      new Rule(
          "GZ037",
          "akn-element-not-understood",
          Severity.WARNING,
          "",
          new Message("有的元素无法识别", "an element of Akoma Ntoso is not understood"),
          new Message(
              "其文字没有丢失，但是保留为普通段落，结构就看不出来了。",
              "None of its text is lost, but it is kept as plain paragraphs, and its structure is not"
                  + " seen any more."),
          new Message(
              "改用编、章、节、条、款、项对应的元素，或者接受这一结果。",
              "Use the elements of parts, chapters, articles, paragraphs and points, or leave it."),
          Optional.empty());

  /** Text where the schema of Akoma Ntoso allows none. */
  public static final Rule STRAY_TEXT =
      new Rule(
          "GZ038",
          "akn-text-outside-paragraph",
          Severity.WARNING,
          "",
          new Message("文字不在段落中", "text stands in no paragraph"),
          new Message(
              "Akoma Ntoso 的模式（schema）不允许，其他软件会略过这段文字。",
              "The schema forbids it, and other software passes over it."),
          new Message("移入 <p>。", "Put it into a <p>."),
          Optional.empty());

  /** A document that a package refers to and does not hold. */
  public static final Rule DOCUMENT_MISSING =
      new Rule(
          "GZ039",
          "akn-document-missing",
          Severity.ERROR,
          "AKN-17",
          new Message("包中缺少引用的文件", "a package lacks a document that it refers to"),
          new Message("该文件的全部内容都读不到。", "Nothing of that document can be read."),
          new Message(
              "补上该文件，或者改用合订形式。",
              "Add its file, or give the bundle, which holds all documents itself."),
          Optional.empty());

  /** An Akoma Ntoso file that another version of the tool wrote. */
  public static final Rule OTHER_VERSION =
      new Rule(
          "GZ040",
          "akn-record-of-other-version",
          Severity.WARNING,
          "",
          new Message("记录由其他版本写出", "a record was written by another version"),
          new Message(
              "字段可能有增减，读出的内容可能不全。", "Fields may have come or gone, so something may be missed."),
          new Message("重新转换原文。", "Convert the source again."),
          Optional.empty());

  private RecordRules() {}

  /** {@return all of them, in order of their ids} */
  public static List<Rule> all() {
    return List.of(
        COUNTS_DIFFER, ELEMENT_NOT_UNDERSTOOD, STRAY_TEXT, DOCUMENT_MISSING, OTHER_VERSION);
  }
}
