package io.gazette.accuracy;

import io.gazette.model.Document;
import io.gazette.read.InputFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code scripts/accuracy --taiwan}: laws of Taiwan as text, Markdown and Big5 pages against the
 * JSON of the same law, and 行政院公報 issues against their records.
 */
final class TaiwanRun {

  private static final double NEARLY_ALL = 99;
  private static final double MOST = 95;
  private static final Charset BIG5 = Charset.forName("x-windows-950");

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;

  TaiwanRun(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  /** Prints the tables; whether what is asked is reached. */
  boolean run() {
    Table table = new Table("source", "files", "equal", "%", "條", "equal", "%");
    boolean reached = compare("JSON as printed", printed(), table);
    reached &= compare("Markdown", markdown(), table);
    reached &= compare("text of Big5 pages", pages(true, true), table);
    reached &= compare("Big5 pages, by mark-up", pages(false, true), table);
    compare("Big5 pages, by JSON", pages(false, false), table);
    out.println(table);
    reached &= shapes();
    return issues() && reached;
  }

  /** 項, 款 and 目 of the laws as printed. */
  private boolean shapes() {
    int articles = 0;
    int equal = 0;
    for (Path file : corpus.files("taiwan/mojlaw-json", ".json")) {
      String name = corpus.name(file);
      Map<String, String> found =
          TaiwanLaw.shapes(Parsed.text(name, TaiwanLaw.print(file)).issue());
      for (Map.Entry<String, String> article : TaiwanLaw.shapes(file).entrySet()) {
        boolean same = article.getValue().equals(found.get(article.getKey()));
        articles++;
        equal += same ? 1 : 0;
        if (misses && !same) {
          out.println(name + ": " + article + ", found " + found.get(article.getKey()));
        }
      }
    }
    out.printf("項 款 目 right in %d of %d articles%n%n", equal, articles);
    return Table.share(equal, articles) >= NEARLY_ALL;
  }

  private boolean issues() {
    Table table = new Table("issue", "records", "documents", "right", "%");
    int right = 0;
    int all = 0;
    for (Path file : corpus.files("gazette-issues/ey-gazette", ".xml")) {
      GazetteRecords issue = GazetteRecords.read(file);
      String name = corpus.name(file);
      byte[] page = issue.page().getBytes(StandardCharsets.UTF_8);
      for (Parsed parsed :
          List.of(
              Parsed.text(name + " as text", issue.text()),
              Parsed.of(name, page, InputFormat.HTML))) {
        List<Document> found = parsed.issue().documents();
        int good = right(name, issue.records(), new ArrayList<>(found));
        int most = Math.max(found.size(), issue.records().size());
        table.row(
            parsed.source().name(),
            issue.records().size(),
            found.size(),
            good,
            Table.share(good, most));
        right += good;
        all += most;
      }
    }
    out.println(table);
    return Table.share(right, all) >= MOST;
  }

  /** Each record has the next document that is its own. */
  private int right(String name, List<GazetteRecords.Entry> records, List<Document> documents) {
    int good = 0;
    for (GazetteRecords.Entry record : records) {
      Optional<Document> own =
          documents.stream().filter(d -> record.differences(d).isEmpty()).findFirst();
      own.ifPresent(documents::remove);
      good += own.isPresent() ? 1 : 0;
      if (misses && own.isEmpty()) {
        out.println(name + ": no document is " + record.title() + " " + record.number());
      }
    }
    if (misses) {
      documents.forEach(
          d ->
              out.println(
                  name
                      + ": no record is "
                      + d.span()
                      + " "
                      + d.title()
                      + " | "
                      + d.issuer()
                      + d.number()
                      + d.date()));
    }
    return good;
  }

  /** A law in some form, and what it holds. */
  private record Pair(String name, TaiwanLaw truth, Parsed parsed) {}

  private boolean compare(String name, List<Pair> pairs, Table table) {
    int equal = 0;
    int articles = 0;
    int wrong = 0;
    for (Pair pair : pairs) {
      List<String> differences = pair.truth().differences(TaiwanLaw.of(pair.parsed().issue()));
      equal += differences.isEmpty() ? 1 : 0;
      articles += pair.truth().articles().size();
      wrong += (int) differences.stream().filter(d -> d.startsWith("第")).count();
      if (misses) {
        differences.forEach(d -> out.println(name + " " + pair.name() + ": " + d));
      }
    }
    double share = Table.share(equal, pairs.size());
    table.row(
        name,
        pairs.size(),
        equal,
        share,
        articles,
        articles - wrong,
        Table.share(articles - wrong, articles));
    return share >= NEARLY_ALL;
  }

  private List<Pair> printed() {
    List<Pair> pairs = new ArrayList<>();
    for (Path file : corpus.files("taiwan/mojlaw-json", ".json")) {
      String name = corpus.name(file);
      pairs.add(new Pair(name, TaiwanLaw.ofJson(file), Parsed.text(name, TaiwanLaw.print(file))));
    }
    return pairs;
  }

  /** The Markdown names its law by its file. */
  private List<Pair> markdown() {
    List<Pair> pairs = new ArrayList<>();
    for (Path file : corpus.files("taiwan/tw-law-corpus", ".md")) {
      String name = corpus.name(file);
      String text = Corpus.read(file);
      pairs.add(new Pair(name, SetextTruth.law(text), Parsed.markdown(name, text)));
    }
    return pairs;
  }

  /**
   * @param copied whether a person copied the text of the page, in Big5 too
   * @param markup whether the truth is the mark-up of the page; the JSON of the same law has a gap
   */
  private List<Pair> pages(boolean copied, boolean markup) {
    List<Pair> pairs = new ArrayList<>();
    for (Path file : corpus.files("taiwan/laweasyread", ".html")) {
      String name = corpus.name(file);
      String id = file.getFileName().toString();
      String html = new String(bytes(file), BIG5);
      Path json = file.resolveSibling("article.json");
      TaiwanLaw law = TaiwanLaw.ofPage(html);
      byte[] text = PageText.of(html).replace((char) 0xA0, ' ').getBytes(BIG5);
      pairs.add(
          new Pair(
              name,
              markup ? law : law.withTexts(json, date(id)),
              copied
                  ? Parsed.of(name, text, InputFormat.TEXT)
                  : Parsed.of(name, bytes(file), InputFormat.HTML)));
    }
    return pairs;
  }

  /** 01923_98_01_06_00.html of the ninety-eighth year of the Republic: 2009-01-06. */
  private static String date(String file) {
    String digits = file.substring(5, file.length() - ".html".length() - 2);
    int monthAt = digits.length() - 4;
    int year = Integer.parseInt(digits.substring(0, monthAt)) + 1911;
    return year
        + "-"
        + digits.substring(monthAt, monthAt + 2)
        + "-"
        + digits.substring(monthAt + 2);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
