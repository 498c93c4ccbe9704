package io.gazette.accuracy;

import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.UnitChange;
import io.gazette.read.InputFormat;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * {@code scripts/accuracy --sheets}: clean laws set as pages of print in one, two and three
 * columns, each time in another way, against themselves. Three columns, which no gazette of laws is
 * set in, are measured and not asked for.
 */
final class SheetRun {

  private static final double WANTED = 99;

  private static final int MOST_COLUMNS = 3;

  private static final int ASKED = 2;

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;

  SheetRun(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  boolean run(List<Long> seeds) {
    Table table = new Table("columns", "sheets", "no change", "%", "units told");
    boolean reached = true;
    for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
      int sheets = 0;
      int same = 0;
      int told = 0;
      for (CleanLaw law : Laws.clean(corpus)) {
        for (long seed : seeds) {
          int changes = changes(law, columns, seed);
          sheets++;
          same += changes == 0 ? 1 : 0;
          told += changes;
        }
      }
      table.row(columns, sheets, same, Table.share(same, sheets), told);
      reached &= columns > ASKED || sheets > 0 && Table.share(same, sheets) >= WANTED;
    }
    out.println(table);
    return reached;
  }

  /** How many units of {@code law} read otherwise where it is set in print. */
  private int changes(CleanLaw law, int columns, long seed) {
    SheetStyle style = SheetStyle.of(columns, new Random(31 * seed + law.name().hashCode()));
    Parsed clean = Parsed.text(law.name(), law.text());
    byte[] sheet = new LawSheet(law.text().split("\n"), style).bytes();
    Parsed other = Parsed.of("sheet", sheet, InputFormat.PDF);
    List<String> told = new ArrayList<>();
    for (DocumentChange document : Comparison.of(clean.issue(), other.issue()).documents()) {
      for (UnitChange unit : document.units()) {
        if (!unit.isSame()) {
          told.add(unit.kinds() + " " + unit.piece().type() + " " + unit.piece().place());
        }
      }
    }
    if (misses && !told.isEmpty()) {
      out.println(law.name() + ": " + told.subList(0, Math.min(4, told.size())) + " " + style);
    }
    return told.size();
  }
}
