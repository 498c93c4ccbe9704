package io.gazette.diagnostic;

import java.util.List;

/** What parsing finds wrong with the structure and the print of a text. */
public final class ParsingRules {

  /** The table of contents announces a document that does not follow. */
  public static final Rule CONTENTS_WITHOUT_DOCUMENT =
      new Rule(
          "GZ101",
          "contents-entry-without-document",
          Severity.WARNING,
          "GAZ-04",
          new Message("目录列出的文件正文中没有", "the contents announce a document that does not follow"),
          new Message(
              "读者按目录找不到这份文件：或者漏排了文件，或者目录与标题不一致。",
              "A reader cannot find it: a document was left out, or its title differs from the"
                  + " contents."),
          new Message("补排文件，或者使目录与标题一致。", "Print the document, or make entry and title agree."),
          new Rule.Example(
              """
              云川市人民政府公报
              2024年 第3期（总第87期）
              2024年3月31日
              云川市人民政府主办
              目录
              【市政府文件】
              云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
              云川市人民政府关于加强防汛工作的通知（云政发〔2024〕9号）……（5）
              云政发〔2024〕8号
              云川市人民政府关于做好春耕工作的通知
              各区、县人民政府：
              请做好春耕工作。
              云川市人民政府
              2024年3月8日
              """,
              """
              云川市人民政府公报
              2024年 第3期（总第87期）
              2024年3月31日
              云川市人民政府主办
              目录
              【市政府文件】
              云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
              云政发〔2024〕8号
              云川市人民政府关于做好春耕工作的通知
              各区、县人民政府：
              请做好春耕工作。
              云川市人民政府
              2024年3月8日
              """));

  /**
   * A character or word is printed at the end of a page and again at the start of the next
   * (PUN-11).
   */
  public static final Rule DOUBLED_AT_PAGE_TURN =
      new Rule(
          "GZ501",
          "doubled-at-page-turn",
          Severity.WARNING,
          "PUN-11",
          new Message("换页处重复了字词", "a character stands on both sides of a page turn"),
          new Message(
              "同一个字排在上页末和下页首，连起来读就多出一个字。",
              "The same character ends one page and begins the next; joined, it is one too many."),
          new Message("删去一个。", "Delete one."),
          new Rule.Example(
              """
              （一）推进信息化。建设水利工程信息管理平台

              台，实现数据共享。
              """,
              """
              （一）推进信息化。建设水利工程信息管理平台

              ，实现数据共享。
              """));

  /** A Latin word amid Chinese text that is no name, unit or acronym (PUN-12). */
  public static final Rule STRAY_LATIN_WORD =
      new Rule(
          "GZ502",
          "stray-latin-word",
          Severity.WARNING,
          "PUN-12",
          new Message("中文中夹有英文虚词", "a small English word stands amid Chinese text"),
          new Message(
              "它不是名称、单位或者缩写；多半是文字识别或者转换造成的。",
              "It is no name, unit or acronym; scanning or conversion put it there."),
          new Message("改为汉字。", "Set the Chinese word."),
          new Rule.Example("打造信息平台 and 信息智库，推广5G、VR等技术。\n", "打造信息平台和信息智库，推广5G、VR等技术。\n"));

  private ParsingRules() {}

  /** {@return all of them, in order of their ids} */
  public static List<Rule> all() {
    return List.of(CONTENTS_WITHOUT_DOCUMENT, DOUBLED_AT_PAGE_TURN, STRAY_LATIN_WORD);
  }
}
