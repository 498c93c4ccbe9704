package io.gazette.read.pdf;

import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;
import io.gazette.text.Origins.Box;
import java.util.List;
import java.util.Optional;

/** A line of a page in reading order, with what is found out about it bit by bit. */
final class LaidLine {

  private static final Column NO_COLUMN = new Column("", Turn.UPRIGHT);

  private final int page;
  private final String text;
  private final Run run;
  private final Box box;
  private final List<TableGrid.Cell> cells;
  private Column column = NO_COLUMN;
  private LineHint hint = LineHint.NONE;
  private DiscardReason furniture;
  private boolean note;
  private boolean head;

  private LaidLine(int page, String text, Run run, Box box, List<TableGrid.Cell> cells) {
    this.page = page;
    this.text = text;
    this.run = run;
    this.box = box;
    this.cells = cells;
  }

  /** A line of text. */
  static LaidLine of(PageScan page, Run run) {
    return new LaidLine(page.number(), LineText.of(run.glyphs()), run, box(page, run), List.of());
  }

  /** A row of a table. */
  static LaidLine row(PageScan page, String text, Run all, List<TableGrid.Cell> cells) {
    LaidLine line = new LaidLine(page.number(), text, all, box(page, all), cells);
    line.hint = LineHint.TABLE_ROW;
    return line;
  }

  private static Box box(PageScan page, Run run) {
    Turn turn = run.turn();
    float x1 = turn.x(run.from(), run.top(), page.width(), page.height());
    float y1 = turn.y(run.from(), run.top(), page.width(), page.height());
    float x2 = turn.x(run.to(), run.bottom(), page.width(), page.height());
    float y2 = turn.y(run.to(), run.bottom(), page.width(), page.height());
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
  }

  int page() {
    return page;
  }

  String text() {
    return text;
  }

  Box box() {
    return box;
  }

  float from() {
    return run.from();
  }

  float to() {
    return run.to();
  }

  float top() {
    return run.top();
  }

  float bottom() {
    return run.bottom();
  }

  float size() {
    return run.size();
  }

  Turn turn() {
    return run.turn();
  }

  /** The cells of a row of a table; empty for any other line. */
  List<TableGrid.Cell> cells() {
    return cells;
  }

  boolean isRow() {
    return hint == LineHint.TABLE_ROW;
  }

  void setColumn(Column column) {
    this.column = column;
  }

  /** How far it begins right of the column's edge, in characters. */
  float indent() {
    return (from() - column.left()) / size();
  }

  /** How far it ends left of the column's edge, in characters. */
  float slack() {
    return (column.right() - to()) / size();
  }

  LineHint hint() {
    return hint;
  }

  void setHint(LineHint hint) {
    this.hint = hint;
  }

  /** Why it is no text, where it is none. */
  Optional<DiscardReason> furniture() {
    return Optional.ofNullable(furniture);
  }

  void setFurniture(DiscardReason reason) {
    this.furniture = reason;
  }

  /** Whether the file says of all of it that it is a running head or foot. */
  boolean isToldFurniture() {
    return !isRow() && run.glyphs().stream().allMatch(Glyph::furniture);
  }

  /** The element of the structure that its first character belongs to. */
  Element firstElement() {
    return run.glyphs().get(0).element();
  }

  /** The element that its last character belongs to. */
  Element lastElement() {
    return run.glyphs().get(run.glyphs().size() - 1).element();
  }

  /** Whether it stands under the text of its page, a note to it. */
  boolean isNote() {
    return note;
  }

  void setNote() {
    this.note = true;
  }

  /** Whether it is a row of the head of its table. */
  boolean isHead() {
    return head;
  }

  void setHead() {
    this.head = true;
  }
}
