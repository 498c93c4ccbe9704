package io.gazette.text;

import java.util.List;
import java.util.Optional;

/**
 * Where the lines of a text stand in the file they were read from, where that is not the text
 * itself: the page and the place on it of a PDF, the line and column of an HTML file. A companion
 * of {@link SourceText}, which plain text does without. Immutable.
 */
public final class Origins {

  /** Of a text that is its own file. */
  public static final Origins NONE = new Origins(new int[0], new float[0], Places.NONE, List.of());

  /**
   * A place on a page.
   *
   * @param x of its left edge, in points (1/72 inch) from the left edge of the page as shown
   * @param y of its top edge, in points from the top edge of the page
   * @param width in points
   * @param height in points
   */
  public record Box(float x, float y, float width, float height) {}

  /**
   * A page of the file.
   *
   * @param label the number printed on it, or else the one the file gives it; "" where neither is
   *     known
   * @param width in points
   * @param height in points
   */
  public record Page(String label, float width, float height) {}

  private static final int SIDES = 4;

  private final int[] pageOfLine;
  private final float[] boxes;
  private final Places places;
  private final List<Page> pages;

  private Origins(int[] pageOfLine, float[] boxes, Places places, List<Page> pages) {
    this.pageOfLine = pageOfLine;
    this.boxes = boxes;
    this.places = places;
    this.pages = pages;
  }

  /**
   * {@return the origins of lines that stand on pages}
   *
   * @param pageOfLine the 1-based page of each line, by line from 0; 0 where it is unknown
   * @param boxes x, y, width and height of each line in turn, as in {@link Box}; may be empty
   * @param pages all pages of the file, in order, those without text too
   */
  public static Origins onPages(int[] pageOfLine, float[] boxes, List<Page> pages) {
    return new Origins(pageOfLine.clone(), boxes.clone(), Places.NONE, List.copyOf(pages));
  }

  /**
   * {@return the origins of a text whose characters stand elsewhere in a file of text}
   *
   * @param places where they stand
   */
  public static Origins inFile(Places places) {
    return new Origins(new int[0], new float[0], places, List.of());
  }

  /**
   * {@return the 1-based page that line {@code line}, from 0, stands on; 0 where it is unknown}
   *
   * @param line of the text, from 0
   */
  public int page(int line) {
    return line < pageOfLine.length ? pageOfLine[line] : 0;
  }

  /**
   * {@return the place on its page of line {@code line}, from 0}
   *
   * @param line of the text, from 0
   */
  public Optional<Box> box(int line) {
    int at = line * SIDES;
    return at + SIDES <= boxes.length
        ? Optional.of(new Box(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]))
        : Optional.empty();
  }

  /** {@return where the characters of the text stand in the file, where it is a file of text} */
  public Places places() {
    return places;
  }

  /** {@return the pages of the file, in order; empty where it has none} */
  public List<Page> pages() {
    return pages;
  }
}
