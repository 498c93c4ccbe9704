package io.gazette.validate.numbering;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;

/** 条 run through the whole text "依次" (LEG-03). */
final class ArticleNumbers {

  static final NumberRules RULES = new NumberRules(gap(), repeated(), outOfOrder());

  private ArticleNumbers() {}

  private static Rule gap() {
    return new Rule(
        "GZ301",
        "article-number-gap",
        Severity.ERROR,
        "立法法（2023）第六十五条；LEG-03",
        new Message("条的序号中断", "an article number is left out"),
        new Message(
            "条的序号应当依次表述；缺号多半是漏排了一条，引用该条的地方都会落空。",
            "Articles are numbered in order; a gap mostly means that one was lost, and every reference to it dangles."),
        new Message(
            "对照原件，补上漏排的条，或者改正序号。",
            "Compare the original; print the missing article or correct the number."),
        new Rule.Example(articles("一", "二", "四", "五"), articles("一", "二", "三", "四")));
  }

  private static Rule repeated() {
    return new Rule(
        "GZ302",
        "article-number-repeated",
        Severity.ERROR,
        "立法法（2023）第六十五条；LEG-03",
        new Message("条的序号重复", "an article number stands twice"),
        new Message(
            "两条同号，引用该条时不知所指。",
            "With two articles of one number no reference to it can be understood."),
        new Message("对照原件，改正序号。", "Compare the original and correct the number."),
        new Rule.Example(articles("一", "二", "二", "三"), articles("一", "二", "三", "四")));
  }

  private static Rule outOfOrder() {
    return new Rule(
        "GZ303",
        "article-number-out-of-order",
        Severity.ERROR,
        "立法法（2023）第六十五条；LEG-03",
        new Message("条的序号错乱", "an article number is out of order"),
        new Message(
            "序号写错或者两条排颠倒，引用该条时会指错地方。",
            "Misnumbered or swapped, an article is found in the wrong place by whoever follows a reference."),
        new Message("对照原件，改正序号或者调整次序。", "Compare the original; correct the number or the order."),
        new Rule.Example(articles("一", "二", "八", "四", "五"), articles("一", "二", "三", "四", "五")));
  }

  private static String articles(String... numbers) {
    return Samples.lines(
        "\n\n",
        numbers,
        "第%s条　为了规范养犬，制定本办法。",
        "第%s条　养犬应当登记。",
        "第%s条　犬只应当免疫。",
        "第%s条　携犬出户应当束绳。",
        "第%s条　禁止饲养烈性犬。");
  }
}
