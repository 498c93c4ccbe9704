package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts what a page draws into lines in reading order. */
final class PageLayout {

  private final List<LaidLine> lines = new ArrayList<>();
  private final List<Column> columnsOfPage = new ArrayList<>();
  private White gap = White.NONE;
  private White second = White.NONE;

  private PageLayout() {}

  /**
   * Lays out {@code scan}: first the lines that run as most of its text does.
   *
   * @param usual where other pages have a gap between two columns
   */
  static PageLayout of(PageScan scan, UsualGap usual) {
    PageScan page = StackedText.turned(scan);
    Map<Turn, List<Glyph>> byTurn = new EnumMap<>(Turn.class);
    for (Glyph glyph : page.glyphs()) {
      byTurn.computeIfAbsent(glyph.turn(), t -> new ArrayList<>()).add(glyph);
    }
    List<Turn> turns = new ArrayList<>(byTurn.keySet());
    turns.sort(Comparator.comparingInt((Turn t) -> -byTurn.get(t).size()));
    PageLayout layout = new PageLayout();
    for (Turn turn : turns) {
      Columns columns = layout.addLines(page, turn, byTurn.get(turn), usual);
      if (turn == turns.get(0)) {
        layout.gap = columns.gap();
        layout.second = columns.second();
      }
    }
    return layout;
  }

  /** The lines in reading order. */
  List<LaidLine> lines() {
    return lines;
  }

  /** The columns the lines stand in; rows of tables stand in none. */
  List<Column> columns() {
    return columnsOfPage;
  }

  /** Where the gap between two columns is, or {@link White#NONE}. */
  White gap() {
    return gap;
  }

  /** Where the gap between a second column and a third is, or {@link White#NONE}. */
  White second() {
    return second;
  }

  private Columns addLines(PageScan page, Turn turn, List<Glyph> glyphs, UsualGap usual) {
    List<Glyph> free = new ArrayList<>(glyphs);
    List<Run> runs = new ArrayList<>();
    for (TableGrid table : RuledTables.of(page, turn)) {
      addTable(page, table, free, runs);
    }
    runs.addAll(TaggedTables.of(page, free));
    runs.addAll(Rows.runs(free));
    Columns columns = Columns.of(runs, usual);
    Map<String, Column> sides = new LinkedHashMap<>();
    String across = columns.gap().isKnown() ? Column.ACROSS : "one";
    for (Columns.Block block : columns.blocks()) {
      for (Run line : block.lines()) {
        if (line.rows().isEmpty()) {
          LaidLine laid = LaidLine.of(page, line);
          lines.add(laid);
          String side = block.side().isEmpty() ? across : block.side();
          sides.computeIfAbsent(side, s -> new Column(s, turn)).add(laid);
        } else {
          lines.addAll(line.rows());
        }
      }
    }
    columnsOfPage.addAll(sides.values());
    return columns;
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
