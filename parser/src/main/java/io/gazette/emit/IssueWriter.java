package io.gazette.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.BackMatter;
import io.gazette.model.Counts;
import io.gazette.model.Discard;
import io.gazette.model.Issue;
import io.gazette.model.Join;
import io.gazette.model.Place;
import io.gazette.model.Source;
import java.io.IOException;
import java.util.List;

/** An issue as one object; the fields and their order are those of contract.md, JSON. */
final class IssueWriter {

  /** Rises with any change of the fields; the first digit where a reader of the old would fail. */
  private static final String SCHEMA_VERSION = "1.0";

  private final Fields fields;
  private final MastheadWriter masthead;
  private final DocumentWriter documents;

  IssueWriter(JsonGenerator out) {
    this.fields = new Fields(out);
    this.masthead = new MastheadWriter(fields);
    this.documents = new DocumentWriter(fields);
  }

  void write(Issue issue, List<Diagnostic> diagnostics) throws IOException {
    fields.object(
        () -> {
          fields.always("schemaVersion", SCHEMA_VERSION);
          source(issue.source());
          fields.optional("place", issue.place(), this::place);
          fields.optional("masthead", issue.masthead(), masthead::masthead);
          fields.list("contents", issue.contents(), masthead::contents);
          fields.list("documents", issue.documents(), documents::document);
          fields.list("backMatter", issue.backMatter(), this::backMatter);
          counts(Counts.of(issue));
          fields.list("joins", issue.joins(), this::join);
          fields.list("discarded", issue.discarded(), this::discard);
          fields.list("diagnostics", diagnostics, this::diagnostic);
        });
  }

  private void source(Source source) throws IOException {
    fields.object(
        "source",
        () -> {
          fields.always("name", source.name());
          fields.always("format", source.format());
          fields.always("encoding", source.encoding());
          fields.text("sha256", source.sha256());
          fields.number("characters", source.characters());
        });
  }

  private void place(Place place) throws IOException {
    fields.flat(
        () -> {
          fields.text("code", place.code());
          fields.text("name", place.name());
        });
  }

  private void backMatter(BackMatter matter) throws IOException {
    fields.object(
        () -> {
          fields.text("title", matter.title());
          fields.texts("paragraphs", matter.paragraphs());
          fields.printed("printed", matter.printed());
        });
  }

  private void counts(Counts counts) throws IOException {
    fields.object(
        "counts",
        () -> {
          fields.number("documents", counts.documents());
          fields.number("attachments", counts.attachments());
          fields.number("parts", counts.parts());
          fields.number("subparts", counts.subparts());
          fields.number("chapters", counts.chapters());
          fields.number("sections", counts.sections());
          fields.number("articles", counts.articles());
          fields.number("paragraphs", counts.paragraphs());
          fields.number("items", counts.items());
          fields.number("subitems", counts.subitems());
          fields.number("headings", counts.headings());
          fields.number("tables", counts.tables());
          fields.flat("characters", () -> characters(counts.characters()));
        });
  }

  private void characters(Counts.Characters characters) throws IOException {
    fields.number("source", characters.source());
    fields.number("placed", characters.placed());
    fields.number("discarded", characters.discarded());
  }

  private void join(Join join) throws IOException {
    fields.flat(
        () -> {
          fields.always("reason", join.reason().word());
          fields.span(join.span());
        });
  }

  private void discard(Discard discard) throws IOException {
    fields.flat(
        () -> {
          fields.always("reason", discard.reason().word());
          fields.always("text", discard.text());
          fields.span(discard.span());
        });
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    fields.object(
        () -> {
          fields.always("rule", diagnostic.rule().id());
          fields.always("name", diagnostic.rule().ruleName());
          fields.always("severity", diagnostic.rule().severity().word());
          fields.always("message", diagnostic.message());
          fields.span(diagnostic.span());
          fields.optional("fix", diagnostic.fix(), this::fix);
        });
  }

  private void fix(Diagnostic.Fix fix) throws IOException {
    fields.flat(
        () -> {
          fields.span(fix.span());
          fields.always("replacement", fix.replacement());
        });
  }
}
