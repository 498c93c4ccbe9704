package io.gazette.emit;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.ContentsItem;
import io.gazette.model.Document.Signature;
import io.gazette.model.Reference;
import java.io.IOException;
import java.util.List;

/** A document with all it carries; the same fields for an attachment as for a document. */
final class DocumentWriter {

  private final Fields fields;
  private final BlockWriter blocks;
  private final ReferenceWriter references;

  DocumentWriter(Fields fields) {
    this.fields = fields;
    this.blocks = new BlockWriter(fields);
    this.references = new ReferenceWriter(fields);
  }

  void document(Document document) throws IOException {
    fields.begin();
    identity(document);
    head(document);
    fields.printed("head", document.head());
    if (fields.beginList("body", document.body())) {
      for (Block block : document.body()) {
        blocks.block(block);
      }
      fields.endList();
    }
    fields.printed("tail", document.tail());
    if (fields.beginList("signatures", document.signatures())) {
      for (Signature signature : document.signatures()) {
        signature(signature);
      }
      fields.endList();
    }
    fields.date("date", document.date());
    fields.text("note", document.note());
    if (document.colophon().isPresent()) {
      fields.field("colophon");
      colophon(document.colophon().get());
    }
    if (fields.beginList("attachments", document.attachments())) {
      for (Document attachment : document.attachments()) {
        document(attachment);
      }
      fields.endList();
    }
    references(document.references());
    fields.span(document.span());
    fields.end();
  }

  void references(List<Reference> named) throws IOException {
    if (fields.beginList("references", named)) {
      for (Reference reference : named) {
        references.reference(reference);
      }
      fields.endList();
    }
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
    if (document.number().isPresent()) {
      fields.field("documentNumber");
      number(document.number().get());
    }
    if (document.order().isPresent()) {
      fields.field("order");
      order(document.order().get());
    }
    if (fields.beginList("adoption", document.adoption())) {
      for (AdoptionStep step : document.adoption()) {
        step(step);
      }
      fields.endList();
    }
    fields.date("effectiveDate", document.effectiveDate());
    if (fields.beginList("contents", document.contents())) {
      for (ContentsItem item : document.contents()) {
        contentsItem(item);
      }
      fields.endList();
    }
    fields.texts("addressees", document.addressees());
    fields.texts("preamble", document.preamble());
  }

  private void number(Document.DocumentNumber number) throws IOException {
    fields.begin();
    fields.always("text", number.text());
    fields.text("normal", number.normal());
    fields.text("code", number.code());
    fields.number("year", number.year());
    fields.number("serial", number.serial());
    fields.end();
  }

  private void order(Document.Order order) throws IOException {
    fields.begin();
    fields.text("issuer", order.issuer());
    fields.text("number", order.number());
    if (fields.beginList("signatures", order.signatures())) {
      for (Signature signature : order.signatures()) {
        signature(signature);
      }
      fields.endList();
    }
    fields.date("date", order.date());
    fields.end();
  }

  private void step(AdoptionStep step) throws IOException {
    fields.beginFlat();
    fields.text("action", step.action());
    fields.text("body", step.body());
    fields.text("session", step.session());
    fields.date("date", step.date());
    fields.end();
  }

  private void contentsItem(ContentsItem item) throws IOException {
    fields.beginFlat();
    fields.text("num", item.num());
    fields.text("heading", item.heading());
    fields.end();
  }

  private void signature(Signature signature) throws IOException {
    fields.beginFlat();
    fields.text("body", signature.body());
    fields.text("person", signature.person());
    fields.text("role", signature.role());
    fields.end();
  }

  private void colophon(Document.Colophon colophon) throws IOException {
    fields.begin();
    fields.texts("copiedTo", colophon.copiedTo());
    fields.text("printedBy", colophon.printedBy());
    fields.date("printedOn", colophon.printedOn());
    fields.printed("printed", colophon.printed());
    fields.end();
  }
}
