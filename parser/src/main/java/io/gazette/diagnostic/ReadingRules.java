package io.gazette.diagnostic;

import java.util.List;
import java.util.Optional;

/** What reading finds wrong with the characters of a file (GZ002–GZ009, GZ580, GZ581). */
public final class ReadingRules {

  /** Bytes that are no characters of the encoding; each is shown as U+FFFD. */
  public static final Rule UNDECODABLE_BYTES =
      new Rule(
          "GZ002",
          "undecodable-bytes",
          Severity.WARNING,
          "",
          new Message("有的字节在该编码中不是字符", "some bytes are no characters of the encoding"),
          new Message(
              "这些字符已经丢失，任何后续处理都找不回来。",
              "The characters are lost; nothing that follows can bring them back."),
          new Message(
              "从原件补回这些字符，或者用 --encoding 指明正确的编码。",
              "Restore the characters from the original, or name the right charset with --encoding."),
          Optional.empty());

  /** Characters of a Latin charset stand where Chinese ones were: mojibake. */
  public static final Rule GARBLED_TEXT =
      new Rule(
          "GZ580",
          "garbled-text",
          Severity.WARNING,
          "",
          new Message("文字是乱码", "the text is garbled"),
          new Message(
              "中文曾按西文编码读入，又重新编码，读出来的不是原文。",
              "Chinese was decoded in a Latin charset and encoded once more; what is read is not the"
                  + " text."),
          new Message(
              "改用未经转换的原文件。", "Give the file that this one was made from, before it was converted."),
          Optional.empty());

  /** Lines in UTF-8 and lines in GB18030 in one file. */
  public static final Rule MIXED_ENCODINGS =
      new Rule(
          "GZ581",
          "mixed-encodings",
          Severity.WARNING,
          "",
          new Message("一个文件里有两种编码", "one file holds two encodings"),
          new Message(
              "按任何一种编码打开，都有一部分是乱码；这里逐行辨别，可能有误。",
              "Opened in either, a part of it is garbled; here each line is told by itself, which may"
                  + " go wrong."),
          new Message("核对后另存为 UTF-8。", "Check it and save it as UTF-8."),
          Optional.empty());

  /** A control character was left out. */
  public static final Rule CONTROL_CHARACTER =
      new Rule(
          "GZ003",
          "control-character",
          Severity.WARNING,
          "",
          new Message("文本中有控制字符", "a control character stands in the text"),
          new Message(
              "控制字符印不出来，XML 文件中也不允许有；它多半占了一个正常字符的位置。",
              "It cannot be printed and no XML file may hold it; it often stands where a character"
                  + " was lost."),
          new Message("对照原件，删去或者改正。", "Compare the original; delete it or set what was lost."),
          new Rule.Example("第一条 为了规范养犬\u0007，制定本办法。\n", "第一条 为了规范养犬，制定本办法。\n"));

  /** 笫 for 第, a radical for a character: a label or word set in the wrong character. */
  public static final Rule CONFUSABLE_CHARACTER =
      new Rule(
          "GZ004",
          "confusable-character",
          Severity.WARNING,
          "",
          new Message("形近字或者部首代替了正字", "a look-alike stands for the right character"),
          new Message(
              "读者看不出差别，检索和引用却找不到这一处；多半是文字识别或者转换造成的。",
              "A reader sees no difference, but searches and references miss the place; scanning or"
                  + " conversion puts such characters there."),
          new Message("改为正字。", "Set the right character."),
          new Rule.Example(
              """
              第一条 为了规范养犬，制定本办法。

              笫二条 养犬应当登记。

              第三条 犬只应当免疫。
              """,
              """
              第一条 为了规范养犬，制定本办法。

              第二条 养犬应当登记。

              第三条 犬只应当免疫。
              """));

  private ReadingRules() {}

  /** {@return all of them, in order of their ids} */
  public static List<Rule> all() {
    return List.of(
        UNDECODABLE_BYTES, CONTROL_CHARACTER, CONFUSABLE_CHARACTER, GARBLED_TEXT, MIXED_ENCODINGS);
  }
}
