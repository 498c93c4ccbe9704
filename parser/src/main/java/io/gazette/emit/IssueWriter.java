package io.gazette.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.model.BackMatter;
import io.gazette.model.Contents;
import io.gazette.model.Counts;
import io.gazette.model.Discard;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Join;
import io.gazette.model.Place;
import io.gazette.model.Source;
import java.io.IOException;
import java.util.List;

/** An issue as one object; the fields and their order are those of contract.md, JSON. */
final class IssueWriter {

  private final Language language;
  private final Fields fields;
  private final MastheadWriter masthead;
  private final DocumentWriter documents;

  /**
   * @param out where to
   * @param language of the findings
   */
  IssueWriter(JsonGenerator out, Language language) {
    this.language = language;
    this.fields = new Fields(out);
    this.masthead = new MastheadWriter(fields);
    this.documents = new DocumentWriter(fields);
  }

  void write(Issue issue, List<Diagnostic> diagnostics) throws IOException {
    fields.begin();
    fields.always("schemaVersion", OutputFormat.SCHEMA_VERSION);
    head(issue);
    parts(issue);
    counts(Counts.of(issue));
    account(issue);
    if (fields.beginList("diagnostics", diagnostics)) {
      for (Diagnostic diagnostic : diagnostics) {
        diagnostic(diagnostic);
      }
      fields.endList();
    }
    fields.end();
  }

  private void head(Issue issue) throws IOException {
    source(issue.source());
    if (issue.place().isPresent()) {
      fields.field("place");
      place(issue.place().get());
    }
    if (issue.masthead().isPresent()) {
      fields.field("masthead");
      masthead.masthead(issue.masthead().get());
    }
    if (fields.beginList("contents", issue.contents())) {
      for (Contents contents : issue.contents()) {
        masthead.contents(contents);
      }
      fields.endList();
    }
  }

  /** The documents and what follows them. */
  private void parts(Issue issue) throws IOException {
    if (fields.beginList("documents", issue.documents())) {
      for (Document document : issue.documents()) {
        documents.document(document);
      }
      fields.endList();
    }
    if (fields.beginList("backMatter", issue.backMatter())) {
      for (BackMatter matter : issue.backMatter()) {
        backMatter(matter);
      }
      fields.endList();
    }
  }

  /** What became of the characters that are not as they stand in the source. */
  private void account(Issue issue) throws IOException {
    if (fields.beginList("joins", issue.joins())) {
      for (Join join : issue.joins()) {
        join(join);
      }
      fields.endList();
    }
    if (fields.beginList("discarded", issue.discarded())) {
      for (Discard discard : issue.discarded()) {
        discard(discard);
      }
      fields.endList();
    }
  }

  private void source(Source source) throws IOException {
    fields.begin("source");
    fields.always("name", source.name());
    fields.always("format", source.format());
    fields.always("encoding", source.encoding());
    fields.text("sha256", source.sha256());
    fields.number("characters", source.characters());
    if (source.pages() > 0) {
      fields.number("pages", source.pages());
    }
    if (fields.beginList("information", source.properties())) {
      for (Source.Property property : source.properties()) {
        fields.begin();
        fields.text("name", property.name());
        fields.text("value", property.value());
        fields.span(property.span());
        fields.end();
      }
      fields.endList();
    }
    fields.end();
  }

  private void place(Place place) throws IOException {
    fields.beginFlat();
    fields.text("code", place.code());
    fields.text("name", place.name());
    fields.end();
  }

  private void backMatter(BackMatter matter) throws IOException {
    fields.begin();
    fields.text("title", matter.title());
    fields.texts("paragraphs", matter.paragraphs());
    fields.printed("printed", matter.printed());
    documents.references(matter.references());
    fields.end();
  }

  private void counts(Counts counts) throws IOException {
    fields.begin("counts");
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
    fields.beginFlat("characters");
    fields.number("source", counts.characters().source());
    fields.number("placed", counts.characters().placed());
    fields.number("discarded", counts.characters().discarded());
    fields.end();
    fields.end();
  }

  private void join(Join join) throws IOException {
    fields.beginFlat();
    fields.always("reason", join.reason().word());
    fields.span(join.span());
    fields.end();
  }

  private void discard(Discard discard) throws IOException {
    fields.beginFlat();
    fields.always("reason", discard.reason().word());
    fields.always("text", discard.text());
    fields.span(discard.span());
    fields.end();
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    fields.begin();
    fields.always("rule", diagnostic.rule().id());
    fields.always("name", diagnostic.rule().name());
    fields.always("severity", diagnostic.rule().severity().word());
    fields.always("message", diagnostic.message().in(language));
    fields.span(diagnostic.span());
    if (diagnostic.fix().isPresent()) {
      fields.field("fix");
      fix(diagnostic.fix().get());
    }
    fields.end();
  }

  private void fix(Diagnostic.Fix fix) throws IOException {
    fields.beginFlat();
    fields.span(fix.span());
    fields.always("replacement", fix.replacement());
    fields.end();
  }
}
