package io.gazette.link;

import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;
import java.util.Optional;

/**
 * The text that a citation speaks of.
 *
 * @param kind of a reference to it
 * @param document id of the document, where it is in the issue; else {@code ""}
 * @param outline of that document, where it is in the issue
 * @param iri of the work, where it is outside; {@code ""} where it is not known which text is meant
 * @param title in full, for the value of the reference
 * @param status of a reference to all of it
 */
record Base(
    Kind kind,
    String document,
    Optional<Outline> outline,
    String iri,
    String title,
    Status status) {

  /** A text of the issue. */
  static Base inside(Kind kind, String document, Outline outline, String title) {
    return new Base(kind, document, Optional.of(outline), "", title, Status.RESOLVED);
  }

  /** A text outside the issue. */
  static Base outside(Kind kind, String iri, String title, Status status) {
    return new Base(kind, "", Optional.empty(), iri, title, status);
  }

  /** It cannot be told which text is meant. */
  static Base ambiguous(Kind kind) {
    return outside(kind, "", "", Status.AMBIGUOUS);
  }

  /** The whole text. */
  Optional<Target> whole() {
    if (status == Status.AMBIGUOUS) {
      return Optional.empty();
    }
    return Optional.of(new Target(document, "", iri));
  }

  Base as(Kind other) {
    return new Base(other, document, outline, iri, title, status);
  }
}
