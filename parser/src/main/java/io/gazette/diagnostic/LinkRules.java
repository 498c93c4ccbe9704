package io.gazette.diagnostic;

import java.util.List;

/** What linking finds wrong with the references of a text (GZ400–GZ419). */
public final class LinkRules {

  /** A citation points at a unit that does not exist. */
  public static final Rule DANGLING =
      new Rule(
          "GZ400",
          "dangling-reference",
          Severity.ERROR,
          "REF-05, REF-10",
          new Message("引用的条款不存在", "a citation points at a unit that does not exist"),
          new Message(
              "条文增删后引用没有随着改，读者找不到所引的规定。",
              "The text was renumbered and the citation was not; no reader finds what it cites."),
          new Message("对照被引用的条款，改正序号。", "Look up what is cited and correct the number."),
          new Rule.Example(
              """
              第一条　为了规范养犬，制定本办法。

              第二条　养犬应当登记。

              第三条　违反本办法第九条规定的，责令改正。
              """,
              """
              第一条　为了规范养犬，制定本办法。

              第二条　养犬应当登记。

              第三条　违反本办法第二条规定的，责令改正。
              """));

  /** A citation may mean several things. */
  public static final Rule AMBIGUOUS =
      new Rule(
          "GZ401",
          "ambiguous-reference",
          Severity.WARNING,
          "REF-04",
          new Message("引用所指不明", "a citation may mean several things"),
          new Message(
              "一条有几款都设有同样序号的项，或者没有写明是哪一件文件，读者不知道所引的是哪一处。",
              "Several 款 have an item of that number, or several texts may be meant; a reader cannot"
                  + " tell."),
          new Message("写明款的序号，或者写明文件的名称。", "Name the 款, or the text."),
          new Rule.Example(
              """
              第一条　养犬人应当：

              （一）登记；

              （二）免疫。

              犬只不得：

              （一）伤人；

              （二）扰民。

              第二条　违反第一条第二项规定的，责令改正。
              """,
              """
              第一条　养犬人应当：

              （一）登记；

              （二）免疫。

              犬只不得：

              （一）伤人；

              （二）扰民。

              第二条　违反第一条第二款第二项规定的，责令改正。
              """));

  /** Nothing tells two documents of an issue apart. */
  public static final Rule INDISTINCT =
      new Rule(
          "GZ402",
          "documents-not-told-apart",
          Severity.WARNING,
          "NUM-08",
          new Message("两份文件同题同日，没有文号区分", "two documents have one title and one day, and no number"),
          new Message(
              "引用说不清是哪一份；数据里的标识只能按先后加“-2”，前面增减一份就会变。",
              "No citation tells which is meant; their identifiers differ by a -2 in printed order"
                  + " alone, which changes with the documents before them."),
          new Message(
              "补上文号，或者删去重复刊登的一份。", "Give them their numbers, or leave out the one printed twice."),
          new Rule.Example(
              """
              云川市人民政府公报
              2024年 第3期（总第87期）
              2024年3月31日
              云川市人民政府主办
              目录
              【人事任免】
              云川市人民政府关于人事任免的通知……（3）
              云川市人民政府关于人事任免的通知……（5）
              云川市人民政府关于人事任免的通知
              各区、县人民政府：
              任命林远山为市林业局局长。
              云川市人民政府
              2024年3月8日
              云川市人民政府关于人事任免的通知
              各区、县人民政府：
              任命石清溪为市水务局局长。
              云川市人民政府
              2024年3月8日
              """,
              """
              云川市人民政府公报
              2024年 第3期（总第87期）
              2024年3月31日
              云川市人民政府主办
              目录
              【人事任免】
              云川市人民政府关于人事任免的通知（云政任〔2024〕8号）……（3）
              云川市人民政府关于人事任免的通知（云政任〔2024〕9号）……（5）
              云政任〔2024〕8号
              云川市人民政府关于人事任免的通知
              各区、县人民政府：
              任命林远山为市林业局局长。
              云川市人民政府
              2024年3月8日
              云政任〔2024〕9号
              云川市人民政府关于人事任免的通知
              各区、县人民政府：
              任命石清溪为市水务局局长。
              云川市人民政府
              2024年3月8日
              """));

  private LinkRules() {}

  /** {@return all of them, in order of their ids} */
  public static List<Rule> all() {
    return List.of(DANGLING, AMBIGUOUS, INDISTINCT);
  }
}
