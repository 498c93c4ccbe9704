package io.gazette.validate.numbering;

import io.gazette.validate.sheet.Check;
import java.util.List;

/** The checks of numbering. */
public final class NumberingChecks {

  private NumberingChecks() {}

  /** All of them; none needs more than the structure. */
  public static List<Check> all() {
    return List.of(new LabelNumbers());
  }
}
