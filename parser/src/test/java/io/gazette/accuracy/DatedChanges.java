package io.gazette.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.UnitChange;
import io.gazette.read.InputFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Versions of one law on pages of the Legislative Yuan: the articles told as changed against those
 * that article.json dates between the two. An article that was dated and says what some article
 * said before (a law enacted anew) is none; whether it does is read from the mark-up of the pages.
 */
final class DatedChanges {

  private static final double WANTED = 98;
  private static final Charset BIG5 = Charset.forName("x-windows-950");

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;

  DatedChanges(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  /** A version of a law: the day it was passed, and its page. */
  private record Version(String day, Path file) {

    byte[] bytes() {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Map<String, String> articles() {
      return TaiwanLaw.ofPage(new String(bytes(), BIG5)).articles();
    }
  }

  boolean run() {
    Table table = new Table("law", "from", "to", "dated", "told", "both", "%");
    int both = 0;
    int either = 0;
    for (Map.Entry<Path, List<Version>> law : laws().entrySet()) {
      List<Version> versions = law.getValue();
      for (int i = 1; i < versions.size(); i++) {
        Version old = versions.get(i - 1);
        Version now = versions.get(i);
        Set<String> dated = dated(law.getKey(), old, now);
        Set<String> told = told(old, now);
        Set<String> common = new TreeSet<>(dated);
        common.retainAll(told);
        Set<String> all = new TreeSet<>(dated);
        all.addAll(told);
        both += common.size();
        either += all.size();
        table.row(
            law.getKey().getFileName(),
            old.day(),
            now.day(),
            dated.size(),
            told.size(),
            common.size(),
            Table.share(common.size(), all.size()));
        all.removeAll(common);
        if (misses && !all.isEmpty()) {
          out.println(corpus.name(now.file()) + ": dated " + dated + ", told " + told);
        }
      }
    }
    out.println(table.row("all", "", "", "", either, both, Table.share(both, either)));
    return Table.share(both, either) >= WANTED;
  }

  private Map<Path, List<Version>> laws() {
    Map<Path, List<Version>> laws = new TreeMap<>();
    for (Path file : corpus.files("taiwan/laweasyread", ".html")) {
      Version version = new Version(day(file.getFileName().toString()), file);
      laws.computeIfAbsent(file.getParent(), f -> new ArrayList<>()).add(version);
    }
    laws.values().forEach(v -> v.sort(Comparator.comparing(Version::day)));
    return laws;
  }

  /** 01923_98_01_06_00.html of the ninety-eighth year of the Republic: 2009-01-06. */
  private static String day(String file) {
    String digits = file.substring(5, file.length() - "00.html".length());
    int month = digits.length() - 4;
    int year = Integer.parseInt(digits.substring(0, month)) + 1911;
    return year + "-" + digits.substring(month, month + 2) + "-" + digits.substring(month + 2);
  }

  private static Set<String> dated(Path law, Version old, Version now) {
    Map<String, String> before = old.articles();
    Map<String, String> after = now.articles();
    Set<String> dated = new TreeSet<>();
    for (JsonNode node : json(law.resolve("article.json"))) {
      String day = node.path("passed_date").asText();
      String number = node.path("article").asText().replace('.', '-');
      boolean between = day.compareTo(old.day()) > 0 && day.compareTo(now.day()) <= 0;
      if (between && !before.containsValue(after.getOrDefault(number, ""))) {
        dated.add(number);
      }
    }
    return dated;
  }

  private static Set<String> told(Version old, Version now) {
    Comparison comparison =
        Comparison.of(
            Parsed.of("old", old.bytes(), InputFormat.HTML).issue(),
            Parsed.of("new", now.bytes(), InputFormat.HTML).issue());
    Set<String> told = new TreeSet<>();
    for (DocumentChange document : comparison.documents()) {
      told.addAll(
          document.units().stream()
              .filter(DatedChanges::isChangedArticle)
              .map(u -> u.after().orElseThrow().number())
              .collect(Collectors.toSet()));
    }
    return told;
  }

  /** The titles of articles are the site's own: they do not count. */
  private static boolean isChangedArticle(UnitChange unit) {
    return unit.after().isPresent()
        && unit.piece().type().equals("article")
        && unit.parts().stream().anyMatch(p -> !p.isSame());
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
