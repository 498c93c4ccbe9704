package io.gazette.read.pdf;

import io.gazette.text.Erasure;
import io.gazette.text.LineHint;
import io.gazette.text.Origins;
import io.gazette.text.Origins.Box;
import io.gazette.text.SourceText;
import io.gazette.text.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes laid-out pages down as one text with its places, hints and cells. */
final class Composer {

  private final StringBuilder text = new StringBuilder();
  private final List<Erasure> erasures = new ArrayList<>();
  private final List<LineHint> hints = new ArrayList<>();
  private final Map<Integer, TableRow> rows = new HashMap<>();
  private final List<Integer> pageOfLine = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();

  private final List<LaidLine> pending = new ArrayList<>();

  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private Composer() {}

  /** The text of {@code pages}, called {@code name}, of a file with the SHA-256 {@code sha256}. */
  static SourceText compose(String name, String sha256, List<PdfPage> pages) {
    Composer composer = new Composer();
    List<Origins.Page> origins = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      composer.add(pages.get(i), i + 1 < pages.size() && goesOn(pages.get(i + 1)));
      origins.add(pages.get(i).origin());
    }
    return composer.source(name, sha256, origins);
  }

  /** Whether {@code page} begins with the rest of a sentence. */
  private static boolean goesOn(PdfPage page) {
    for (LaidLine line : page.lines()) {
      if (line.furniture().isEmpty()) {
        return line.hint() == LineHint.CONTINUATION;
      }
    }
    return false;
  }

  /**
   * Adds a page.
   *
   * @param cut whether its last sentence goes on over the page: then its notes follow that
   */
  private void add(PdfPage page, boolean cut) {
    int lines = pageOfLine.size();
    List<LaidLine> held = new ArrayList<>();
    for (LaidLine line : page.lines()) {
      if (line.isNote() && cut) {
        held.add(line);
        continue;
      }
      if (line.furniture().isEmpty() && line.hint() != LineHint.CONTINUATION) {
        addPending();
      }
      add(line);
    }
    addPending();
    pending.addAll(held);
    if (pageOfLine.size() == lines) {
      // A page without text is a blank line, so that a finding can point at it.
      note(page.number(), NOWHERE, LineHint.NONE);
      text.append('\n');
    }
    text.setCharAt(text.length() - 1, '\f');
  }

  /** Adds the notes of the page above once its sentence has come to an end. */
  private void addPending() {
    pending.forEach(this::add);
    pending.clear();
  }

  private void add(LaidLine line) {
    int from = text.length();
    text.append(line.text());
    if (line.isRow() && line.furniture().isEmpty()) {
      rows.put(pageOfLine.size(), row(line, from));
    }
    if (line.furniture().isPresent()) {
      erasures.add(new Erasure(from, text.length(), line.furniture().get()));
    }
    note(line.page(), line.box(), line.furniture().isEmpty() ? line.hint() : LineHint.NONE);
    text.append('\n');
  }

  private void note(int page, Box box, LineHint hint) {
    pageOfLine.add(page);
    boxes.add(box);
    hints.add(hint);
  }

  private static TableRow row(LaidLine line, int from) {
    List<TableRow.Cell> cells = new ArrayList<>();
    int at = 0;
    for (TableGrid.Cell cell : line.cells()) {
      int end = line.text().indexOf(TableRows.BORDER, at);
      end = end < 0 ? line.text().length() : end;
      cells.add(new TableRow.Cell(from + at, from + end, cell.columns(), cell.rows()));
      at = Math.min(line.text().length(), end + 1);
    }
    return new TableRow(cells, line.isHead());
  }

  private SourceText source(String name, String sha256, List<Origins.Page> pages) {
    int[] numbers = new int[pageOfLine.size()];
    float[] places = new float[boxes.size() * 4];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = pageOfLine.get(i);
      places[4 * i] = boxes.get(i).x();
      places[4 * i + 1] = boxes.get(i).y();
      places[4 * i + 2] = boxes.get(i).width();
      places[4 * i + 3] = boxes.get(i).height();
    }
    if (!text.isEmpty()) {
      text.setCharAt(text.length() - 1, '\n');
    }
    return new SourceText(
            name, "pdf", "UTF-8", sha256, text.toString(), erasures, hints.toArray(new LineHint[0]))
        .withRows(rows)
        .withOrigins(Origins.onPages(numbers, places, pages));
  }
}
