package io.gazette.validate.amounts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The column 序号 of a table counts on: 1, 2, 3. */
final class Serials {

  static final Rule RULE =
      new Rule(
          "GZ334",
          "table-serial-out-of-step",
          Severity.WARNING,
          "",
          new Message("表中的序号不连贯", "the serial numbers of a table do not follow each other"),
          new Message("漏排、重排了一行，或者序号写错。", "A row was lost or set twice, or its number is wrong."),
          new Message(
              "对照原件，改正序号或者补上漏排的行。", "Compare the original; correct the number or restore the row."),
          new Rule.Example(
              """
          云川市河道名录
          序号　河道　长度
          1　云溪河　46
          2　北塘河　38
          4　石门河　22
          5　双溪河　17
          """,
              """
          云川市河道名录
          序号　河道　长度
          1　云溪河　46
          2　北塘河　38
          3　石门河　22
          4　双溪河　17
          """));

  private static final int LEAST = 3;

  /** What is further away begins anew, or what was between is left out on purpose. */
  private static final int FARTHEST = 3;

  private Serials() {}

  /**
   * The rows of {@code grid} whose number is not the next; one where the rest counts on from it.
   */
  static List<Integer> faults(Grid grid, int head) {
    boolean serial = grid.rows() > head && grid.plain(Math.max(0, head - 1), 0).equals("序号");
    List<Integer> faults = new ArrayList<>();
    int last = 0;
    int right = 0;
    for (int row = head; serial && row < grid.rows(); row++) {
      Optional<BigDecimal> number = grid.number(row, 0);
      if (number.isPresent() && number.get().scale() == 0) {
        int value = number.get().intValue();
        boolean next = value == last + 1 || value == 1 || Math.abs(value - last) > FARTHEST;
        right += next ? 1 : 0;
        if (!next) {
          faults.add(row);
        }
        last = value;
      }
    }
    return faults.size() <= 2 && right >= LEAST
        ? faults.subList(0, Math.min(1, faults.size()))
        : List.of();
  }
}
