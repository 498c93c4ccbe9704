package io.gazette.compare;

import io.gazette.compare.DocumentChange.Heading;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import java.util.List;
import java.util.Optional;

/** Compares two documents, unit by unit, attachments left out. */
final class DocumentComparer {

  private DocumentComparer() {}

  /** What became of a document; at least one of the two is there. */
  static DocumentChange compare(Optional<Document> old, Optional<Document> now, Spelling spelling) {
    List<Provision> before = old.map(Provisions::of).orElse(List.of());
    List<Provision> after = now.map(Provisions::of).orElse(List.of());
    return new DocumentChange(
        old.map(DocumentComparer::heading),
        now.map(DocumentComparer::heading),
        units(before, after, spelling));
  }

  private static Heading heading(Document document) {
    String number = document.number().map(Document.DocumentNumber::normal).orElse("");
    return new Heading(document.id(), document.title(), number);
  }

  /** The same for lines that belong to no document. */
  static DocumentChange printed(List<Printed> old, List<Printed> now, Spelling spelling) {
    List<UnitChange> units = units(Provisions.of(old), Provisions.of(now), spelling);
    return new DocumentChange(lines(old), lines(now), units);
  }

  private static Optional<Heading> lines(List<Printed> lines) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Heading("", lines.get(0).text(), ""));
  }

  private static List<UnitChange> units(
      List<Provision> old, List<Provision> now, Spelling spelling) {
    Alignment alignment = Alignment.of(old, now, spelling);
    return alignment.changes(new UnitComparer(spelling, alignment.citations()));
  }
}
