package io.gazette.emit.akn;

import io.gazette.model.Document.Signature;
import java.util.List;
import java.util.Optional;

/** Marks who signs: 沈阳市人民政府, or 市长　某某. */
final class SignatureMarks {

  /** Joint issuers may stand several on a line, and a line may name none of them. */
  private static final int MOST_MISSES = 4;

  private final List<Signature> signatures;
  private final References references;
  private int next;

  SignatureMarks(List<Signature> signatures, References references) {
    this.signatures = signatures;
    this.references = references;
  }

  /** Marks the next line of signatures. */
  void mark(String text, Marks marks) {
    marks.add(0, text.length(), "signature");
    int at = 0;
    for (int i = next; i < signatures.size() && i < next + MOST_MISSES; i++) {
      Signature signature = signatures.get(i);
      int before = at;
      at = mark(text, at, TlcClass.ORGANIZATION, "organization", signature.body(), marks);
      at = mark(text, at, TlcClass.ROLE, "role", signature.role(), marks);
      at = person(text, at, signature, marks);
      if (at > before) {
        next = i + 1;
      }
    }
  }

  private int person(String text, int at, Signature signature, Marks marks) {
    Optional<String> role =
        signature.role().isBlank()
            ? Optional.empty()
            : references.find(TlcClass.ROLE, signature.role());
    return role.isPresent()
        ? mark(text, at, TlcClass.PERSON, "person", signature.person(), marks, "as", role.get())
        : mark(text, at, TlcClass.PERSON, "person", signature.person(), marks);
  }

  private int mark(
      String text,
      int at,
      TlcClass kind,
      String element,
      String name,
      Marks marks,
      String... more) {
    Optional<Occurrence> found = Occurrence.find(text, name, at, text.length());
    Optional<String> id = found.flatMap(f -> references.find(kind, name));
    if (id.isEmpty()) {
      return at;
    }
    String[] attributes = new String[2 + more.length];
    attributes[0] = "refersTo";
    attributes[1] = id.get();
    System.arraycopy(more, 0, attributes, 2, more.length);
    marks.add(found.get().from(), found.get().to(), element, attributes);
    return found.get().to();
  }
}
