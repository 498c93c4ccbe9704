package io.gazette.accuracy;

import java.util.Random;

/**
 * How a page of print is set: what gazettes, codes and offices do differently.
 *
 * @param columns how many there are
 * @param size of the characters, in points
 * @param leading from base line to base line, in characters
 * @param measure how many characters a line of a column holds
 * @param gap between two columns, in characters
 * @param marks what is done with a mark that would begin a line
 * @param spread whether full lines are spread to the edge
 * @param apart whether the number of an article is a run of its own, in bold
 * @param headed whether pages have a running head
 * @param across whether lines are drawn across the columns, top to bottom
 * @param wide whether headings stand over all columns
 */
record SheetStyle(
    int columns,
    float size,
    float leading,
    int measure,
    float gap,
    Marks marks,
    boolean spread,
    boolean apart,
    boolean headed,
    boolean across,
    boolean wide) {

  /** What is done with a mark that would begin a line: 避头尾. */
  enum Marks {
    /** It hangs over the edge. */
    HANG,
    /** The marks of the line are set narrower. */
    SQUEEZE,
    /** It takes the character before it along to the next line. */
    PUSH
  }

  /** The sheet of an office: 34 characters a line, nothing spread, marks hanging. */
  static final SheetStyle OFFICE =
      new SheetStyle(1, 12, 1.67f, 34, 0, Marks.HANG, false, false, false, false, false);

  /** A style by chance, in {@code columns}. */
  static SheetStyle of(int columns, Random random) {
    float size = 9 + random.nextInt(columns == 1 ? 8 : 3);
    int room = (int) (480 / size);
    float gap = 1.5f + random.nextInt(4) * 0.5f;
    int most = (int) ((room - (columns - 1) * gap) / columns);
    int measure = most - random.nextInt(Math.max(1, most / 6));
    return new SheetStyle(
        columns,
        size,
        1.3f + random.nextInt(6) * 0.12f,
        measure,
        gap,
        Marks.values()[random.nextInt(3)],
        random.nextInt(3) > 0,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(4) == 0);
  }
}
