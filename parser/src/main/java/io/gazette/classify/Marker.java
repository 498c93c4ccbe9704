package io.gazette.classify;

/**
 * The label at the start of a line.
 *
 * @param style its form
 * @param from offset of its first character
 * @param to offset just after its last character
 * @param textFrom offset of the first character of what follows; the end of the line where nothing
 *     does
 * @param value its number
 * @param inserted 3 for 第一百二十条之三, else 0
 * @param spaced whether white space stands between the label and what follows
 * @param confusable whether one of its characters only looks like the right one: 笫一条
 * @param path {@code 2.1.1}, the whole number of a decimal label; {@code ""} for any other
 * @param doubtful whether it may be none: 1.300总吨, 一，; the labels around it tell
 */
public record Marker(
    MarkerStyle style,
    int from,
    int to,
    int textFrom,
    int value,
    int inserted,
    boolean spaced,
    boolean confusable,
    String path,
    boolean doubtful) {

  /** The same label, known to be perhaps none. */
  Marker inDoubt() {
    return new Marker(style, from, to, textFrom, value, inserted, spaced, confusable, path, true);
  }

  /** {@code 22}, {@code 120-3}, {@code 2.1.1}; {@code ""} for a name (主旨：). */
  public String number() {
    if (!path.isEmpty() || style == MarkerStyle.NAMED) {
      return path;
    }
    return inserted == 0 ? Integer.toString(value) : value + "-" + inserted;
  }
}
