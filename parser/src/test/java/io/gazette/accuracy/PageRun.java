package io.gazette.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.model.Counts;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Texts;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code --pages}: documents found on pages of the web. Pages of www.gov.cn are judged by the
 * metadata that were collected with them and by their own table and text, read with code of its
 * own; the others by {@code pages.tsv}, which tells the documents from what is none.
 */
final class PageRun {

  private static final List<String> FIELDS =
      List.of("title", "number", "issuer", "date", "begin", "end", "text");
  private static final double WANTED = 98;
  private static final double WANTED_OTHERS = 95;

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;
  private final List<String> named = new ArrayList<>();

  PageRun(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  /** Prints the tables; whether all figures are reached. */
  boolean run() {
    boolean reached = known() & others();
    if (misses) {
      named.forEach(out::println);
    }
    return reached;
  }

  private boolean known() {
    Map<String, Integer> right = new HashMap<>();
    int files = 0;
    int whole = 0;
    for (JsonNode meta : metadata()) {
      Path file = corpus.folder().resolve("gov-docs-html/govcn-2019/" + meta.path("file").asText());
      if (!Files.isRegularFile(file)) {
        continue;
      }
      files++;
      Map<String, Boolean> checks = check(file, meta);
      checks.forEach((field, ok) -> right.merge(field, ok ? 1 : 0, Integer::sum));
      whole += checks.containsValue(false) ? 0 : 1;
    }
    Table table = new Table("pages of known documents", "of", "right", "%");
    for (String field : FIELDS) {
      int n = right.getOrDefault(field, 0);
      table.row(field, files, n, Table.share(n, files));
    }
    out.println(table.row("all of it", files, whole, Table.share(whole, files)));
    return Table.share(whole, files) >= WANTED;
  }

  private Map<String, Boolean> check(Path file, JsonNode meta) {
    PageTruth truth = PageTruth.of(Corpus.read(file));
    Issue issue = parse(file).issue();
    Map<String, Boolean> checks = new TreeMap<>();
    Document document = issue.documents().get(0);
    String text = text(issue);
    String number = document.number().map(Document.DocumentNumber::text).orElse("");
    same(checks, file, "title", document.title(), meta.path("title").asText());
    same(checks, file, "number", number, number(meta.path("release_number").asText()));
    same(checks, file, "issuer", issuer(document), meta.path("release_office").asText());
    String day =
        document
            .order()
            .flatMap(Document.Order::date)
            .or(document::date)
            .map(Object::toString)
            .orElse("");
    same(checks, file, "date", day, truth.date());
    int edge = Math.min(30, truth.text().length());
    same(checks, file, "begin", head(text, edge), truth.text().substring(0, edge));
    same(checks, file, "end", tail(text, edge), tail(truth.text(), edge));
    same(checks, file, "text", text, truth.text());
    return checks;
  }

  /** 国令第707号 in the table stands for 第707号 of the 国务院. */
  private static String number(String text) {
    return text.startsWith("国令") ? text.substring(2) : text;
  }

  /** The table names the short form. */
  private static String issuer(Document document) {
    return document.issuer().replace("中华人民共和国国务院", "国务院");
  }

  private void same(
      Map<String, Boolean> checks, Path file, String field, String found, String wanted) {
    boolean same = plain(found).equals(plain(wanted));
    checks.put(field, same);
    if (!same) {
      named.add(
          corpus.name(file)
              + ": "
              + field
              + " "
              + shown(found, wanted)
              + " | "
              + shown(wanted, found));
    }
  }

  /** From where the two differ. */
  private static String shown(String a, String b) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    int from = a.length() < 60 ? 0 : Math.max(0, at - 10);
    return a.substring(from, Math.min(a.length(), from + 60));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000\\u200B\\uFEFF]", "");
  }

  private static String head(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private static String tail(String text, int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  private static String text(Issue issue) {
    StringBuilder text = new StringBuilder();
    Texts.walk(issue, (piece, span) -> text.append(plain(piece)));
    return text.toString();
  }

  private boolean others() {
    int[] documents = new int[2];
    int[] rest = new int[2];
    for (String row : PageTruth.kinds()) {
      String[] cells = row.split("\t");
      Path file = corpus.folder().resolve("gov-docs-html").resolve(cells[0]);
      if (cells.length != 2 || !Files.isRegularFile(file)) {
        continue;
      }
      ParseResult result = parse(file);
      boolean finding = reading(file).diagnostics().stream().anyMatch(d -> isOfPage(d.rule().id()));
      int articles = Counts.of(result.issue()).articles();
      boolean document = cells[1].equals("document");
      boolean right = document ? !finding : finding && articles == 0;
      int[] count = document ? documents : rest;
      count[0]++;
      count[1] += right ? 1 : 0;
      if (!right) {
        named.add(cells[0] + ": " + cells[1] + ", finding " + finding + ", articles " + articles);
      }
    }
    out.println(
        new Table("other pages", "of", "right", "%")
            .row("documents", documents[0], documents[1], Table.share(documents[1], documents[0]))
            .row("no documents", rest[0], rest[1], Table.share(rest[1], rest[0])));
    return Table.share(documents[1], documents[0]) >= WANTED
        && Table.share(rest[1], rest[0]) >= WANTED_OTHERS;
  }

  private static boolean isOfPage(String rule) {
    return rule.equals("GZ018") || rule.equals("GZ019") || rule.equals("GZ021");
  }

  private static ParseResult parse(Path file) {
    return GazetteParser.parse(reading(file).source(), ParseOptions.DEFAULT);
  }

  private static Reading reading(Path file) {
    try {
      return InputFormat.read(file.toString(), Files.readAllBytes(file), ReadOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<JsonNode> metadata() {
    Path file = corpus.folder().resolve("gov-docs-html/govcn-2019.meta.jsonl");
    List<JsonNode> rows = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      for (String row : Corpus.read(file).split("\n")) {
        try {
          rows.add(new ObjectMapper().readTree(row));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return rows;
  }
}
