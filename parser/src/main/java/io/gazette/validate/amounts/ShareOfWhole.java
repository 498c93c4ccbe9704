package io.gazette.validate.amounts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * 支出31.5亿元，其中民生支出25.2亿元，占80%: the share is that of the figures. It may be the share of another
 * whole; so only what a single slip explains is reported ({@link OneSlip}).
 */
final class ShareOfWhole implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ328",
          "share-unlike-figures",
          Severity.WARNING,
          "",
          new Message("占比与数字不符", "a share is not that of the figures"),
          new Message(
              "由前面两个数算出的占比与所写的不同，必有一个数写错。",
              "The figures before it give another share; one is wrong."),
          new Message("对照原件，改正占比或者数字。", "Compare the original and correct the share or a figure."),
          new Rule.Example(
              """
          云川市人民政府关于财政决算的报告
          今年全市支出31.5亿元，其中民生支出25.2亿元，占70%。
          """,
              """
          云川市人民政府关于财政决算的报告
          今年全市支出31.5亿元，其中民生支出25.2亿元，占80%。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "占";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    int from = at + 1;
    from += passage.at(from) == '比' ? 1 : 0;
    from += passage.at(from) == '为' || passage.at(from) == '达' ? 1 : 0;
    Optional<Quantity> share = Quantity.from(passage, from).filter(q -> q.unit().equals("%"));
    int among = share.isPresent() ? among(passage, at) : -1;
    Optional<Breakdown> parts = among < 0 ? Optional.empty() : Breakdown.after(passage, among);
    if (parts.isPresent()) {
      part(passage, at, parts.get().parts())
          .ifPresent(part -> compare(passage, parts.get().whole(), part, share.get(), report));
    }
  }

  /** Where the 其中 before {@code at} stands, in its sentence. */
  private static int among(Passage passage, int at) {
    for (int i = at; i > 0 && passage.at(i) != '。'; i--) {
      if (passage.has("其中", i)) {
        return i;
      }
    }
    return -1;
  }

  /** What takes the share: the part just before ，占, or that whose name begins as 税收占比 says. */
  private static Optional<Quantity> part(Passage passage, int at, List<Quantity> parts) {
    Optional<Quantity> last = Optional.empty();
    for (Quantity part : parts) {
      last = part.to() <= at ? Optional.of(part) : last;
    }
    int from = Breakdown.clauseStart(passage, at);
    if (from == at) {
      return last.filter(part -> part.to() == at - 1);
    }
    String name = passage.text(from, at);
    return parts.stream()
        .filter(part -> passage.has(name, Breakdown.clauseStart(passage, part.from())))
        .findFirst();
  }

  private static void compare(
      Passage passage, Quantity whole, Quantity part, Quantity share, Report report) {
    if (whole.value().signum() == 0) {
      return;
    }
    BigDecimal step = share.step(passage);
    BigDecimal due = share(part.value(), whole.value(), step);
    BigDecimal slack =
        share(part.step(passage), whole.value(), step.movePointLeft(2))
            .add(
                share(
                    whole.step(passage).multiply(part.value()),
                    whole.value().pow(2),
                    step.movePointLeft(2)))
            .add(step);
    boolean differs = due.subtract(share.value()).abs().compareTo(slack) > 0;
    if (differs && OneSlip.explains(share.value(), due, step)) {
      String printed = passage.text(share.from(), share.to());
      report.at(
          passage,
          share.from(),
          share.to(),
          "占比写作" + printed + "，按所列数字是" + due.toPlainString() + "%；改正",
          printed + " by the figures is " + due.toPlainString() + "%; correct one");
    }
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole, BigDecimal step) {
    return part.movePointRight(2).divide(whole, Math.max(step.scale(), 0), RoundingMode.HALF_UP);
  }
}
