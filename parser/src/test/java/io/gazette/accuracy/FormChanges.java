package io.gazette.accuracy;

import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.UnitChange;
import io.gazette.read.InputFormat;
import io.gazette.read.docx.WordDraft;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Clean laws against themselves in another form: whatever is told is wrong. */
final class FormChanges {

  private static final double WANTED = 99;

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;
  private final Map<String, int[]> sums = new TreeMap<>();

  FormChanges(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  boolean run(List<Long> seeds) {
    for (CleanLaw law : Laws.clean(corpus)) {
      Parsed clean = Parsed.text(law.name(), law.text());
      String[] lines = law.text().split("\n");
      compare("HTML", law, clean, Parsed.of("a", page(lines), InputFormat.HTML));
      compare("DOCX", law, clean, Parsed.of("a", word(lines), InputFormat.DOCX));
      compare("PDF", law, clean, Parsed.of("a", new LawSheet(lines).bytes(), InputFormat.PDF));
      for (long seed : seeds) {
        NoisyText noisy = NoisePrinter.print(law, NoisePlan.of(law.name(), seed));
        compare("noisy text", law, clean, Parsed.text("a", noisy.text()));
      }
    }
    Table table = new Table("against itself as", "laws", "no change", "%", "units", "told", "‰");
    boolean reached = true;
    for (Map.Entry<String, int[]> sum : sums.entrySet()) {
      int[] n = sum.getValue();
      table.row(
          sum.getKey(), n[0], n[1], Table.share(n[1], n[0]), n[2], n[3], 1000.0 * n[3] / n[2]);
      reached &= Table.share(n[1], n[0]) >= WANTED;
    }
    out.println(table);
    return reached && !sums.isEmpty();
  }

  private void compare(String form, CleanLaw law, Parsed clean, Parsed other) {
    int[] sum = sums.computeIfAbsent(form, f -> new int[4]);
    Comparison comparison = Comparison.of(clean.issue(), other.issue());
    List<String> told = new ArrayList<>();
    for (DocumentChange document : comparison.documents()) {
      for (UnitChange unit : document.units()) {
        sum[2]++;
        if (!unit.isSame()) {
          told.add(unit.kinds() + " " + unit.piece().type() + " " + unit.piece().place());
        }
      }
    }
    sum[0]++;
    sum[1] += told.isEmpty() ? 1 : 0;
    sum[3] += told.size();
    if (misses && !told.isEmpty()) {
      out.println(law.name() + " as " + form + ": " + told.subList(0, Math.min(4, told.size())));
    }
  }

  private static byte[] page(String[] lines) {
    StringBuilder page = new StringBuilder("<html><body><div class=text>\n<h1>");
    page.append(WordDraft.escaped(lines[0])).append("</h1>\n");
    for (int i = 1; i < lines.length; i++) {
      page.append("<p>　　").append(WordDraft.escaped(lines[i])).append("</p>\n");
    }
    return page.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word(String[] lines) {
    WordDraft draft = new WordDraft();
    for (String line : lines) {
      draft.paragraph(line);
    }
    return draft.bytes();
  }
}
