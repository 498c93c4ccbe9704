package io.gazette.validate.amounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of the lines of a grid add up: for a total, the places of its parts, and where the sum
 * holds and where it fails. A line is a column under a total row, or a row beside a total column.
 *
 * @param total the row, or column, of the total
 * @param parts the rows, or columns, that are added up
 * @param holds the lines whose parts come to the total
 * @param fails those whose parts do not
 */
record Addition(int total, List<Integer> parts, List<Integer> holds, List<Integer> fails) {

  /** What is at a place of a line; a grid, or the same turned round. */
  interface Numbers {
    Optional<BigDecimal> at(int part, int line);
  }

  /** Adds up {@code parts} in each of {@code lines}. */
  static Addition of(int total, List<Integer> parts, List<Integer> lines, Numbers numbers) {
    List<Integer> holds = new ArrayList<>();
    List<Integer> fails = new ArrayList<>();
    for (int line : lines) {
      BigDecimal sum = BigDecimal.ZERO;
      int count = 0;
      int scale = numbers.at(total, line).map(BigDecimal::scale).orElse(0);
      for (int part : parts) {
        Optional<BigDecimal> number = numbers.at(part, line);
        count += number.filter(n -> n.signum() != 0).isPresent() ? 1 : 0;
        scale = Math.max(scale, number.map(BigDecimal::scale).orElse(0));
        sum = sum.add(number.orElse(BigDecimal.ZERO));
      }
      if (count > 1 && numbers.at(total, line).isPresent()) {
        BigDecimal excess = sum.subtract(numbers.at(total, line).get()).abs();
        // Decimals were rounded one by one.
        BigDecimal slack =
            scale > 0 ? BigDecimal.valueOf((count + 1) * 5L, scale + 1) : BigDecimal.ZERO;
        (excess.compareTo(slack) <= 0 ? holds : fails).add(line);
      }
    }
    return new Addition(total, parts, holds, fails);
  }

  /** By how much the parts of {@code line} are more than the total. */
  BigDecimal excess(int line, Numbers numbers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int part : parts) {
      sum = sum.add(numbers.at(part, line).orElse(BigDecimal.ZERO));
    }
    return sum.subtract(numbers.at(total, line).orElse(BigDecimal.ZERO));
  }
}
