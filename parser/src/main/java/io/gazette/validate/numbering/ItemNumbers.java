package io.gazette.validate.numbering;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;

/** 项 and 目 are numbered from 1 under their parent (LEG-06, LEG-07). */
final class ItemNumbers {

  static final NumberRules RULES = new NumberRules(gap(), repeated(), outOfOrder());

  private ItemNumbers() {}

  private static Rule gap() {
    return new Rule(
        "GZ307",
        "item-number-gap",
        Severity.WARNING,
        "立法法（2023）第六十五条；LEG-06",
        new Message("项、目的序号中断", "an item number is left out"),
        new Message(
            "缺号多半是漏排了一项，引用该项的地方会落空或者指错。",
            "A gap mostly means that an item was lost; references to it dangle or hit another."),
        new Message(
            "对照原件，补上漏排的项，或者改正序号。",
            "Compare the original; print the missing item or correct the number."),
        new Rule.Example(items("一", "二", "四", "五"), items("一", "二", "三", "四")));
  }

  private static Rule repeated() {
    return new Rule(
        "GZ308",
        "item-number-repeated",
        Severity.WARNING,
        "立法法（2023）第六十五条；LEG-06",
        new Message("项、目的序号重复", "an item number stands twice"),
        new Message(
            "两项同号，引用该项时不知所指。",
            "With two items of one number no reference to it can be understood."),
        new Message("对照原件，改正序号。", "Compare the original and correct the number."),
        new Rule.Example(items("一", "二", "二", "三"), items("一", "二", "三", "四")));
  }

  private static Rule outOfOrder() {
    return new Rule(
        "GZ309",
        "item-number-out-of-order",
        Severity.WARNING,
        "立法法（2023）第六十五条；LEG-06",
        new Message("项、目的序号错乱", "an item number is out of order"),
        new Message(
            "序号写错或者两项排颠倒，引用该项时会指错。",
            "Misnumbered or swapped, an item is missed by whoever follows a reference."),
        new Message("对照原件，改正序号或者调整次序。", "Compare the original; correct the number or the order."),
        new Rule.Example(items("一", "二", "八", "四", "五"), items("一", "二", "三", "四", "五")));
  }

  private static String items(String... numbers) {
    String[] units = {"（%s）不登记的", "（%s）不免疫的", "（%s）不束绳的", "（%s）饲养烈性犬的", "（%s）遗弃犬只的"};
    return "第一条　养犬人有下列行为之一的，由公安机关责令改正：\n\n"
        + Samples.lines("；\n\n", numbers, units).strip()
        + "。\n\n第二条　本办法自2024年5月1日起施行。\n";
  }
}
