package io.gazette.validate.amounts;

import java.math.BigDecimal;

/**
 * Whether a single slip of the setter explains why figures disagree: one digit that is wrong, or
 * two that changed places. Figures that are further apart may mean other things than they seem to.
 */
final class OneSlip {

  private OneSlip() {}

  /**
   * Whether {@code printed}, set rightly, can be {@code meant}.
   *
   * @param printed what is printed
   * @param meant what would agree
   * @param step the least amount that the printed numeral can tell
   */
  static boolean explains(BigDecimal printed, BigDecimal meant, BigDecimal step) {
    boolean positive = printed.signum() > 0 && meant.signum() > 0;
    boolean whole = meant.remainder(step).signum() == 0 && printed.remainder(step).signum() == 0;
    return positive
        && whole
        && explains(
            printed.divide(step).toBigInteger().toString(),
            meant.divide(step).toBigInteger().toString());
  }

  private static boolean explains(String printed, String meant) {
    if (printed.length() != meant.length()) {
      return false;
    }
    int differ = 0;
    int last = -1;
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) != meant.charAt(i)) {
        differ++;
        last = i;
      }
    }
    boolean swapped =
        differ == 2
            && printed.charAt(last) == meant.charAt(last - 1)
            && printed.charAt(last - 1) == meant.charAt(last);
    return differ == 1 || swapped;
  }
}
