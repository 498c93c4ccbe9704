package io.gazette.emit.akn;

import io.gazette.model.BackMatter;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Join;
import io.gazette.model.Masthead;
import io.gazette.model.Place;
import io.gazette.model.Printed;
import io.gazette.model.Reference;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes {@code proprietary}: what the printed lines mean, field for field as JSON has it, in
 * elements of the project's own. Akoma Ntoso's elements say most of it too, but not to the letter:
 * an author is there a body without its 届, a date is of a kind the schema knows.
 */
final class Record {

  /** Rises with any change of the fields. */
  private static final String VERSION = "1.0";

  private final AknWriter x;

  Record(AknWriter x) {
    this.x = x;
  }

  /** Of an issue: what stands outside its documents. */
  void issue(Issue issue) throws IOException {
    start();
    whole(issue);
    x.end();
  }

  /** Of a document that is the root of a file; {@code issue} is all it was read from. */
  void loose(Issue issue, Document document) throws IOException {
    start();
    whole(issue);
    fields(document);
    x.end();
  }

  /** Of a document in a component or an attachment. */
  void document(Document document) throws IOException {
    start();
    fields(document);
    x.end();
  }

  private void start() throws IOException {
    x.block("proprietary");
    x.attribute("source", "#tool");
  }

  private void whole(Issue issue) throws IOException {
    x.block("gz:issue");
    x.attribute("version", VERSION);
    if (issue.place().isPresent()) {
      Place place = issue.place().get();
      x.empty("gz:place", "code", place.code(), "name", place.name());
    }
    if (issue.masthead().isPresent()) {
      masthead(issue.masthead().get());
    }
    if (x.hasPositions()) {
      for (Join join : issue.joins()) {
        x.block("gz:join");
        x.attribute("reason", join.reason().word());
        x.at(join.span());
        x.end();
      }
      for (BackMatter matter : issue.backMatter()) {
        x.block("gz:backMatter");
        references(matter.references());
        x.end();
      }
    }
    x.end();
  }

  private void masthead(Masthead masthead) throws IOException {
    x.block("gz:masthead");
    text("title", masthead.title());
    text("titleEnglish", masthead.titleEnglish());
    text("titlePinyin", masthead.titlePinyin());
    if (masthead.year().isPresent()) {
      text("year", Integer.toString(masthead.year().getAsInt()));
    }
    if (masthead.number().isPresent()) {
      text("number", Integer.toString(masthead.number().getAsInt()));
    }
    if (masthead.totalNumber().isPresent()) {
      text("totalNumber", Integer.toString(masthead.totalNumber().getAsInt()));
    }
    date("date", masthead.date());
    text("sponsor", masthead.sponsor());
    text("supervisor", masthead.supervisor());
    for (Masthead.Editor editor : masthead.editors()) {
      element("gz:editor", "role", editor.role(), "name", editor.name());
    }
    Masthead.Contact contact = masthead.contact();
    if (!contact.isEmpty()) {
      element(
          "gz:contact",
          "address",
          contact.address(),
          "postcode",
          contact.postcode(),
          "telephone",
          contact.telephone(),
          "fax",
          contact.fax(),
          "email",
          contact.email(),
          "website",
          contact.website());
    }
    x.end();
  }

  private void fields(Document document) throws IOException {
    x.block("gz:document");
    text("id", document.id());
    if (document.relation().isPresent()) {
      text("relation", document.relation().get().word());
    }
    text("label", document.label());
    text("kind", document.kind());
    text("subtype", document.subtype());
    text("rubric", document.rubric());
    text("title", document.title());
    text("titleEnglish", document.titleEnglish());
    text("issuer", document.issuer());
    text("issuerMark", document.issuerMark());
    date("effectiveDate", document.effectiveDate());
    date("date", document.date());
    text("note", document.note());
    x.at(document.span());
    head(document);
    references(document.references());
    x.end();
  }

  /** Where the references stand, in their order; what they name is told by the text itself. */
  private void references(List<Reference> references) throws IOException {
    if (x.hasPositions()) {
      for (Reference reference : references) {
        x.block("gz:reference");
        x.at(reference.span());
        x.end();
      }
    }
  }

  private void head(Document document) throws IOException {
    if (document.number().isPresent()) {
      number(document.number().get());
    }
    if (document.order().isPresent()) {
      order(document.order().get());
    }
    for (Document.AdoptionStep step : document.adoption()) {
      x.block("gz:adoption");
      text("action", step.action());
      text("body", step.body());
      text("session", step.session());
      date("date", step.date());
      x.end();
    }
    for (Document.ContentsItem item : document.contents()) {
      element("gz:contents", "num", item.num(), "heading", item.heading());
    }
    names("gz:addressee", document.addressees());
    preamble(document);
    signatures(document.signatures());
    if (document.colophon().isPresent()) {
      Document.Colophon colophon = document.colophon().get();
      x.block("gz:colophon");
      text("printedBy", colophon.printedBy());
      date("printedOn", colophon.printedOn());
      names("gz:copiedTo", colophon.copiedTo());
      x.end();
    }
  }

  /** Left out where it is what the lines of the preamble say. */
  private void preamble(Document document) throws IOException {
    List<String> printed = new ArrayList<>();
    for (Printed line : document.head()) {
      if (line.part() == Printed.Part.PREAMBLE) {
        printed.add(line.text());
      }
    }
    if (!printed.equals(document.preamble())) {
      for (String text : document.preamble()) {
        x.block("gz:preamble");
        x.text(text);
        x.end();
      }
    }
  }

  private void number(Document.DocumentNumber number) throws IOException {
    x.block("gz:documentNumber");
    text("text", number.text());
    text("normal", number.normal());
    text("code", number.code());
    if (number.year().isPresent()) {
      text("year", Integer.toString(number.year().getAsInt()));
    }
    if (number.serial().isPresent()) {
      text("serial", Integer.toString(number.serial().getAsInt()));
    }
    x.end();
  }

  private void order(Document.Order order) throws IOException {
    x.block("gz:order");
    text("issuer", order.issuer());
    text("number", order.number());
    date("date", order.date());
    signatures(order.signatures());
    x.end();
  }

  private void signatures(List<Document.Signature> signatures) throws IOException {
    for (Document.Signature s : signatures) {
      element("gz:signature", "body", s.body(), "person", s.person(), "role", s.role());
    }
  }

  private void names(String element, List<String> names) throws IOException {
    for (String name : names) {
      x.empty(element, "name", name);
    }
  }

  private void element(String name, String... fields) throws IOException {
    x.block(name);
    for (int i = 0; i < fields.length; i += 2) {
      text(fields[i], fields[i + 1]);
    }
    x.end();
  }

  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      x.attribute(name, value);
    }
  }

  private void date(String name, Optional<LocalDate> date) throws IOException {
    if (date.isPresent()) {
      x.attribute(name, date.get().toString());
    }
  }
}
