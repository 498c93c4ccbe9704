package io.gazette.form;

import io.gazette.model.Block;
import java.util.List;

/**
 * A line of an issue as it is handed to the printer.
 *
 * @param place how it is set
 * @param columned whether it stands in the columns of its page, where that has two
 * @param begins whether a document begins with it
 * @param label 第五条; {@code ""} where there is none
 * @param number the value of the label
 * @param text what follows
 * @param page the page an entry of the contents names, as printed; else {@code ""}
 * @param rows of a table; else empty
 * @param head how many of the rows are the head of the table
 */
record Line(
    Place place,
    boolean columned,
    boolean begins,
    String label,
    String number,
    String text,
    String page,
    List<List<Block.Cell>> rows,
    int head) {

  /** How a line is set. */
  enum Place {
    /** Large and in the middle. */
    TITLE,
    /** In the middle, in the size of the text. */
    MIDDLE,
    /** From the edge on. */
    FLUSH,
    /** An entry of the contents of the issue: its page at the far edge. */
    ENTRY,
    /** In the middle of its column. */
    DIVISION,
    /** Two characters in. */
    TEXT,
    /** At the far edge. */
    RIGHT,
    TABLE
  }

  static Line of(Place place, boolean columned, String text) {
    return new Line(place, columned, false, "", "", text, "", List.of(), 0);
  }

  static Line labelled(Place place, String label, String number, String text) {
    return new Line(place, true, false, label, number, text, "", List.of(), 0);
  }

  static Line entry(String text, String page) {
    return new Line(Place.ENTRY, false, false, "", "", text, page, List.of(), 0);
  }

  static Line table(Block.Table table) {
    return new Line(Place.TABLE, false, false, "", "", "", "", table.rows(), table.head());
  }

  Line beginning() {
    return new Line(place, columned, true, label, number, text, page, rows, head);
  }

  /** Label and text. */
  String whole() {
    boolean spaced = !label.isEmpty() && !text.isEmpty();
    return label + (spaced ? "　" : "") + text;
  }
}
