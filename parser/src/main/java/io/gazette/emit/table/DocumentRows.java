package io.gazette.emit.table;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.Signature;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The documents of an issue, a row each; an attachment has a row of its own after its carrier's.
 */
public final class DocumentRows {

  /** Named as the fields of the JSON. {@code source} and {@code id} together name a document. */
  public static final List<String> COLUMNS =
      List.of(
          "source",
          "gazette",
          "year",
          "number",
          "totalNumber",
          "issueDate",
          "place",
          "id",
          "carrier",
          "relation",
          "label",
          "type",
          "kind",
          "subtype",
          "rubric",
          "title",
          "titleEnglish",
          "issuer",
          "documentNumber",
          "documentNumberCode",
          "documentNumberYear",
          "documentNumberSerial",
          "effectiveDate",
          "date",
          "addressees",
          "signatures",
          "articles",
          "line",
          "page",
          "text");

  private final Issue issue;
  private final List<List<String>> rows = new ArrayList<>();

  private DocumentRows(Issue issue) {
    this.issue = issue;
  }

  /**
   * {@return the rows, in printed order; each has as many cells as there are {@link #COLUMNS}}
   *
   * @param issue any
   */
  public static List<List<String>> of(Issue issue) {
    DocumentRows rows = new DocumentRows(issue);
    issue.documents().forEach(d -> rows.add(d, ""));
    return rows.rows;
  }

  private void add(Document document, String carrier) {
    Row row = new Row();
    issue(row);
    identity(row, document, carrier);
    number(row, document.number());
    rest(row, document);
    rows.add(row.cells());
    document.attachments().forEach(a -> add(a, document.id()));
  }

  private void issue(Row row) {
    Optional<Masthead> head = issue.masthead();
    row.text(issue.source().name())
        .text(head.isPresent() ? head.get().title() : "")
        .number(head.isPresent() ? head.get().year() : OptionalInt.empty())
        .number(head.isPresent() ? head.get().number() : OptionalInt.empty())
        .number(head.isPresent() ? head.get().totalNumber() : OptionalInt.empty())
        .date(head.isPresent() ? head.get().date() : Optional.<LocalDate>empty())
        .text(issue.place().isPresent() ? issue.place().get().code() : "");
  }

  private static void identity(Row row, Document document, String carrier) {
    row.text(document.id())
        .text(carrier)
        .text(document.relation().isPresent() ? document.relation().get().word() : "")
        .text(document.label())
        .text(document.type().word())
        .text(document.kind())
        .text(document.subtype())
        .text(document.rubric())
        .text(document.title())
        .text(document.titleEnglish())
        .text(document.issuer());
  }

  private static void number(Row row, Optional<DocumentNumber> number) {
    row.text(number.isPresent() ? number.get().text() : "")
        .text(number.isPresent() ? number.get().code() : "")
        .number(number.isPresent() ? number.get().year() : OptionalInt.empty())
        .number(number.isPresent() ? number.get().serial() : OptionalInt.empty());
  }

  private static void rest(Row row, Document document) {
    row.date(document.effectiveDate())
        .date(document.date())
        .texts(document.addressees())
        .texts(document.signatures().stream().map(DocumentRows::signer).toList())
        .number(articles(document.body()))
        .number(document.span().line())
        .text(document.span().page() > 0 ? Integer.toString(document.span().page()) : "")
        .text(BodyText.of(document.body()));
  }

  private static String signer(Signature signature) {
    return signature.body().isEmpty()
        ? (signature.role() + " " + signature.person()).strip()
        : signature.body();
  }

  private static int articles(List<Block> blocks) {
    int articles = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        articles += unit.type() == Block.Type.ARTICLE ? 1 : 0;
        articles += articles(unit.children());
      }
    }
    return articles;
  }
}
