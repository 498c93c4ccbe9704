package io.gazette.accuracy;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of fault that {@code scripts/accuracy --mutations} plants, by family. */
final class Mutations {

  private Mutations() {}

  static List<Mutation> all() {
    return Stream.of(
            NumberingMutations.all(),
            LegislationMutations.all(),
            ReferenceMutations.all(),
            MarkMutations.all(),
            WordMutations.all(),
            NumberMutations.all(),
            ContentsMutations.all(),
            PartMutations.all())
        .flatMap(List::stream)
        .toList();
  }
}
