package io.gazette.validate.numbering;

/** Writes the examples of the rules: units in a row, whose numbers alone are right or wrong. */
final class Samples {

  private Samples() {}

  /**
   * @param between two units
   * @param numbers of the units, in order
   * @param units what they say; {@code %s} is the number
   */
  static String lines(String between, String[] numbers, String... units) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < numbers.length; i++) {
      lines.append(i == 0 ? "" : between).append(units[i].replace("%s", numbers[i]));
    }
    return lines.append('\n').toString();
  }
}
