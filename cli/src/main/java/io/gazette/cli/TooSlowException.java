package io.gazette.cli;

import java.math.BigDecimal;

/** An input takes longer than {@code --max-time} allows. */
final class TooSlowException extends UnreadableInputException {

  private static final long serialVersionUID = 1;

  TooSlowException(String name, long milliseconds) {
    super(
        "cannot read "
            + name
            + ": it takes more than "
            + BigDecimal.valueOf(milliseconds, 3).stripTrailingZeros().toPlainString()
            + " s; --max-time gives it more",
        null);
  }
}
