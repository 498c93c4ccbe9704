package io.gazette.emit.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The cells of a row, in order of the columns; what is absent is {@code ""}. */
final class Row {

  /** What stands between several values in one cell: no name of a body has it. */
  private static final String BETWEEN = "；";

  private final List<String> cells = new ArrayList<>();

  Row text(String value) {
    cells.add(value);
    return this;
  }

  Row texts(List<String> values) {
    return text(String.join(BETWEEN, values));
  }

  Row number(int value) {
    return text(Integer.toString(value));
  }

  Row number(OptionalInt value) {
    return text(value.isPresent() ? Integer.toString(value.getAsInt()) : "");
  }

  Row date(Optional<LocalDate> value) {
    return text(value.isPresent() ? value.get().toString() : "");
  }

  List<String> cells() {
    return List.copyOf(cells);
  }
}
