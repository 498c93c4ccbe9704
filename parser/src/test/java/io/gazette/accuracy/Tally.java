package io.gazette.accuracy;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** The scores of all files of a source, added up. */
record Tally(String name, double wanted, List<Score> scores) {

  static final String[] HEAD = {
    "source",
    "files",
    "exact",
    "%",
    "条",
    "found",
    "missing",
    "invented",
    "款",
    "found",
    "项",
    "found",
    "条 wrong",
    "balanced",
    "characters",
    "placed",
    "discarded"
  };

  void addTo(Table table) {
    table.row(
        name,
        scores.size(),
        exact(),
        share(),
        sum(Score::expected),
        sum(Score::found),
        sum(Score::missing),
        sum(Score::invented),
        sum(s -> s.under().paragraphs()),
        sum(s -> s.under().paragraphsFound()),
        sum(s -> s.under().items()),
        sum(s -> s.under().itemsFound()),
        sum(s -> s.under().wrong()),
        balanced(),
        total(s -> s.characters().source()),
        total(s -> s.characters().placed()),
        total(s -> s.characters().discarded()));
  }

  /** Whether what is asked of the source is reached. */
  boolean reached() {
    return share() >= wanted && balanced() == scores.size();
  }

  double share() {
    return Table.share(exact(), scores.size());
  }

  private long exact() {
    return scores.stream().filter(Score::exact).count();
  }

  private long balanced() {
    return scores.stream().filter(s -> s.characters().balanced()).count();
  }

  private int sum(ToIntFunction<Score> of) {
    return scores.stream().mapToInt(of).sum();
  }

  private long total(ToLongFunction<Score> of) {
    return scores.stream().mapToLong(of).sum();
  }
}
