package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts what a page draws into lines in reading order. */
final class PageLayout {

  private PageLayout() {}

  /** The lines of {@code page}: first those that run as most of its text does. */
  static List<LaidLine> of(PageScan page) {
    Map<Turn, List<Glyph>> byTurn = new EnumMap<>(Turn.class);
    for (Glyph glyph : page.glyphs()) {
      byTurn.computeIfAbsent(glyph.turn(), t -> new ArrayList<>()).add(glyph);
    }
    List<Turn> turns = new ArrayList<>(byTurn.keySet());
    turns.sort(Comparator.comparingInt((Turn t) -> -byTurn.get(t).size()));
    List<LaidLine> lines = new ArrayList<>();
    for (Turn turn : turns) {
      addLines(page, turn, byTurn.get(turn), lines);
    }
    return lines;
  }

  private static void addLines(PageScan page, Turn turn, List<Glyph> glyphs, List<LaidLine> lines) {
    List<Glyph> free = new ArrayList<>(glyphs);
    List<Run> runs = new ArrayList<>();
    for (TableGrid table : RuledTables.of(page, turn)) {
      addTable(page, table, free, runs);
    }
    runs.addAll(Rows.runs(free));
    Map<String, List<LaidLine>> sides = new HashMap<>();
    for (Columns.Block block : Columns.order(runs)) {
      for (Run line : block.lines()) {
        if (line.rows().isEmpty()) {
          LaidLine laid = LaidLine.of(page, line);
          lines.add(laid);
          sides.computeIfAbsent(block.side(), s -> new ArrayList<>()).add(laid);
        } else {
          lines.addAll(line.rows());
        }
      }
    }
    sides.values().forEach(ColumnEdges::set);
  }

  private static void addTable(PageScan page, TableGrid table, List<Glyph> free, List<Run> runs) {
    List<Glyph> inside = new ArrayList<>();
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : free) {
      boolean in = table.holds((glyph.from() + glyph.to()) / 2, (glyph.top() + glyph.bottom()) / 2);
      (in ? inside : outside).add(glyph);
    }
    List<LaidLine> rows = TableRows.of(page, table, inside);
    if (!rows.isEmpty()) {
      free.clear();
      free.addAll(outside);
      runs.add(Run.ofTable(table, rows, inside.get(0)));
    }
  }
}
