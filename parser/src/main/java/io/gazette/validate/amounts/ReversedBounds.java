package io.gazette.validate.amounts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;
import java.util.Optional;

/** 二百元以上二千元以下: the lower bound stands before the higher one. */
final class ReversedBounds implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ323",
          "bounds-reversed",
          Severity.ERROR,
          "立法技术规范（试行）（一）；LEG-18",
          new Message("幅度的下限不低于上限", "the lower bound is not below the upper one"),
          new Message(
              "下限高于或者等于上限，没有一个数能同时满足，处罚无法执行。",
              "No amount satisfies both, and the provision cannot be applied."),
          new Message("对照原件，改正其中一个数。", "Compare the original and correct one of them."),
          new Rule.Example(
              """
          第一条　不登记的，由公安机关处二千元以上二百元以下罚款。
          """,
              """
          第一条　不登记的，由公安机关处二百元以上二千元以下罚款。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "上";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (!passage.has("以上", at - 1)) {
      return;
    }
    Optional<Quantity> low = Quantity.before(passage, at - 1);
    Optional<Quantity> high = Quantity.from(passage, at + 1);
    if (low.isPresent()
        && high.isPresent()
        && passage.has("以下", high.get().to())
        && !isHigher(high.get(), low.get())) {
      int end = high.get().to() + 2;
      String printed = passage.text(low.get().from(), end);
      report.at(
          passage,
          low.get().from(),
          end,
          printed + "：下限不低于上限；改正",
          printed + ": the lower bound is not below the higher; correct one");
    }
  }

  /** Whether {@code high} is above {@code low}, or is of another unit. */
  private static boolean isHigher(Quantity high, Quantity low) {
    return !high.unit().equals(low.unit()) || high.value().compareTo(low.value()) > 0;
  }
}
