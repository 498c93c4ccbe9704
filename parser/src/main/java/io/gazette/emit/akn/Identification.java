package io.gazette.emit.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Writes {@code identification}: Work, Expression, Manifestation (mapping.md, 2.3). */
final class Identification {

  private static final String NO_AUTHOR = "未详";

  private final AknWriter x;
  private final IssueContext issue;
  private final Work work;
  private final String component;
  private final String title;

  /**
   * @param component {@code main}, {@code annex_1}
   * @param title of the component
   */
  Identification(AknWriter x, IssueContext issue, Work work, String component, String title) {
    this.x = x;
    this.issue = issue;
    this.work = work;
    this.component = component;
    this.title = title;
  }

  /**
   * The body that made {@code work}, or a word for an unknown one: the schema demands an author.
   */
  static String author(Work work) {
    return Segment.of(work.author()).isEmpty() ? NO_AUTHOR : work.author();
  }

  void write() throws IOException {
    x.block("identification");
    x.attribute("source", "#tool");
    work();
    expression();
    manifestation();
    x.end();
  }

  private void work() throws IOException {
    x.block("FRBRWork");
    uris(work.uri());
    if (!title.isBlank()) {
      x.empty("FRBRalias", "value", title.strip(), "name", "title");
    }
    date(work.date(), work.dateName());
    authorOf();
    x.empty("FRBRcountry", "value", work.place());
    if (!work.subtype().isEmpty()) {
      x.empty("FRBRsubtype", "value", work.subtype());
    }
    for (String number : work.numbers()) {
      x.empty("FRBRnumber", "value", number);
    }
    for (String name : work.names()) {
      x.empty("FRBRname", "value", name);
    }
    if (work.prescriptive()) {
      x.empty("FRBRprescriptive", "value", "true");
    }
    x.end();
  }

  private void expression() throws IOException {
    x.block("FRBRExpression");
    uris(work.expressionUri());
    date(work.version(), work.version().equals(work.date()) ? work.dateName() : "generation");
    authorOf();
    if (work.authoritative()) {
      x.empty("FRBRauthoritative", "value", "true");
    }
    x.empty("FRBRlanguage", "language", "zho");
    x.end();
  }

  private void manifestation() throws IOException {
    Optional<LocalDate> converted = issue.conversionDate();
    // "Expression + .xml (a package: .akn)": its main file is not all of it (mapping.md, 2.2).
    String format = issue.kind() == FileKind.MAIN ? "akn" : "xml";
    x.block("FRBRManifestation");
    x.empty("FRBRthis", "value", work.expressionUri() + "/!" + component + ".xml");
    x.empty("FRBRuri", "value", work.expressionUri() + "." + format);
    date(converted.orElse(work.version()), "generation");
    x.empty("FRBRauthor", "href", "#tool", "as", "#role-editor");
    x.empty("FRBRformat", "value", format);
    x.end();
  }

  private void uris(String uri) throws IOException {
    x.empty("FRBRthis", "value", uri + "/!" + component);
    x.empty("FRBRuri", "value", uri);
  }

  private void date(LocalDate date, String name) throws IOException {
    x.empty("FRBRdate", "date", date.toString(), "name", name);
  }

  private void authorOf() throws IOException {
    String href = issue.references().find(TlcClass.ORGANIZATION, author(work)).orElse("#tool");
    x.empty("FRBRauthor", "href", href, "as", "#role-author");
  }
}
