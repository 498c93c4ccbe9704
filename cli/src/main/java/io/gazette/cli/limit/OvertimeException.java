package io.gazette.cli.limit;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.math.BigDecimal;

/** A document takes longer than is allowed; what is told says how long, and what to do. */
public final class OvertimeException extends ToldException {

  private static final long serialVersionUID = 1;

  OvertimeException(long milliseconds) {
    super(
        Saying.OVERTIME.of(
            BigDecimal.valueOf(milliseconds, 3).stripTrailingZeros().toPlainString()));
  }
}
