package io.gazette.validate.numbering;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;

/**
 * The headings 一、（一）1.（1）① restart under each parent or run on; anything else is a slip (BOD-03).
 */
final class HeadingNumbers {

  static final NumberRules RULES = new NumberRules(gap(), repeated(), outOfOrder());

  private HeadingNumbers() {}

  private static Rule gap() {
    return new Rule(
        "GZ310",
        "heading-number-gap",
        Severity.WARNING,
        "GB/T 9704—2012 7.3.3；BOD-03",
        new Message("标题的序号中断", "a heading number is left out"),
        new Message(
            "缺号多半是漏排了一段，任务分工和督查都按序号对照。",
            "A gap mostly means that a part was lost; tasks are assigned and checked by these numbers."),
        new Message(
            "对照原件，补上漏排的段，或者改正序号。",
            "Compare the original; print the missing part or correct the number."),
        new Rule.Example(headings("一", "二", "四", "五"), headings("一", "二", "三", "四")));
  }

  private static Rule repeated() {
    return new Rule(
        "GZ311",
        "heading-number-repeated",
        Severity.WARNING,
        "GB/T 9704—2012 7.3.3；BOD-03",
        new Message("标题的序号重复", "a heading number stands twice"),
        new Message(
            "两段同号，按序号对照时不知所指。", "With two parts of one number nobody knows which is meant."),
        new Message("对照原件，改正序号。", "Compare the original and correct the number."),
        new Rule.Example(headings("一", "二", "二", "三"), headings("一", "二", "三", "四")));
  }

  private static Rule outOfOrder() {
    return new Rule(
        "GZ312",
        "heading-number-out-of-order",
        Severity.WARNING,
        "GB/T 9704—2012 7.3.3；BOD-03",
        new Message("标题的序号错乱", "a heading number is out of order"),
        new Message(
            "序号写错或者两段排颠倒，按序号对照时会指错。",
            "Misnumbered or swapped, a part is missed by whoever goes by the numbers."),
        new Message("对照原件，改正序号或者调整次序。", "Compare the original; correct the number or the order."),
        new Rule.Example(headings("一", "二", "八", "四", "五"), headings("一", "二", "三", "四", "五")));
  }

  private static String headings(String... numbers) {
    String rest = "。各区、县人民政府要高度重视，认真组织实施。";
    return "云川市人民政府关于规范养犬的通知\n云政发〔2024〕8号\n各区、县人民政府：\n为了规范养犬，现就有关事项通知如下：\n"
        + Samples.lines(
            "\n",
            numbers,
            "%s、完善登记制度" + rest,
            "%s、推进免疫接种" + rest,
            "%s、加强日常巡查" + rest,
            "%s、广泛开展宣传" + rest,
            "%s、落实工作责任" + rest)
        + "云川市人民政府\n2024年3月8日\n";
  }
}
