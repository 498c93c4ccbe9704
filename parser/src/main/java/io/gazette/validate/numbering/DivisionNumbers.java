package io.gazette.validate.numbering;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;

/** 编 章 节 follow each other "依次"; 章 and 节 restart under their parent or run on (LEG-03). */
final class DivisionNumbers {

  static final NumberRules RULES = new NumberRules(gap(), repeated(), outOfOrder());

  private DivisionNumbers() {}

  private static Rule gap() {
    return new Rule(
        "GZ304",
        "division-number-gap",
        Severity.ERROR,
        "立法法（2023）第六十五条；LEG-03",
        new Message("编、章、节的序号中断", "the number of a chapter or section is left out"),
        new Message(
            "编、章、节的序号应当依次表述；缺号多半是漏排了标题，下面的条会归到别的章节。",
            "They are numbered in order; a gap mostly means that a heading was lost, and its articles count to another chapter."),
        new Message(
            "对照原件，补上漏排的标题，或者改正序号。",
            "Compare the original; print the missing heading or correct the number."),
        new Rule.Example(chapters("一", "二", "四", "五"), chapters("一", "二", "三", "四")));
  }

  private static Rule repeated() {
    return new Rule(
        "GZ305",
        "division-number-repeated",
        Severity.ERROR,
        "立法法（2023）第六十五条；LEG-03",
        new Message("编、章、节的序号重复", "the number of a chapter or section stands twice"),
        new Message(
            "两章同号，目录和引用都不知所指。",
            "With two chapters of one number neither contents nor references can be understood."),
        new Message("对照原件，改正序号。", "Compare the original and correct the number."),
        new Rule.Example(chapters("一", "二", "二", "三"), chapters("一", "二", "三", "四")));
  }

  private static Rule outOfOrder() {
    return new Rule(
        "GZ306",
        "division-number-out-of-order",
        Severity.ERROR,
        "立法法（2023）第六十五条；LEG-03",
        new Message("编、章、节的序号错乱", "the number of a chapter or section is out of order"),
        new Message(
            "序号写错或者两章排颠倒，读者会以为漏排了一章。",
            "Misnumbered or swapped, a chapter makes its reader think that another is lost."),
        new Message("对照原件，改正序号或者调整次序。", "Compare the original; correct the number or the order."),
        new Rule.Example(chapters("一", "二", "八", "四", "五"), chapters("一", "二", "三", "四", "五")));
  }

  private static String chapters(String... numbers) {
    return Samples.lines(
        "\n\n",
        numbers,
        "第%s章　总则\n\n第一条　为了规范养犬，制定本办法。",
        "第%s章　登记\n\n第二条　养犬应当登记。",
        "第%s章　免疫\n\n第三条　犬只应当免疫。",
        "第%s章　管理\n\n第四条　携犬出户应当束绳。",
        "第%s章　附则\n\n第五条　禁止饲养烈性犬。");
  }
}
