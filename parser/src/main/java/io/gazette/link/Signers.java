package io.gazette.link;

import io.gazette.model.Document.Signature;
import io.gazette.model.Reference.Kind;
import io.gazette.text.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who signs: 沈阳市人民政府, or 市长　某某 (SIG-01, SIG-06). */
final class Signers {

  /** Joint issuers may stand several on a line, and a line may name none of them. */
  private static final int MOST_MISSES = 4;

  private final List<Signature> signatures;
  private int next;
  private int at;

  Signers(List<Signature> signatures) {
    this.signatures = signatures;
  }

  /** Those that the next line of signatures names. */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    at = 0;
    for (int i = next; i < signatures.size() && i < next + MOST_MISSES; i++) {
      Signature signature = signatures.get(i);
      int before = at;
      add(text, Kind.ORGANIZATION, signature.body(), found);
      add(text, Kind.ROLE, signature.role(), found);
      add(text, Kind.PERSON, signature.person(), found);
      next = at > before ? i + 1 : next;
    }
    return found;
  }

  private void add(String text, Kind kind, String name, List<Found> found) {
    Optional<Occurrence> place = Occurrence.find(text, name, at, text.length());
    if (place.isPresent()) {
      found.add(Actors.named(kind, place.get(), name));
      at = place.get().to();
    }
  }
}
