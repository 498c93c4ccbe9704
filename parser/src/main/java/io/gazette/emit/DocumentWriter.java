package io.gazette.emit;

import io.gazette.model.Document;
import java.io.IOException;

/** A document with all it carries; the same fields for an attachment as for a document. */
final class DocumentWriter {

  private final Fields fields;
  private final BlockWriter blocks;

  DocumentWriter(Fields fields) {
    this.fields = fields;
    this.blocks = new BlockWriter(fields);
  }

  void document(Document document) throws IOException {
    fields.object(
        () -> {
          identity(document);
          head(document);
          fields.printed("head", document.head());
          fields.list("body", document.body(), blocks::block);
          fields.printed("tail", document.tail());
          fields.list("signatures", document.signatures(), this::signature);
          fields.date("date", document.date());
          fields.text("note", document.note());
          fields.optional("colophon", document.colophon(), this::colophon);
          fields.list("attachments", document.attachments(), this::document);
          fields.span(document.span());
        });
  }

  private void identity(Document document) throws IOException {
    fields.always("id", document.id());
    if (document.relation().isPresent()) {
      fields.always("relation", document.relation().get().word());
    }
    fields.text("label", document.label());
    fields.always("type", document.type().word());
    fields.text("kind", document.kind());
    fields.text("subtype", document.subtype());
    fields.text("rubric", document.rubric());
    fields.text("title", document.title());
    fields.text("titleEnglish", document.titleEnglish());
  }

  private void head(Document document) throws IOException {
    fields.text("issuer", document.issuer());
    fields.text("issuerMark", document.issuerMark());
    fields.optional("documentNumber", document.number(), this::number);
    fields.optional("order", document.order(), this::order);
    fields.list("adoption", document.adoption(), this::step);
    fields.date("effectiveDate", document.effectiveDate());
    fields.list("contents", document.contents(), this::contentsItem);
    fields.texts("addressees", document.addressees());
    fields.texts("preamble", document.preamble());
  }

  private void number(Document.DocumentNumber number) throws IOException {
    fields.object(
        () -> {
          fields.always("text", number.text());
          fields.text("normal", number.normal());
          fields.text("code", number.code());
          fields.number("year", number.year());
          fields.number("serial", number.serial());
        });
  }

  private void order(Document.Order order) throws IOException {
    fields.object(
        () -> {
          fields.text("issuer", order.issuer());
          fields.text("number", order.number());
          fields.list("signatures", order.signatures(), this::signature);
          fields.date("date", order.date());
        });
  }

  private void step(Document.AdoptionStep step) throws IOException {
    fields.flat(
        () -> {
          fields.text("action", step.action());
          fields.text("body", step.body());
          fields.text("session", step.session());
          fields.date("date", step.date());
        });
  }

  private void contentsItem(Document.ContentsItem item) throws IOException {
    fields.flat(
        () -> {
          fields.text("num", item.num());
          fields.text("heading", item.heading());
        });
  }

  private void signature(Document.Signature signature) throws IOException {
    fields.flat(
        () -> {
          fields.text("body", signature.body());
          fields.text("person", signature.person());
          fields.text("role", signature.role());
        });
  }

  private void colophon(Document.Colophon colophon) throws IOException {
    fields.object(
        () -> {
          fields.texts("copiedTo", colophon.copiedTo());
          fields.text("printedBy", colophon.printedBy());
          fields.date("printedOn", colophon.printedOn());
          fields.printed("printed", colophon.printed());
        });
  }
}
