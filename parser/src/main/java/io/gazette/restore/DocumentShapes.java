package io.gazette.restore;

import io.gazette.diagnostic.Message;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Document.ContentsItem;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Order;
import io.gazette.model.Document.Relation;
import io.gazette.model.Document.Signature;
import io.gazette.read.UnreadableSourceException;
import java.util.List;

/** A document with all it carries. */
final class DocumentShapes {

  private static final Shape<DocumentNumber> NUMBER =
      new Shape<>(
              "发文字号",
              "a documentNumber",
              v ->
                  new DocumentNumber(
                      v.text("text"),
                      v.text("normal"),
                      v.text("code"),
                      v.someNumber("year"),
                      v.someNumber("serial")))
          .must(ValueKind.TEXT, "text")
          .may(ValueKind.TEXT, "normal", "code")
          .may(ValueKind.NUMBER, "year", "serial");

  private static final ValueKind<List<Signature>> SIGNATURES =
      ValueKind.list(
          new Shape<>(
                  "署名",
                  "a signature",
                  v -> new Signature(v.text("body"), v.text("person"), v.text("role")))
              .may(ValueKind.TEXT, "body", "person", "role"));

  private static final Shape<Order> ORDER =
      new Shape<>(
              "公布令",
              "an order",
              v ->
                  new Order(
                      v.text("issuer"), v.text("number"), v.list("signatures"), v.date("date")))
          .may(ValueKind.TEXT, "issuer", "number")
          .may(SIGNATURES, "signatures")
          .may(ValueKind.DATE, "date");

  private static final Shape<AdoptionStep> STEP =
      new Shape<>(
              "通过经过",
              "a step of adoption",
              v ->
                  new AdoptionStep(
                      v.text("action"), v.text("body"), v.text("session"), v.date("date")))
          .may(ValueKind.TEXT, "action", "body", "session")
          .may(ValueKind.DATE, "date");

  private static final Shape<ContentsItem> ITEM =
      new Shape<>(
              "公文目录项",
              "an entry of its contents",
              v -> new ContentsItem(v.text("num"), v.text("heading")))
          .may(ValueKind.TEXT, "num", "heading");

  private static final Shape<Colophon> COLOPHON =
      new Shape<>(
              "版记",
              "a colophon",
              v ->
                  new Colophon(
                      v.list("copiedTo"),
                      v.text("printedBy"),
                      v.date("printedOn"),
                      v.list("printed")))
          .may(CommonShapes.TEXTS, "copiedTo")
          .may(ValueKind.TEXT, "printedBy")
          .may(ValueKind.DATE, "printedOn")
          .may(CommonShapes.PRINTED, "printed");

  private static final Shape<Document> ANY =
      new Shape<>("公文", "a document", DocumentShapes::document);

  static {
    ANY.must(ValueKind.TEXT, "id")
        .may(CommonShapes.words(Relation.values(), Relation::word), "relation")
        .must(CommonShapes.words(DocumentType.values(), DocumentType::word), "type")
        .may(ValueKind.TEXT, "label", "kind", "subtype", "rubric", "title", "titleEnglish")
        .may(ValueKind.TEXT, "issuer", "issuerMark", "note")
        .may(NUMBER, "documentNumber")
        .may(ORDER, "order")
        .may(ValueKind.list(STEP), "adoption")
        .may(ValueKind.DATE, "effectiveDate", "date")
        .may(ValueKind.list(ITEM), "contents")
        .may(CommonShapes.TEXTS, "addressees", "preamble")
        .may(CommonShapes.PRINTED, "head", "tail")
        .may(ValueKind.list(BlockShapes.BLOCK), "body")
        .may(SIGNATURES, "signatures")
        .may(COLOPHON, "colophon")
        .may(ValueKind.list(DocumentShapes::attachment), "attachments")
        .may(ValueKind.list(ReferenceShapes.REFERENCE), "references")
        .may(CommonShapes.SPAN, "span");
  }

  /** A document of its own. */
  static final ValueKind<Document> DOCUMENT = DocumentShapes::own;

  private DocumentShapes() {}

  private static Document own(RecordReader in, String field) throws UnreadableSourceException {
    int start = in.place();
    Document document = ANY.read(in, field);
    if (document.relation().isPresent()) {
      throw in.fault(
          start,
          new Message("公报直属的公文有 relation", "a document of the issue has a relation"),
          new Message(
              "请删去 relation，或把这份公文放入另一份的 attachments",
              "leave relation out, or put the document into the attachments of another"));
    }
    return document;
  }

  private static Document attachment(RecordReader in, String field)
      throws UnreadableSourceException {
    int start = in.place();
    Document document = ANY.read(in, field);
    if (document.relation().isEmpty()) {
      throw in.fault(
          start,
          new Message("附件缺少 relation", "an attachment lacks relation"),
          new Message("请写 \"issued\" 或 \"annex\"", "write \"issued\" or \"annex\""));
    }
    return document;
  }

  private static Document document(Values v) {
    return new Document(
        v.text("id"),
        v.some("relation"),
        v.text("label"),
        v.<DocumentType>get("type"),
        v.text("kind"),
        v.text("subtype"),
        v.text("rubric"),
        v.text("title"),
        v.text("titleEnglish"),
        v.text("issuer"),
        v.text("issuerMark"),
        v.some("documentNumber"),
        v.some("order"),
        v.list("adoption"),
        v.date("effectiveDate"),
        v.list("contents"),
        v.list("addressees"),
        v.list("preamble"),
        v.list("body"),
        v.list("signatures"),
        v.date("date"),
        v.text("note"),
        v.some("colophon"),
        v.list("attachments"),
        v.list("references"),
        v.list("head"),
        v.list("tail"),
        v.span());
  }
}
