package io.gazette.compare;

import io.gazette.compare.Deviation.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares a law as a decision wants it with the new text, and judges each difference. */
final class Verdicts {

  /** Where a heading stands beside new articles no decision says. */
  private static final Set<Kind> NO_MATTER = EnumSet.of(Kind.MOVED, Kind.FOLLOWED);

  private final List<AmendedUnit> wanted;
  private final List<Provision> now;
  private final List<String> repealed = new ArrayList<>();
  private final Spelling spelling;

  Verdicts(AmendedText amended, List<Provision> now, Spelling spelling) {
    this.wanted = amended.result();
    this.now = now;
    this.spelling = spelling;
    amended.repealed().forEach(p -> repealed.add(spelling.of(p.printed())));
  }

  List<Deviation> deviations() {
    List<Provision> provisions = wanted.stream().map(AmendedUnit::provision).toList();
    Alignment alignment = Alignment.of(provisions, now, spelling);
    List<Deviation> deviations = new ArrayList<>();
    for (UnitChange change : alignment.changes(new UnitComparer(spelling, Citations.NONE))) {
      if (!NO_MATTER.containsAll(change.kinds())) {
        deviations.add(new Deviation(verdict(change), change));
      }
    }
    return deviations;
  }

  private Verdict verdict(UnitChange change) {
    if (change.before().isEmpty()) {
      String printed = printed(now.get(change.after().orElseThrow().position()));
      return repealed.contains(printed) ? Verdict.OMITTED : Verdict.UNDECIDED;
    }
    AmendedUnit unit = wanted.get(change.before().get().position());
    if (change.after().isEmpty()) {
      return unit.isFresh() ? Verdict.OMITTED : Verdict.UNDECIDED;
    }
    if (!unit.isTouched()) {
      return Verdict.UNDECIDED;
    }
    String printed = printed(now.get(change.after().get().position()));
    boolean asBefore = unit.old().isPresent() && printed(unit.old().get()).equals(printed);
    return asBefore ? Verdict.OMITTED : Verdict.DIFFERENT;
  }

  private String printed(Provision provision) {
    return spelling.of(provision.printed());
  }
}
