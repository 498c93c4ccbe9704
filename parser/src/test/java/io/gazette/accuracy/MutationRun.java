package io.gazette.accuracy;

import io.gazette.Fixtures;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.read.InputFormat;
import io.gazette.text.SourceText;
import io.gazette.validate.Validator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * {@code scripts/accuracy --mutations}: one fault of each kind is planted in many places of clean
 * laws and of the fixture issues; each is to give one finding, of the right rule, at that place.
 */
final class MutationRun {

  private static final int PLACES = 50;
  private static final double WANTED = 99;

  /** What became of one fault. */
  private record Outcome(boolean right, String told) {}

  private record Base(String name, String text, InputFormat format, List<Diagnostic> findings) {}

  private final Corpus corpus;
  private final List<Mutation> kinds;
  private final boolean misses;
  private final PrintStream out;

  /**
   * @param under words of the kinds that are planted; empty for all
   */
  MutationRun(Corpus corpus, List<String> under, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.kinds =
        Mutations.all().stream()
            .filter(kind -> under.isEmpty() || under.stream().anyMatch(kind.name()::contains))
            .toList();
    this.misses = misses;
    this.out = out;
  }

  /** Prints a table by kind; whether as many are right as are wanted. */
  boolean run(long seed) {
    List<Base> laws = bases(corpus.files("laws-md/just-laws", ".md"), InputFormat.MARKDOWN);
    List<Base> issues = bases(issues(), InputFormat.TEXT);
    Table table = new Table("kind", "rule", "places", "right", "%");
    int right = 0;
    int planted = 0;
    List<String> wrong = new ArrayList<>();
    for (Mutation mutation : kinds) {
      List<Base> bases = mutation.base() == Mutation.Base.LAW ? laws : issues;
      List<Outcome> outcomes = plant(mutation, bases, seed);
      int good = (int) outcomes.stream().filter(Outcome::right).count();
      table.row(
          mutation.name(),
          mutation.rule(),
          outcomes.size(),
          good,
          Table.share(good, outcomes.size()));
      right += good;
      planted += outcomes.size();
      outcomes.stream().filter(o -> !o.right()).forEach(o -> wrong.add(o.told()));
    }
    table.row("all", "", planted, right, Table.share(right, planted));
    out.println(table);
    if (misses) {
      wrong.forEach(out::println);
    }
    out.printf("%d kinds, seed %d%n", kinds.size(), seed);
    return Table.share(right, planted) >= WANTED;
  }

  /** The issues of the fixtures, and the sample where it is at hand. */
  private List<Path> issues() {
    List<Path> files = new ArrayList<>(Fixtures.files(Fixtures.folder("issues"), "issue.txt"));
    Path samples = corpus.folder().resolveSibling("samples");
    if (Files.isDirectory(samples)) {
      files.addAll(Fixtures.files(samples, ".txt"));
    }
    return files;
  }

  private List<Base> bases(List<Path> files, InputFormat format) {
    return files.parallelStream()
        .map(
            file -> {
              String text = Corpus.read(file);
              String name = file.getParent().getFileName() + "/" + file.getFileName();
              return new Base(name, text, format, find(name, text, format));
            })
        .toList();
  }

  private List<Outcome> plant(Mutation mutation, List<Base> bases, long seed) {
    return IntStream.range(0, PLACES)
        .parallel()
        .mapToObj(i -> plant(mutation, bases, new Random(seed * 1_000_003 + i)))
        .flatMap(List::stream)
        .toList();
  }

  /** Plants it in a text drawn at random that has a place for it. */
  private static List<Outcome> plant(Mutation mutation, List<Base> bases, Random random) {
    List<Base> drawn = new ArrayList<>(bases);
    Collections.shuffle(drawn, random);
    for (Base base : drawn) {
      var mutant = mutation.plant(base.text(), random);
      if (mutant.isPresent()) {
        return List.of(judge(mutation, base, mutant.get()));
      }
    }
    return List.of();
  }

  private static Outcome judge(Mutation mutation, Base base, Mutation.Mutant mutant) {
    List<Diagnostic> found = added(mutation, base, mutant);
    Set<String> told = new TreeSet<>();
    int hits = 0;
    int others = 0;
    for (Diagnostic finding : found) {
      told.add(finding.rule().id() + "@" + finding.span().line());
      boolean there =
          finding.span().line() <= mutant.last() && mutant.first() <= finding.span().endLine();
      if (finding.rule().id().equals(mutation.rule()) && there) {
        hits++;
      } else if (!mutation.follows().contains(finding.rule().id())) {
        others++;
      }
    }
    String where = base.name() + ":" + mutant.first();
    String line = mutation.name() + " (" + mutation.rule() + ") in " + where + " found " + told;
    return new Outcome(hits == 1 && others == 0, line);
  }

  /** What is found now and was not before: first line by line, then by what was said. */
  private static List<Diagnostic> added(Mutation mutation, Base base, Mutation.Mutant mutant) {
    Map<String, Integer> places = new HashMap<>(counts(base.findings(), MutationRun::place));
    Map<String, Integer> words = new HashMap<>(counts(base.findings(), MutationRun::words));
    List<Diagnostic> rest = new ArrayList<>();
    for (Diagnostic finding : find(base.name(), mutant.text(), base.format())) {
      int moved = finding.span().line() > mutant.last() ? mutant.moved() : 0;
      String place = place(finding, finding.span().line() - moved);
      if (places.merge(place, -1, Integer::sum) >= 0) {
        words.merge(words(finding), -1, Integer::sum);
      } else if (finding.rule().severity() != Severity.INFO
          || finding.rule().id().equals(mutation.rule())) {
        rest.add(finding);
      }
    }
    rest.removeIf(finding -> words.merge(words(finding), -1, Integer::sum) >= 0);
    return rest;
  }

  private static String place(Diagnostic finding) {
    return place(finding, finding.span().line());
  }

  private static String place(Diagnostic finding, int line) {
    return words(finding) + line;
  }

  private static String words(Diagnostic finding) {
    return finding.rule().id() + finding.message().en();
  }

  private static Map<String, Integer> counts(
      List<Diagnostic> findings, Function<Diagnostic, String> key) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(key.apply(finding), 1, Integer::sum));
    return counts;
  }

  private static List<Diagnostic> find(String name, String text, InputFormat format) {
    Parsed parsed = Parsed.of(name, text.getBytes(StandardCharsets.UTF_8), format);
    SourceText source = parsed.source();
    return Validator.validate(source, parsed.issue(), parsed.diagnostics());
  }
}
