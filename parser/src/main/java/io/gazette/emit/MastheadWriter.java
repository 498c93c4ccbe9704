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
    fields.begin();
    fields.text("title", masthead.title());
    fields.text("titleEnglish", masthead.titleEnglish());
    fields.text("titlePinyin", masthead.titlePinyin());
    fields.number("year", masthead.year());
    fields.number("number", masthead.number());
    fields.number("totalNumber", masthead.totalNumber());
    fields.date("date", masthead.date());
    fields.text("sponsor", masthead.sponsor());
    fields.text("supervisor", masthead.supervisor());
    if (fields.beginList("editors", masthead.editors())) {
      for (Masthead.Editor editor : masthead.editors()) {
        editor(editor);
      }
      fields.endList();
    }
    contact(masthead.contact());
    fields.printed("printed", masthead.printed());
    fields.end();
  }

  private void editor(Masthead.Editor editor) throws IOException {
    fields.beginFlat();
    fields.text("role", editor.role());
    fields.text("name", editor.name());
    fields.end();
  }

  private void contact(Masthead.Contact contact) throws IOException {
    if (isEmpty(contact)) {
      return;
    }
    fields.begin("contact");
    fields.text("address", contact.address());
    fields.text("postcode", contact.postcode());
    fields.text("telephone", contact.telephone());
    fields.text("fax", contact.fax());
    fields.text("email", contact.email());
    fields.text("website", contact.website());
    fields.end();
  }

  /** {@link Masthead.Contact#isEmpty} joins strings, which costs 30 ms at start-up. */
  private static boolean isEmpty(Masthead.Contact contact) {
    return contact.address().isEmpty()
        && contact.postcode().isEmpty()
        && contact.telephone().isEmpty()
        && contact.fax().isEmpty()
        && contact.email().isEmpty()
        && contact.website().isEmpty();
  }

  void contents(Contents contents) throws IOException {
    fields.begin();
    fields.text("language", contents.language());
    fields.printed("heading", contents.heading());
    if (fields.beginList("rubrics", contents.rubrics())) {
      for (Contents.Rubric rubric : contents.rubrics()) {
        rubric(rubric);
      }
      fields.endList();
    }
    fields.end();
  }

  private void rubric(Contents.Rubric rubric) throws IOException {
    fields.begin();
    fields.text("title", rubric.title());
    fields.text("text", rubric.text());
    if (fields.beginList("entries", rubric.entries())) {
      for (Contents.Entry entry : rubric.entries()) {
        entry(entry);
      }
      fields.endList();
    }
    fields.span(rubric.span());
    fields.end();
  }

  private void entry(Contents.Entry entry) throws IOException {
    fields.begin();
    fields.text("title", entry.title());
    fields.text("documentNumber", entry.documentNumber());
    fields.number("page", entry.page());
    fields.text("document", entry.document());
    fields.text("text", entry.text());
    fields.span(entry.span());
    fields.end();
  }
}
