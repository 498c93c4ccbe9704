package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.List;

/** 126。4万: a Chinese stop in the place of the decimal point. */
final class StopInNumber implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ531",
          "stop-in-number",
          Severity.WARNING,
          "GB/T 15835—2011",
          new Message("小数点排成了句号", "a stop stands in the place of a decimal point"),
          new Message("这个数读成了两个数。", "The number reads as two."),
          new Message("改为小数点。", "Set a decimal point."),
          new Rule.Example(
              """
          第一条　本市湿地面积为126。4万亩。
          """,
              """
          第一条　本市湿地面积为126.4万亩。
          """));

  private static final List<String> UNITS =
      List.of("万", "亿", "%", "％", "公里", "平方", "公顷", "吨", "米", "亩", "元", "倍", "立方", "千瓦", "个百分点");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "。";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    int end = at + 1;
    while (Script.isDigit(passage.at(end))) {
      end++;
    }
    int next = end;
    boolean number = Script.isDigit(passage.at(at - 1)) && end > at + 1 && end - at <= 4;
    if (number && UNITS.stream().anyMatch(unit -> passage.has(unit, next))) {
      report.fix(passage, at, at + 1, ".", "小数点排成了句号；改为“.”", "a stop stands for a point; set .");
    }
  }
}
