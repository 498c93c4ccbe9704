package io.gazette.accuracy;

import io.gazette.accuracy.AmendedLaw.Article;
import io.gazette.accuracy.AmendedLaw.Planted;
import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.Kind;
import io.gazette.compare.UnitChange;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Clean laws with four changes planted in each: whether the comparison tells them, and no others.
 */
final class PlantedChanges {

  private static final double WANTED = 95;
  private static final int CHANGES = 4;

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;
  private final Map<String, int[]> sums = new TreeMap<>();
  private final List<String> named = new ArrayList<>();

  PlantedChanges(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  boolean run(List<Long> seeds) {
    List<CleanLaw> laws = Laws.clean(corpus);
    for (int i = 0; i < laws.size(); i++) {
      CleanLaw stranger = laws.get((i + laws.size() / 2) % laws.size());
      for (long seed : seeds) {
        measure(laws.get(i), stranger, seed);
      }
    }
    Table table = new Table("planted in clean laws", "articles", "told", "%");
    boolean reached = !laws.isEmpty();
    for (Map.Entry<String, int[]> sum : sums.entrySet()) {
      double share = Table.share(sum.getValue()[0], sum.getValue()[1]);
      reached &= share >= WANTED;
      table.row(sum.getKey(), sum.getValue()[1], sum.getValue()[0], share);
    }
    out.println(table);
    if (misses) {
      named.forEach(out::println);
    }
    return reached;
  }

  private void measure(CleanLaw law, CleanLaw stranger, long seed) {
    List<Planted> wanted = new ArrayList<>(Arrays.asList(Planted.values()));
    Collections.shuffle(wanted, new Random(seed + law.name().hashCode()));
    AmendedLaw amended = AmendedLaw.of(law, stranger, seed, wanted.subList(0, CHANGES));
    Parsed old = Parsed.text("old", AmendedLaw.before(law));
    Parsed now = Parsed.text("new", amended.text());
    new Told(Comparison.of(old.issue(), now.issue()), amended, law.name() + " seed " + seed)
        .judge();
  }

  /** What one comparison tells. */
  private final class Told {

    private final AmendedLaw amended;
    private final String place;
    private final Map<String, UnitChange> byNew = new HashMap<>();
    private final Map<String, UnitChange> byOld = new HashMap<>();

    Told(Comparison comparison, AmendedLaw amended, String place) {
      this.amended = amended;
      this.place = place;
      for (DocumentChange document : comparison.documents()) {
        for (UnitChange unit : document.units()) {
          if (unit.piece().type().equals("article")) {
            unit.after().ifPresent(p -> byNew.putIfAbsent(p.number(), unit));
            unit.before().ifPresent(p -> byOld.putIfAbsent(p.number(), unit));
          }
        }
      }
    }

    void judge() {
      for (int i = 0; i < amended.articles().size(); i++) {
        Article article = amended.articles().get(i);
        Optional<UnitChange> unit = Optional.ofNullable(byNew.get(Integer.toString(i + 1)));
        judge(article, i + 1, unit);
      }
      amended
          .gone()
          .forEach(
              (number, planted) -> {
                UnitChange unit = byOld.get(Integer.toString(number));
                boolean removed = unit != null && unit.is(Kind.REMOVED);
                if (planted == Planted.DELETED) {
                  count("deleted", removed, "old " + number);
                } else {
                  count("merged", unit != null && isMerger(unit, number), "old " + number);
                }
              });
    }

    private void judge(Article article, int number, Optional<UnitChange> unit) {
      String at = "old " + article.old + " new " + number;
      boolean paired = unit.isPresent() && isOld(unit.get(), article.old);
      if (article.planted.contains(Planted.SPLIT) || article.planted.contains(Planted.MERGED)) {
        if (article.old == 0) {
          count("split", isSplit(unit, number, article.other), at);
        }
      } else if (article.old == 0) {
        count("inserted", unit.isPresent() && unit.get().is(Kind.ADDED), at);
      } else if (article.old != number) {
        count("renumbered", paired && unit.get().is(Kind.RENUMBERED), at);
      } else {
        count("number kept", paired && !unit.get().is(Kind.RENUMBERED), at);
      }
      if (article.planted.isEmpty()) {
        count("words kept", paired && !unit.get().is(Kind.CHANGED), at);
        count("place kept", paired && !unit.get().is(Kind.MOVED), at);
      } else if (article.planted.contains(Planted.CHANGED)) {
        String name = article.old == number ? "changed" : "changed and renumbered";
        count(name, paired && unit.get().is(Kind.CHANGED), at);
      } else if (article.planted.contains(Planted.MOVED)) {
        count("moved", paired && unit.get().is(Kind.MOVED), at);
      }
    }

    private static boolean isOld(UnitChange unit, int number) {
      return unit.before().isPresent() && unit.before().get().number().equals("" + number);
    }

    /** One of the two parts is the old article, the other names it. */
    private boolean isSplit(Optional<UnitChange> rest, int number, int old) {
      UnitChange first = byNew.get("" + (number - 1));
      if (rest.isEmpty() || first == null) {
        return false;
      }
      String name = "第" + Numeral.print(old) + "条";
      return isOld(first, old) && rest.get().shared().equals(name)
          || isOld(rest.get(), old) && first.shared().equals(name);
    }

    /** The removed article, or the one that it was merged with, names what both became. */
    private boolean isMerger(UnitChange gone, int number) {
      return !gone.shared().isEmpty()
          || amended.articles().stream()
              .filter(a -> a.other == number && a.planted.contains(Planted.MERGED))
              .map(a -> byOld.get(Integer.toString(a.old)))
              .anyMatch(u -> u != null && !u.shared().isEmpty());
    }

    private void count(String what, boolean right, String at) {
      int[] sum = sums.computeIfAbsent(what, w -> new int[2]);
      sum[0] += right ? 1 : 0;
      sum[1]++;
      if (!right) {
        named.add(place + ": " + what + ", " + at);
      }
    }
  }
}
