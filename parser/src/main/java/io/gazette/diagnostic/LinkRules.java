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

  private LinkRules() {}

  /** {@return all of them, in order of their ids} */
  public static List<Rule> all() {
    return List.of(DANGLING, AMBIGUOUS);
  }
}
