package io.gazette.accuracy;

import java.util.SplittableRandom;

/**
 * How a gazette sets its pages.
 *
 * @param turn what stands at a page turn
 * @param wrapped whether printed lines are lines of the file; otherwise a paragraph is one line,
 *     cut only at a page turn
 * @param blanks whether a blank line stands between paragraphs
 * @param width of a line in ideographs
 * @param rows of a page
 * @param firstPage number of the first page
 * @param number how the page number is printed; {@code ""} for no number
 * @param head of even pages; {@code ""} for none
 * @param oddHead of odd pages
 * @param indent of a paragraph
 * @param airy whether blank lines stand around furniture
 * @param formFeed whether a form feed parts the pages
 * @param hang whether closing punctuation hangs over the edge; otherwise a character goes down with
 *     it
 */
record PageStyle(
    Turn turn,
    boolean wrapped,
    boolean blanks,
    int width,
    int rows,
    int firstPage,
    String number,
    String head,
    String oddHead,
    String indent,
    boolean airy,
    boolean formFeed,
    boolean hang) {

  /** What stands at a page turn. */
  enum Turn {
    NONE,
    BLANK,
    FURNITURE
  }

  private static final String[] NUMBERS = {"— %d —", "·%d·", "%d", "－%d－", "- %d -"};

  static PageStyle random(
      SplittableRandom random, Turn turn, boolean wrapped, String gazette, boolean nbsp) {
    String name = gazette + "　2021·" + random.nextInt(1, 25);
    int heads = random.nextInt(4);
    String head = heads == 0 ? "" : heads == 1 ? gazette : name;
    return new PageStyle(
        turn,
        wrapped,
        turn == Turn.BLANK || random.nextInt(3) == 0,
        random.nextInt(28, 41),
        random.nextInt(30, 45),
        random.nextInt(3, 60),
        heads > 0 && random.nextInt(5) == 0 ? "" : NUMBERS[random.nextInt(NUMBERS.length)],
        head,
        heads == 3 ? gazette : head,
        wrapped ? nbsp ? "\u00A0\u00A0\u00A0\u00A0" : "　　" : random.nextInt(4) == 0 ? "　　" : "",
        random.nextBoolean(),
        random.nextInt(5) == 0,
        random.nextBoolean());
  }
}
