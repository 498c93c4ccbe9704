package io.gazette.accuracy;

import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.UnitChange;
import io.gazette.read.InputFormat;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Clean laws set in print in many ways, against themselves: whatever is told is wrong. */
final class SheetRun {

  public static void main(String[] args) throws Exception {
    Corpus corpus = Corpus.find().orElseThrow();
    long seed = Long.parseLong(args[0]);
    int every = Integer.parseInt(args[1]);
    String only = args.length > 2 ? args[2] : "";
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    Map<Integer, int[]> sums = new TreeMap<>();
    int n = 0;
    for (CleanLaw law : Laws.clean(corpus)) {
      if (!law.name().contains(only) || n++ % every != 0) continue;
      Parsed clean = Parsed.text(law.name(), law.text());
      String[] lines = law.text().split("\n");
      for (int columns = 0; columns <= 3; columns++) {
        Random random = new Random(seed * 31 + columns + law.name().hashCode());
        SheetStyle style = columns == 0 ? SheetStyle.OFFICE : SheetStyle.of(columns, random);
        byte[] bytes = new LawSheet(lines, style).bytes();
        if (!only.isEmpty()) java.nio.file.Files.write(java.nio.file.Path.of("/tmp/f5/sheet" + columns + ".pdf"), bytes);
        Parsed other = Parsed.of("a", bytes, InputFormat.PDF);
        Comparison comparison = Comparison.of(clean.issue(), other.issue());
        List<String> told = new ArrayList<>();
        int units = 0;
        for (DocumentChange document : comparison.documents()) {
          for (UnitChange unit : document.units()) {
            units++;
            if (!unit.isSame()) told.add(unit.kinds() + " " + unit.piece().type() + " " + unit.piece().place());
          }
        }
        int[] sum = sums.computeIfAbsent(columns, c -> new int[4]);
        sum[0]++;
        sum[1] += told.isEmpty() ? 1 : 0;
        sum[2] += units;
        sum[3] += told.size();
        if (!told.isEmpty()) {
          out.println(law.name() + " " + style + "\n    " + told.size() + "/" + units + " " + told.subList(0, Math.min(4, told.size())));
        }
      }
    }
    sums.forEach((c, s) -> out.println(c + " columns: " + s[1] + "/" + s[0] + " told " + s[3] + "/" + s[2]));
  }
}
