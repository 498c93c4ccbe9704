package io.gazette.validate.amounts;

import io.gazette.validate.sheet.Check;
import java.util.List;

/** The checks of amounts. */
public final class AmountsChecks {

  private AmountsChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return List.of(
        new ReversedBounds(),
        new ReversedRange(),
        new StatedCount(),
        new PartsOfWhole(),
        new ShareOfWhole(),
        new Change(),
        new CountedPersons(),
        new TableTotal());
  }
}
