package io.gazette.cli.limit;

import java.io.IOException;
import java.math.BigDecimal;

/** A document takes longer than is allowed; the message says how long, and what to do. */
public final class OvertimeException extends IOException {

  private static final long serialVersionUID = 1;

  OvertimeException(long milliseconds) {
    super(
        "it takes more than "
            + BigDecimal.valueOf(milliseconds, 3).stripTrailingZeros().toPlainString()
            + " s; --max-time gives it more");
  }
}
