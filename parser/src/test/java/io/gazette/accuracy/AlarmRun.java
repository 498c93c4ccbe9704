package io.gazette.accuracy;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.text.SourceText;
import io.gazette.validate.Validator;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * {@code scripts/accuracy --alarms}: what the checks find in real texts, to be judged by reading:
 * every finding of error level, and of the warnings as many as a person reads; or, with {@code
 * --each N}, up to N findings of each rule, so that what is rare is read as well. Without {@code
 * --under} the texts are the clean laws.
 */
final class AlarmRun {

  private static final int WARNINGS = 200;
  private static final int AROUND = 24;
  private static final List<String> UNDER = List.of("laws-md/just-laws", "laws-md/lawrefbook");
  private static final String[] READ = {".md", ".txt", ".html", ".docx", ".pdf"};

  private record Alarm(String file, SourceText source, Diagnostic finding) {}

  private final Corpus corpus;
  private final List<String> under;
  private final int sample;
  private final int each;
  private final PrintStream out;

  AlarmRun(Corpus corpus, List<String> under, int sample, int each, PrintStream out) {
    this.corpus = corpus;
    this.under = under.isEmpty() ? UNDER : under;
    this.sample = sample == 0 ? WARNINGS : sample;
    this.each = each;
    this.out = out;
  }

  /** Prints them with what stands around, and a table of all by rule. */
  boolean run(long seed) {
    List<Path> files = under.stream().flatMap(u -> corpus.files(u, READ).stream()).toList();
    List<Alarm> all = files.parallelStream().flatMap(f -> alarms(f).stream()).toList();
    Random random = new Random(seed);
    if (each > 0) {
      printEach(all, random);
    } else {
      print("errors", of(all, Severity.ERROR));
      print("warnings", some(of(all, Severity.WARNING), sample, random));
    }
    TreeMap<String, Integer> counts = new TreeMap<>();
    all.forEach(a -> counts.merge(rule(a.finding()), 1, Integer::sum));
    Table table = new Table("rule", "findings");
    counts.forEach((rule, count) -> table.row(rule, count));
    out.println(table);
    out.printf("%d files, %d findings%n", files.size(), all.size());
    return !files.isEmpty();
  }

  private List<Alarm> alarms(Path file) {
    Parsed parsed = Parsed.of(corpus.name(file), Corpus.bytes(file));
    List<Alarm> alarms = new ArrayList<>();
    for (Diagnostic finding :
        Validator.validate(parsed.source(), parsed.issue(), parsed.diagnostics())) {
      alarms.add(new Alarm(corpus.name(file), parsed.source(), finding));
    }
    return alarms;
  }

  private void printEach(List<Alarm> all, Random random) {
    TreeMap<String, List<Alarm>> byRule = new TreeMap<>();
    all.forEach(a -> byRule.computeIfAbsent(rule(a.finding()), r -> new ArrayList<>()).add(a));
    byRule.forEach((rule, alarms) -> print(rule, some(alarms, each, random)));
  }

  /** As many as are wanted, drawn at random. */
  private static List<Alarm> some(List<Alarm> alarms, int wanted, Random random) {
    List<Alarm> shuffled = new ArrayList<>(alarms);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(wanted, shuffled.size()));
  }

  private static List<Alarm> of(List<Alarm> all, Severity severity) {
    return all.stream().filter(a -> a.finding().rule().severity() == severity).toList();
  }

  private void print(String what, List<Alarm> alarms) {
    for (Alarm alarm : alarms) {
      Diagnostic finding = alarm.finding();
      out.printf(
          "%s:%s: %s: %s%n      %s%n",
          alarm.file(),
          finding.span(),
          rule(finding),
          finding.message().en(),
          context(alarm.source(), finding));
    }
    out.printf("%d %s%n%n", alarms.size(), what);
  }

  private static String rule(Diagnostic finding) {
    return finding.rule().severity().word()
        + " "
        + finding.rule().id()
        + " "
        + finding.rule().name();
  }

  private static String context(SourceText source, Diagnostic finding) {
    int line = finding.span().line() - 1;
    if (line < 0 || line >= source.lineCount()) {
      return "";
    }
    int at = source.offset(finding.span().line(), finding.span().column());
    int from = Math.max(source.lineStart(line), at - AROUND);
    int to = Math.min(source.lineEnd(line), at + AROUND);
    return source.text().substring(from, Math.max(from, at))
        + "⟦"
        + source.text().substring(Math.max(from, at), Math.max(at, to));
  }
}
