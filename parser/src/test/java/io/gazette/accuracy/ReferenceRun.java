package io.gazette.accuracy;

import io.gazette.model.Document;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Status;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * {@code scripts/accuracy --references}: what the texts of the corpus name, and what became of it;
 * a sample to be judged by reading.
 */
final class ReferenceRun {

  private static final List<String> SOURCES =
      List.of(
          "laws-md/just-laws",
          "laws-md/lawrefbook",
          "laws-md/qisehong",
          "laws-md/waystowork",
          "laws-md/cee",
          "gov-docs-txt/tuoguan",
          "gov-docs-txt/teetrition-pairs",
          "gov-docs-txt/work-reports",
          "gov-docs-html/govcn-2019",
          "gov-docs-html/guangzhou",
          "gov-docs-html/tuoguan",
          "pdf",
          "gazette-issues/npcsc-gazette",
          "gazette-issues/ey-gazette",
          "taiwan/mojlaw-json",
          "taiwan/tw-law-corpus",
          "taiwan/laweasyread",
          "../samples");

  private static final Set<Kind> UNITS = Set.of(Kind.INTERNAL);
  private static final Set<Kind> TEXTS =
      Set.of(Kind.DOCUMENT, Kind.LAW, Kind.NUMBER, Kind.SHORT_NAME, Kind.REPEAL);

  private static final Set<Kind> BODIES = Set.of(Kind.ORGANIZATION, Kind.ROLE, Kind.PERSON);

  private final Corpus corpus;
  private final boolean misses;
  private final int texts;
  private final PrintStream out;
  private final List<String> drawn = new ArrayList<>();
  private final List<String> named = new ArrayList<>();

  /**
   * @param texts how many whole texts of each source are printed, to be read for what was missed
   */
  ReferenceRun(Corpus corpus, boolean misses, int texts, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.texts = texts;
    this.out = out;
  }

  /** Prints the table, and {@code sample} references drawn with {@code seed}. */
  boolean run(int sample, long seed) {
    Table table =
        new Table(
            "references",
            "files",
            "units",
            "texts",
            "days",
            "bodies",
            "resolved",
            "unknown",
            "dangling",
            "ambiguous");
    ReferenceSheet sheet = new ReferenceSheet(texts, seed, out);
    for (String source : SOURCES) {
      table.row(row(source, sheet));
    }
    out.println(table);
    if (misses) {
      named.forEach(out::println);
    }
    Collections.shuffle(drawn, new Random(seed));
    drawn.stream().limit(sample).forEach(out::println);
    return true;
  }

  private Object[] row(String source, ReferenceSheet sheet) {
    int[] counts = new int[4];
    int[] status = new int[Status.values().length];
    List<CorpusText> files = CorpusText.under(corpus, source);
    Map<String, List<Document>> documents = new LinkedHashMap<>();
    for (CorpusText text : files) {
      documents.put(text.name(), documents(text));
    }
    documents.forEach((file, of) -> of.forEach(d -> count(file, d, counts, status)));
    if (texts > 0) {
      sheet.print(source, documents);
    }
    List<Object> cells = new ArrayList<>(List.of(source, files.size()));
    for (int count : counts) {
      cells.add(count);
    }
    for (int count : status) {
      cells.add(count);
    }
    return cells.toArray();
  }

  private static int column(Kind kind) {
    return UNITS.contains(kind) ? 0 : TEXTS.contains(kind) ? 1 : BODIES.contains(kind) ? 3 : 2;
  }

  /** A scan has no text, and names nothing. */
  private static List<Document> documents(CorpusText text) {
    try {
      return text.parsed().issue().documents();
    } catch (UncheckedIOException scan) {
      return List.of();
    }
  }

  private void count(String file, Document document, int[] counts, int[] status) {
    for (Reference each : document.references()) {
      counts[column(each.kind())]++;
      status[each.status().ordinal()]++;
      String line = file + " " + document.id() + "\n" + Pointed.around(document, each);
      drawn.add(line);
      if (each.status() == Status.DANGLING || each.status() == Status.AMBIGUOUS) {
        named.add(line);
      }
    }
    document.attachments().forEach(a -> count(file, a, counts, status));
  }
}
