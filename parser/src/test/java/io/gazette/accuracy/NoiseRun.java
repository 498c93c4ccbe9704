package io.gazette.accuracy;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code scripts/accuracy --noise}: clean laws printed with noise, parsed, and compared. */
final class NoiseRun {

  private static final double WANTED = 99;

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;

  NoiseRun(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  private record Outcome(Set<Noise> kinds, Comparison comparison, List<String> named) {}

  private static final class Sum {
    private int laws;
    private int exact;
    private int text;
    private int planted;
    private int right;
    private int wrong;

    private void add(Comparison c) {
      laws++;
      exact += c.exact() ? 1 : 0;
      text += c.sameText() ? 1 : 0;
      planted += c.planted();
      right += c.right();
      wrong += c.wrong();
    }

    private void addTo(Table table, String name) {
      double precision = Table.share(right, right + wrong);
      double recall = Table.share(right, planted);
      table.row(
          name,
          laws,
          Table.share(exact, laws),
          Table.share(text, laws),
          planted,
          precision,
          recall);
    }

    private boolean reached() {
      return Table.share(exact, laws) >= WANTED
          && Table.share(right, planted) >= WANTED
          && Table.share(right, right + wrong) >= WANTED;
    }
  }

  /** Prints the table; whether every figure that is asked for is reached. */
  boolean run(List<Long> seeds) {
    List<CleanLaw> laws = Laws.clean(corpus);
    List<Outcome> outcomes =
        laws.parallelStream().flatMap(law -> measure(law, seeds).stream()).toList();
    Map<Noise, Sum> sums = new EnumMap<>(Noise.class);
    Sum all = new Sum();
    for (Outcome outcome : outcomes) {
      all.add(outcome.comparison);
      outcome.kinds.forEach(k -> sums.computeIfAbsent(k, n -> new Sum()).add(outcome.comparison));
    }
    Table table =
        new Table("noise", "laws", "exact %", "text %", "joins", "precision %", "recall %");
    sums.forEach((kind, sum) -> sum.addTo(table, kind.words()));
    all.addTo(table, "all");
    out.println(table);
    if (misses) {
      outcomes.forEach(o -> o.named.forEach(out::println));
    }
    out.printf("%d clean laws, seeds %s%n", laws.size(), seeds);
    return all.reached() && !laws.isEmpty();
  }

  private List<Outcome> measure(CleanLaw law, List<Long> seeds) {
    Parsed clean = Parsed.text(law.name(), law.text());
    return seeds.stream().map(seed -> measure(law, clean, seed)).toList();
  }

  private static Outcome measure(CleanLaw law, Parsed clean, long seed) {
    NoisePlan plan = NoisePlan.of(law.name(), seed);
    NoisyText text = NoisePrinter.print(law, plan);
    Parsed noisy = Parsed.text(law.name(), text.text());
    Comparison comparison = Comparison.of(clean, text, noisy);
    String place = "%s seed %d %s: ".formatted(law.name(), seed, plan.kinds());
    List<String> named = comparison.misses().stream().map(place::concat).toList();
    return new Outcome(plan.kinds(), comparison, named);
  }
}
