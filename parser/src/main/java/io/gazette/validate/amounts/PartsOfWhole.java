package io.gazette.validate.amounts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 12个，其中A 7个、B 5个: what is told apart comes to no more than the whole. What is told apart may be a
 * choice, or overlap; so only what a single slip explains is reported ({@link OneSlip}).
 */
final class PartsOfWhole implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ326",
          "parts-unlike-whole",
          Severity.WARNING,
          "",
          new Message("分项之和与总数不符", "the parts and the whole do not agree"),
          new Message(
              "分项相加与总数对不上，必有一个数写错。", "What is told apart does not add up; one number is wrong."),
          new Message("对照原件，改正其中一个数。", "Compare the original and correct one of them."),
          new Rule.Example(
              """
          云川市人民政府关于春耕工作的通报
          今年全市安排资金2000万元，其中购置种子1200万元、修建水渠900万元。
          """,
              """
          云川市人民政府关于春耕工作的通报
          今年全市安排资金2000万元，其中购置种子1200万元、修建水渠800万元。
          """));

  /** Between a whole and the 其中 of its parts stands at most by how much it grew. */
  private static final int NEAR = "，比上年增长12.5%。".length();

  /** Of what is measured no piece is two things at once. */
  private static final Set<String> MEASURED =
      Set.of("元", "吨", "公里", "米", "平方米", "平方公里", "立方米", "亩", "公顷", "公斤", "千克", "升");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "其共计";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (passage.has("其中", at)) {
      Breakdown.after(passage, at).ifPresent(parts -> apart(passage, at, parts, report));
    } else {
      int from = total(passage, at);
      Optional<Quantity> total = from > 0 ? Quantity.from(passage, from) : Optional.empty();
      total.ifPresent(sum -> unlike(passage, at, sum, report));
    }
  }

  /** Where the number of 共17支, 共计17支, 合计17支 begins; -1 where none is told. */
  private static int total(Passage passage, int at) {
    char c = passage.charAt(at);
    if (c == '共') {
      return at + ("计有".indexOf(passage.at(at + 1)) >= 0 ? 2 : 1);
    }
    char before = passage.at(at - 1);
    return c == '计' && (before == '合' || before == '总') ? at + 1 : -1;
  }

  private static void apart(Passage passage, int at, Breakdown parts, Report report) {
    Quantity whole = parts.whole();
    BigDecimal sum = parts.sum();
    boolean exceeds = sum.compareTo(whole.value()) > 0;
    boolean slip = exceeds || isAllBut(passage, parts) || isSwapped(whole, sum);
    boolean apart = MEASURED.contains(whole.unit()) || isDivided(passage, parts.parts());
    if (apart && slip && slip(passage, parts.parts(), whole, sum)) {
      tell(passage, whole, parts.parts(), report);
    } else if (at - whole.to() <= NEAR) {
      larger(passage, parts, report);
    }
  }

  /** A part that is more than its whole; what is ten times as much was told of something else. */
  private static void larger(Passage passage, Breakdown parts, Report report) {
    Quantity whole = parts.whole();
    parts.parts().stream()
        .filter(part -> part.value().compareTo(whole.value()) > 0)
        .filter(part -> part.value().compareTo(whole.value().movePointRight(1)) < 0)
        .findFirst()
        .ifPresent(part -> tell(passage, whole, List.of(part), report));
  }

  /**
   * 12人，其中女性5人、党员10人: what is counted may be one and the other. Of one noun (产业项目、民生项目), or with
   * the others at the end, it is divided.
   */
  private static boolean isDivided(Passage passage, List<Quantity> parts) {
    Quantity last = parts.get(parts.size() - 1);
    int from = Breakdown.clauseStart(passage, last.from());
    boolean rest = passage.has("其他", from) || passage.has("其余", from);
    char noun = passage.before(last.from());
    return rest || parts.stream().allMatch(part -> passage.before(part.from()) == noun);
  }

  /** 64 for 46: chance does not make of a sum its own digits in another order. */
  private static boolean isSwapped(Quantity whole, BigDecimal sum) {
    char[] printed = whole.value().toPlainString().toCharArray();
    char[] due = sum.toPlainString().toCharArray();
    Arrays.sort(printed);
    Arrays.sort(due);
    return whole.value().compareTo(sum) != 0 && Arrays.equals(printed, due);
  }

  /** Whether three or more parts leave out less than the least of them: nobody tells so apart. */
  private static boolean isAllBut(Passage passage, Breakdown parts) {
    BigDecimal rest = parts.whole().value().subtract(parts.sum());
    return rest.signum() > 0
        && parts.parts().size() > 2
        && parts.parts().stream()
            .allMatch(part -> part.value().compareTo(rest) > 0 && !isRounded(passage, part));
  }

  private static void unlike(Passage passage, int at, Quantity total, Report report) {
    List<Quantity> parts = Breakdown.before(passage, at, total.unit());
    BigDecimal sum = Breakdown.sum(parts);
    if (parts.size() > 1 && sum.compareTo(total.value()) != 0 && slip(passage, parts, total, sum)) {
      tell(passage, total, parts, report);
    }
  }

  /** Whether one of the numbers, set rightly, makes all agree. */
  private static boolean slip(
      Passage passage, List<Quantity> parts, Quantity whole, BigDecimal sum) {
    BigDecimal excess = sum.subtract(whole.value());
    BigDecimal rounding =
        parts.stream()
            .map(part -> part.step(passage))
            .reduce(whole.step(passage), BigDecimal::add)
            .movePointLeft(1)
            .multiply(BigDecimal.valueOf(5));
    boolean exact = parts.stream().noneMatch(part -> isRounded(passage, part));
    if (!exact && excess.abs().compareTo(rounding) <= 0) {
      return false;
    }
    return OneSlip.explains(whole.value(), sum, whole.step(passage))
        || parts.stream()
            .anyMatch(
                part ->
                    OneSlip.explains(
                        part.value(), part.value().subtract(excess), part.step(passage)));
  }

  /** 9.6亿元 and 30万人 are rounded; 12个 is not. */
  private static boolean isRounded(Passage passage, Quantity part) {
    return part.step(passage).compareTo(BigDecimal.ONE) != 0 || part.unit().equals("%");
  }

  private static void tell(Passage passage, Quantity whole, List<Quantity> parts, Report report) {
    StringBuilder sum = new StringBuilder();
    for (Quantity part : parts) {
      sum.append(sum.isEmpty() ? "" : "＋").append(passage.text(part.from(), part.to()));
    }
    String total = passage.text(whole.from(), whole.to());
    report.at(
        passage,
        whole.from(),
        whole.to(),
        total + "与分项" + sum + "对不上；改正",
        total + " is not what the parts come to, " + sum + "; correct one");
  }
}
