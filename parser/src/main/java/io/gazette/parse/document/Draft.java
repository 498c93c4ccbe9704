package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Document.ContentsItem;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.Order;
import io.gazette.model.Document.Relation;
import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.EffectiveDates;
import io.gazette.parse.words.Kind;
import io.gazette.parse.words.Kinds;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document while it is being read. It uses no lambda: each would cost a cold start a class. */
final class Draft {

  Optional<Relation> relation = Optional.empty();
  String label = "";
  String rubric = "";
  String title = "";
  String titleEnglish = "";
  String issuerMark = "";

  /** The organs of a record; else read from what else is printed. */
  String issuer = "";

  Told told = Told.NOTHING;

  Optional<DocumentNumber> number = Optional.empty();
  Optional<Order> order = Optional.empty();
  String promulgation = "";
  List<AdoptionStep> adoption = new ArrayList<>();
  List<ContentsItem> contents = new ArrayList<>();
  List<String> addressees = List.of();
  List<String> preamble = new ArrayList<>();
  List<Block> body = new ArrayList<>();
  List<Signature> signatures = new ArrayList<>();
  Optional<LocalDate> date = Optional.empty();
  String note = "";
  Optional<Colophon> colophon = Optional.empty();
  List<Document> attachments = new ArrayList<>();
  final List<Printed> head = new ArrayList<>();
  final List<Printed> tail = new ArrayList<>();

  void head(Part part, Line line) {
    head.add(new Printed(part, line.text(), line.span()));
  }

  void tail(Part part, Line line) {
    tail.add(new Printed(part, line.text(), line.span()));
  }

  boolean hasTitle() {
    return !title.isEmpty();
  }

  /** The document, its meaning read from what was collected. */
  Document finish(String id, Span span) {
    String issuer = Issuers.of(this);
    Kind kind = kind(issuer);
    fillIn();
    return new Document(
        id,
        relation,
        label,
        kind.type(),
        kind.kind(),
        kind.subtype(),
        rubric,
        title,
        titleEnglish,
        issuer,
        issuerMark,
        number,
        order,
        decided(),
        effectiveDate(),
        contents,
        addressees,
        preamble,
        body,
        signatures,
        date,
        note,
        colophon,
        attachments,
        List.of(),
        head,
        tail,
        span);
  }

  /** Takes from the information table what the text does not print. */
  private void fillIn() {
    number = number.isPresent() ? number : told.number();
    boolean dated = date.isPresent() || order.isPresent() || !adoption.isEmpty();
    date = dated ? date : told.date();
  }

  /** A rule printed by itself, without its order, is still a rule: it has articles and no 发文字号. */
  private Kind kind(String issuer) {
    Kind kind = Kinds.of(title, adoption, order.isPresent(), issuer);
    boolean bare = relation.isEmpty() && number.isEmpty() && addressees.isEmpty();
    return bare && kind.type() == Document.DocumentType.DOC && Clauses.hasArticle(body)
        ? Kinds.ofBareRule(kind, title)
        : kind;
  }

  /**
   * The last words on the matter stand in the last articles; an order or the 题注 may state the date
   * too (LEG-13).
   */
  private Optional<LocalDate> effectiveDate() {
    List<String> texts = new ArrayList<>();
    for (AdoptionStep step : adoption) {
      if (step.action().equals("施行") && step.date().isPresent()) {
        LocalDate day = step.date().get();
        texts.add(
            "自" + day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日起施行");
      }
    }
    texts.add(promulgation);
    Clauses.last(body, texts);
    boolean dated = order.isPresent() && order.get().date().isPresent();
    return EffectiveDates.of(texts, dated ? order.get().date() : promulgated());
  }

  private Optional<LocalDate> promulgated() {
    for (AdoptionStep step : adoption) {
      if (step.action().equals("公布") || step.action().equals("发布")) {
        return step.date();
      }
    }
    return Optional.empty();
  }

  /** The steps of the 题注 without those that only say from when it is in force. */
  private List<AdoptionStep> decided() {
    List<AdoptionStep> decided = new ArrayList<>();
    for (AdoptionStep step : adoption) {
      if (!step.action().equals("施行")) {
        decided.add(step);
      }
    }
    return decided;
  }
}
