package io.gazette.emit;

import io.gazette.model.Contents;
import io.gazette.model.Masthead;
import java.io.IOException;

/** What stands before the documents: the head of an issue and its tables of contents. */
final class MastheadWriter {

  private final Fields fields;

  MastheadWriter(Fields fields) {
    this.fields = fields;
  }

  void masthead(Masthead masthead) throws IOException {
    fields.object(
        () -> {
          fields.text("title", masthead.title());
          fields.text("titleEnglish", masthead.titleEnglish());
          fields.text("titlePinyin", masthead.titlePinyin());
          fields.number("year", masthead.year());
          fields.number("number", masthead.number());
          fields.number("totalNumber", masthead.totalNumber());
          fields.date("date", masthead.date());
          fields.text("sponsor", masthead.sponsor());
          fields.text("supervisor", masthead.supervisor());
          fields.list("editors", masthead.editors(), this::editor);
          contact(masthead.contact());
          fields.printed("printed", masthead.printed());
        });
  }

  private void editor(Masthead.Editor editor) throws IOException {
    fields.flat(
        () -> {
          fields.text("role", editor.role());
          fields.text("name", editor.name());
        });
  }

  private void contact(Masthead.Contact contact) throws IOException {
    if (contact.isEmpty()) {
      return;
    }
    fields.object(
        "contact",
        () -> {
          fields.text("address", contact.address());
          fields.text("postcode", contact.postcode());
          fields.text("telephone", contact.telephone());
          fields.text("fax", contact.fax());
          fields.text("email", contact.email());
          fields.text("website", contact.website());
        });
  }

  void contents(Contents contents) throws IOException {
    fields.object(
        () -> {
          fields.text("language", contents.language());
          fields.printed("heading", contents.heading());
          fields.list("rubrics", contents.rubrics(), this::rubric);
        });
  }

  private void rubric(Contents.Rubric rubric) throws IOException {
    fields.object(
        () -> {
          fields.text("title", rubric.title());
          fields.text("text", rubric.text());
          fields.list("entries", rubric.entries(), this::entry);
          fields.span(rubric.span());
        });
  }

  private void entry(Contents.Entry entry) throws IOException {
    fields.object(
        () -> {
          fields.text("title", entry.title());
          fields.text("documentNumber", entry.documentNumber());
          fields.number("page", entry.page());
          fields.text("document", entry.document());
          fields.text("text", entry.text());
          fields.span(entry.span());
        });
  }
}
