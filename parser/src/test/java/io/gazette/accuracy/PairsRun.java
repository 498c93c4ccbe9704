package io.gazette.accuracy;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** PAIRS.tsv: one title in several forms; the articles of the same version must be the same. */
record PairsRun(Corpus corpus) {

  /** Compares the forms of each title and prints how many are equal; differences are named. */
  void print(PrintStream out, List<String> named) {
    Path pairs = corpus.folder().resolve("PAIRS.tsv");
    if (!Files.isRegularFile(pairs)) {
      return;
    }
    int[] counts = new int[3];
    for (String row : Corpus.read(pairs).split("\n")) {
      String[] cells = row.split("\t");
      if (cells.length > 2 && !cells[0].startsWith("TW") && !cells[0].equals("title_key")) {
        counts[compare(cells[0], cells[2], named)]++;
      }
    }
    out.println(
        new Table("PAIRS.tsv (md, txt)", "titles compared", "equal", "versions differ?", "one form")
            .row("mainland", counts[0] + counts[1], counts[0], counts[1], counts[2]));
  }

  private int compare(String title, String paths, List<String> named) {
    Map<String, List<String>> forms = forms(paths);
    if (forms.size() < 2) {
      return 2;
    }
    var all = new ArrayList<>(forms.entrySet());
    int result = 0;
    for (var other : all.subList(1, all.size())) {
      List<String> a = all.get(0).getValue();
      List<String> b = other.getValue();
      if (!a.equals(b)) {
        named.add("PAIRS " + title + ": versions differ? " + difference(all.get(0), other));
        result = 1;
      }
    }
    return result;
  }

  private static String difference(
      Map.Entry<String, List<String>> a, Map.Entry<String, List<String>> b) {
    int at = 0;
    while (at < a.getValue().size()
        && at < b.getValue().size()
        && a.getValue().get(at).equals(b.getValue().get(at))) {
      at++;
    }
    return "%s has %d articles, %s has %d; the first that differs: %s and %s"
        .formatted(
            a.getKey(),
            a.getValue().size(),
            b.getKey(),
            b.getValue().size(),
            at < a.getValue().size() ? a.getValue().get(at) : "the end",
            at < b.getValue().size() ? b.getValue().get(at) : "the end");
  }

  /** The articles of each form, the parts of a long law put together in order of name. */
  private Map<String, List<String>> forms(String paths) {
    Map<String, List<String>> forms = new TreeMap<>();
    for (String path : paths.split(" \\| ")) {
      String file = path.replaceFirst(" \\([0-9]+\\)$", "").strip();
      if (file.endsWith(".md") || file.endsWith(".txt")) {
        forms.computeIfAbsent(form(file), k -> new ArrayList<>()).addAll(articles(file));
      }
    }
    forms.values().removeIf(List::isEmpty);
    return forms;
  }

  /** The file, its number left off where it is one part of a long law: {@code …__03-trial.md}. */
  private static String form(String file) {
    return file.replaceFirst("__[0-9]{2}-[^/]*$", "__*");
  }

  private List<String> articles(String file) {
    String text = Corpus.read(corpus.folder().resolve(file));
    Parsed parsed = file.endsWith(".md") ? Parsed.markdown(file, text) : Parsed.text(file, text);
    return ParsedOutline.of(parsed.issue()).articles().map(Outline.Entry::key).toList();
  }
}
