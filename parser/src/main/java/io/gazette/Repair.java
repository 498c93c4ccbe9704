package io.gazette;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.Chars;
import io.gazette.text.Erasure;
import io.gazette.text.LineHint;
import io.gazette.text.Property;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import io.gazette.text.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies the fixes of findings to a source; the lines stay the same lines. */
final class Repair {

  private Repair() {}

  /**
   * {@code source} with all fixes of {@code findings}, which are in order and do not overlap,
   * carried out.
   */
  static SourceText apply(SourceText source, List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder(source.text().length());
    List<int[]> shifts = new ArrayList<>();
    int at = 0;
    for (Diagnostic finding : findings) {
      if (finding.fix().isEmpty()) {
        continue;
      }
      Span span = finding.fix().get().span();
      int from = source.offset(span.line(), span.column());
      int to = source.offset(span.endLine(), span.endColumn());
      if (from < at) {
        continue;
      }
      text.append(source.text(), at, from).append(finding.fix().get().replacement());
      shifts.add(new int[] {to, text.length() - to});
      at = to;
    }
    text.append(source.text(), at, source.text().length());
    setCharactersForRadicals(text);
    LineHint[] hints = new LineHint[source.lineCount()];
    for (int i = 0; i < hints.length; i++) {
      hints[i] = source.hint(i);
    }
    return new SourceText(
            source.name(),
            source.format(),
            source.encoding(),
            source.sha256(),
            text.toString(),
            shifted(source.erasures(), shifts),
            hints)
        .withOrigins(source.origins())
        .withRows(shiftedRows(source, shifts))
        .withProperties(shiftedProperties(source, shifts));
  }

  private static List<Property> shiftedProperties(SourceText source, List<int[]> shifts) {
    List<Property> properties = new ArrayList<>();
    for (Property told : source.properties()) {
      int from = moved(told.from(), shifts);
      properties.add(new Property(told.name(), told.value(), from, moved(told.to(), shifts)));
    }
    return properties;
  }

  /** The cells of tables, where the cures have moved them. */
  private static Map<Integer, TableRow> shiftedRows(SourceText source, List<int[]> shifts) {
    Map<Integer, TableRow> rows = new HashMap<>();
    for (Map.Entry<Integer, TableRow> row : source.rows().entrySet()) {
      List<TableRow.Cell> cells = new ArrayList<>();
      for (TableRow.Cell cell : row.getValue().cells()) {
        cells.add(
            new TableRow.Cell(
                moved(cell.from(), shifts), moved(cell.to(), shifts), cell.columns(), cell.rows()));
      }
      rows.put(row.getKey(), new TableRow(cells, row.getValue().head()));
    }
    return rows;
  }

  /** Where a character stands now: cures before it have moved it. */
  private static int moved(int offset, List<int[]> shifts) {
    int low = 0;
    int high = shifts.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (shifts.get(middle)[0] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? offset : offset + shifts.get(low - 1)[1];
  }

  private static void setCharactersForRadicals(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isRadical(text.charAt(i))) {
        text.setCharAt(i, Chars.fold(text.charAt(i)));
      }
    }
  }

  private static List<Erasure> shifted(List<Erasure> erasures, List<int[]> shifts) {
    List<Erasure> moved = new ArrayList<>(erasures.size());
    int k = 0;
    int by = 0;
    for (Erasure e : erasures) {
      while (k < shifts.size() && shifts.get(k)[0] <= e.from()) {
        by = shifts.get(k++)[1];
      }
      moved.add(new Erasure(e.from() + by, e.to() + by, e.reason()));
    }
    return moved;
  }
}
