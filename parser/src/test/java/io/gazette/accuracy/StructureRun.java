package io.gazette.accuracy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code scripts/accuracy DIR}: structure and characters against independent truth. */
final class StructureRun {

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;

  StructureRun(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  /** Prints the tables; whether every figure that is asked for is reached. */
  boolean run() {
    Table table = new Table(Tally.HEAD);
    List<String> named = new ArrayList<>();
    boolean reached = true;
    int files = 0;
    for (Source source : Source.all()) {
      Tally tally = measure(source, named);
      if (!tally.scores().isEmpty()) {
        tally.addTo(table);
        reached &= tally.reached();
        files += tally.scores().size();
      }
    }
    out.println(table);
    reached &= new LooseCounts(corpus).print("gov-docs-txt/tuoguan", out, named);
    new PairsRun(corpus).print(out, named);
    if (misses) {
      named.forEach(out::println);
    }
    out.printf("%d readings of files, %d misses%s%n", files, named.size(), hint());
    return reached && files > 0;
  }

  private String hint() {
    return misses ? "" : " (--misses names them)";
  }

  private Tally measure(Source source, List<String> named) {
    List<Path> files = corpus.files(source.under(), source.suffix());
    List<Outcome> outcomes = files.parallelStream().map(f -> score(source, f)).toList();
    List<Score> scores = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      outcome.score().ifPresent(scores::add);
      outcome.score().ifPresent(s -> s.misses().forEach(m -> named.add(source.name() + " " + m)));
      outcome.fault().ifPresent(named::add);
    }
    if (scores.size() < files.size()) {
      throw new IllegalStateException("the parser threw: " + named.get(named.size() - 1));
    }
    return new Tally(source.name(), source.wanted(), scores);
  }

  private record Outcome(Optional<Score> score, Optional<String> fault) {}

  private Outcome score(Source source, Path file) {
    String name = corpus.name(file);
    try {
      String text = Corpus.read(file);
      Outline truth = source.truth().apply(file, text);
      return new Outcome(
          Optional.of(Score.of(name, truth, source.parse().apply(name, text))), Optional.empty());
    } catch (RuntimeException thrown) {
      return new Outcome(Optional.empty(), Optional.of(name + ": " + thrown));
    }
  }
}
