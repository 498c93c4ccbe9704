package io.gazette.restore.akn;

import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Document.ContentsItem;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.Order;
import io.gazette.model.Document.Signature;
import io.gazette.model.Masthead;
import io.gazette.model.Place;
import io.gazette.model.Printed;
import io.gazette.model.Reference;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the elements of our own in {@code proprietary}: fields named as in JSON. */
final class Record {

  private Record() {}

  static Optional<Place> place(Node issue) {
    List<Node> places = issue.all("gz:place");
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Place(places.get(0).attribute("code"), places.get(0).attribute("name")));
  }

  static Masthead masthead(Node record, List<Printed> printed) {
    Node contact = record.child("gz:contact");
    List<Masthead.Editor> editors = new ArrayList<>();
    for (Node editor : record.all("gz:editor")) {
      editors.add(new Masthead.Editor(editor.attribute("role"), editor.attribute("name")));
    }
    return new Masthead(
        record.attribute("title"),
        record.attribute("titleEnglish"),
        record.attribute("titlePinyin"),
        number(record, "year"),
        number(record, "number"),
        number(record, "totalNumber"),
        date(record, "date"),
        record.attribute("sponsor"),
        record.attribute("supervisor"),
        editors,
        new Masthead.Contact(
            contact.attribute("address"),
            contact.attribute("postcode"),
            contact.attribute("telephone"),
            contact.attribute("fax"),
            contact.attribute("email"),
            contact.attribute("website")),
        printed);
  }

  static Optional<DocumentNumber> documentNumber(Node record) {
    for (Node n : record.all("gz:documentNumber")) {
      return Optional.of(
          new DocumentNumber(
              n.attribute("text"),
              n.attribute("normal"),
              n.attribute("code"),
              number(n, "year"),
              number(n, "serial")));
    }
    return Optional.empty();
  }

  static Optional<Order> order(Node record) {
    for (Node n : record.all("gz:order")) {
      return Optional.of(
          new Order(n.attribute("issuer"), n.attribute("number"), signatures(n), date(n, "date")));
    }
    return Optional.empty();
  }

  static List<AdoptionStep> adoption(Node record) {
    List<AdoptionStep> steps = new ArrayList<>();
    for (Node n : record.all("gz:adoption")) {
      steps.add(
          new AdoptionStep(
              n.attribute("action"), n.attribute("body"), n.attribute("session"), date(n, "date")));
    }
    return steps;
  }

  static List<ContentsItem> contents(Node record) {
    List<ContentsItem> items = new ArrayList<>();
    for (Node n : record.all("gz:contents")) {
      items.add(new ContentsItem(n.attribute("num"), n.attribute("heading")));
    }
    return items;
  }

  /** What {@code gz:preamble} says, or where there is none the lines of the preamble. */
  static List<String> preamble(Node record, List<Printed> head) {
    List<String> texts = new ArrayList<>();
    for (Node n : record.all("gz:preamble")) {
      texts.add(n.text());
    }
    if (texts.isEmpty()) {
      for (Printed line : head) {
        if (line.part() == Printed.Part.PREAMBLE) {
          texts.add(line.text());
        }
      }
    }
    return texts;
  }

  /** Those right in {@code record}: an order has its own. */
  static List<Signature> signatures(Node record) {
    List<Signature> signatures = new ArrayList<>();
    for (Node n : record.elements()) {
      if (n.is("gz:signature")) {
        signatures.add(
            new Signature(n.attribute("body"), n.attribute("person"), n.attribute("role")));
      }
    }
    return signatures;
  }

  static Optional<Colophon> colophon(Node record, List<Printed> printed) {
    for (Node n : record.all("gz:colophon")) {
      return Optional.of(
          new Colophon(
              names(n, "gz:copiedTo"), n.attribute("printedBy"), date(n, "printedOn"), printed));
    }
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Colophon(List.of(), "", Optional.empty(), printed));
  }

  static List<String> names(Node record, String element) {
    List<String> names = new ArrayList<>();
    for (Node n : record.all(element)) {
      names.add(n.attribute("name"));
    }
    return names;
  }

  /** The references of which only the places are told; linking finds what they are. */
  static List<Reference> references(Node record) {
    List<Reference> references = new ArrayList<>();
    for (Node n : record.all("gz:reference")) {
      references.add(
          new Reference(
              Reference.Kind.INTERNAL,
              "",
              new Reference.Position("", 0, 0),
              false,
              "",
              Optional.empty(),
              Optional.empty(),
              Reference.Status.UNKNOWN,
              At.span(n.attribute("gz:at"))));
    }
    return references;
  }

  static Optional<Document.Relation> relation(String word) {
    for (Document.Relation relation : Document.Relation.values()) {
      if (relation.word().equals(word)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  static OptionalInt number(Node node, String attribute) {
    String digits = node.attribute(attribute);
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Text.number(digits));
  }

  /** The day that {@code attribute} tells; empty where it tells none. */
  static Optional<LocalDate> date(Node node, String attribute) {
    String day = node.attribute(attribute);
    try {
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
