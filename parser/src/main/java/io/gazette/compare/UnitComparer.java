package io.gazette.compare;

import io.gazette.compare.Run.Nature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what became of a unit whose partner in the other text is known. */
final class UnitComparer {

  private final Spelling spelling;
  private final Runs runs;

  UnitComparer(Spelling spelling, Citations citations) {
    this.spelling = spelling;
    this.runs = new Runs(spelling, citations);
  }

  /** A unit that both texts have. */
  UnitChange paired(Provision old, Provision now, boolean moved) {
    UnitChange own = piece(old.piece(), now.piece(), moved);
    List<UnitChange> parts =
        old.parts().isEmpty() && now.parts().isEmpty() ? List.of() : parts(old, now);
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    kinds.addAll(own.kinds());
    for (UnitChange part : parts) {
      kinds.addAll(ofWhole(part));
    }
    if (kinds.contains(Kind.CHANGED)) {
      kinds.remove(Kind.FOLLOWED);
      if (isDividedOnly(old, now)) {
        kinds.remove(Kind.CHANGED);
        kinds.add(Kind.DIVIDED);
      }
    }
    return new UnitChange(own.before(), own.after(), kinds, own.runs(), parts, "");
  }

  /** What a change of a part is for the whole. */
  private static Set<Kind> ofWhole(UnitChange part) {
    if (part.isSame()) {
      return Set.of();
    }
    boolean followed = part.kinds().equals(Set.of(Kind.FOLLOWED));
    return Set.of(followed ? Kind.FOLLOWED : Kind.CHANGED);
  }

  private boolean isDividedOnly(Provision old, Provision now) {
    return old.parts().size() != now.parts().size()
        && spelling.of(old.printed()).equals(spelling.of(now.printed()));
  }

  /** A unit that only one text has. */
  UnitChange single(Optional<Provision> old, Optional<Provision> now, String shared) {
    List<UnitChange> parts = new ArrayList<>();
    old.ifPresent(p -> p.parts().forEach(x -> parts.add(removed(x, ""))));
    now.ifPresent(p -> p.parts().forEach(x -> parts.add(added(x, ""))));
    UnitChange own =
        old.isPresent()
            ? removed(old.get().piece(), shared)
            : added(now.orElseThrow().piece(), shared);
    return new UnitChange(own.before(), own.after(), own.kinds(), own.runs(), parts, shared);
  }

  private List<UnitChange> parts(Provision old, Provision now) {
    List<Provision> before = old.parts().stream().map(Provision::of).toList();
    List<Provision> after = now.parts().stream().map(Provision::of).toList();
    return Alignment.of(before, after, spelling).changes(this);
  }

  private UnitChange piece(Piece old, Piece now, boolean moved) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean same = isSamePrint(old, now);
    List<Run> words =
        same
            ? List.of(new Run(Nature.SAME, old.words(), now.words()))
            : runs.of(old.words(), now.words());
    if (!same && !Labels.areSame(old, now, spelling)) {
      kinds.add(Kind.RENUMBERED);
    }
    if (moved) {
      kinds.add(Kind.MOVED);
    }
    if (words.stream().anyMatch(r -> r.nature() == Nature.CHANGED)) {
      kinds.add(Kind.CHANGED);
    } else if (words.stream().anyMatch(Run::differs)) {
      kinds.add(Kind.FOLLOWED);
    }
    return new UnitChange(Optional.of(old), Optional.of(now), kinds, words, List.of(), "");
  }

  /** Whether a label was read from the one and is taken for words in the other. */
  private boolean isSamePrint(Piece old, Piece now) {
    return old.num().isEmpty() != now.num().isEmpty()
        && spelling.of(old.num() + old.words()).equals(spelling.of(now.num() + now.words()));
  }

  private static UnitChange removed(Piece old, String shared) {
    return new UnitChange(
        Optional.of(old),
        Optional.empty(),
        EnumSet.of(Kind.REMOVED),
        Runs.whole(old.words(), ""),
        List.of(),
        shared);
  }

  private static UnitChange added(Piece now, String shared) {
    return new UnitChange(
        Optional.empty(),
        Optional.of(now),
        EnumSet.of(Kind.ADDED),
        Runs.whole("", now.words()),
        List.of(),
        shared);
  }
}
