package io.gazette.emit.akn;

import io.gazette.model.BackMatter;
import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Order;
import io.gazette.model.Document.Relation;
import io.gazette.model.Document.Signature;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Place;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.model.Reference;
import io.gazette.model.Source;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document in the making: set what matters, then {@link #build}. */
final class Draft {

  String id = "doc_1";
  Optional<Relation> relation = Optional.empty();
  String label = "";
  DocumentType type = DocumentType.DOC;
  String kind = "";
  String subtype = "";
  String rubric = "";
  String title = "";
  String issuer = "";
  Optional<DocumentNumber> number = Optional.empty();
  Optional<Order> order = Optional.empty();
  final List<AdoptionStep> adoption = new ArrayList<>();
  Optional<LocalDate> effectiveDate = Optional.empty();
  final List<String> addressees = new ArrayList<>();
  final List<Block> body = new ArrayList<>();
  final List<Signature> signatures = new ArrayList<>();
  Optional<LocalDate> date = Optional.empty();
  Optional<Colophon> colophon = Optional.empty();
  final List<Document> attachments = new ArrayList<>();
  final List<Reference> references = new ArrayList<>();
  final List<Printed> head = new ArrayList<>();
  final List<Printed> tail = new ArrayList<>();

  Draft head(Part part, String text) {
    head.add(printed(part, text));
    return this;
  }

  Draft tail(Part part, String text) {
    tail.add(printed(part, text));
    return this;
  }

  Document build() {
    return new Document(
        id,
        relation,
        label,
        type,
        kind,
        subtype,
        rubric,
        title,
        "",
        issuer,
        "",
        number,
        order,
        adoption,
        effectiveDate,
        List.of(),
        addressees,
        List.of(),
        body,
        signatures,
        date,
        "",
        colophon,
        attachments,
        references,
        head,
        tail,
        Span.NONE);
  }

  static Printed printed(Part part, String text) {
    return new Printed(part, text, Span.NONE);
  }

  static Unit unit(Type type, String num, String number, String text, Block... children) {
    return unit(type, 0, num, number, "", text, children);
  }

  static Unit unit(
      Type type,
      int level,
      String num,
      String number,
      String heading,
      String text,
      Block... children) {
    return new Unit(
        type,
        level,
        num,
        number,
        heading,
        text,
        Optional.empty(),
        false,
        List.of(children),
        Span.NONE);
  }

  static Unit quoted(Type type, String num, String number, String text, Block... children) {
    return new Unit(
        type, 0, num, number, "", text, Optional.empty(), true, List.of(children), Span.NONE);
  }

  /** A paragraph without a label. */
  static Unit text(String text) {
    return unit(Type.PARAGRAPH, "", "", text);
  }

  static Issue loose(Document... documents) {
    return issue(Optional.empty(), List.of(), List.of(), documents);
  }

  static Issue issue(
      Optional<Masthead> masthead,
      List<Contents> contents,
      List<BackMatter> backMatter,
      Document... documents) {
    Optional<Place> place =
        masthead.isPresent() ? Optional.of(new Place("990100", "云海市")) : Optional.empty();
    Source source = new Source("a.txt", "text", "UTF-8", "", 0);
    return new Issue(
        source, place, masthead, contents, List.of(documents), backMatter, List.of(), List.of());
  }
}
