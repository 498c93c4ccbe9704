package io.gazette.restore;

import io.gazette.model.Contents;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Masthead;
import io.gazette.model.Masthead.Contact;
import io.gazette.model.Masthead.Editor;

/** What stands before the documents: the head of an issue and its tables of contents. */
final class MastheadShapes {

  private static final Contact NO_CONTACT = new Contact("", "", "", "", "", "");

  private static final Shape<Editor> EDITOR =
      new Shape<>("编辑", "an editor", v -> new Editor(v.text("role"), v.text("name")))
          .may(ValueKind.TEXT, "role", "name");

  private static final Shape<Contact> CONTACT =
      new Shape<>(
              "联系方式",
              "a contact",
              v ->
                  new Contact(
                      v.text("address"),
                      v.text("postcode"),
                      v.text("telephone"),
                      v.text("fax"),
                      v.text("email"),
                      v.text("website")))
          .may(ValueKind.TEXT, "address", "postcode", "telephone", "fax", "email", "website");

  static final Shape<Masthead> MASTHEAD =
      new Shape<>("刊头", "a masthead", MastheadShapes::masthead)
          .may(ValueKind.TEXT, "title", "titleEnglish", "titlePinyin", "sponsor", "supervisor")
          .may(ValueKind.NUMBER, "year", "number", "totalNumber")
          .may(ValueKind.DATE, "date")
          .may(ValueKind.list(EDITOR), "editors")
          .may(CONTACT, "contact")
          .may(CommonShapes.PRINTED, "printed");

  private static final Shape<Entry> ENTRY =
      new Shape<>(
              "目录项",
              "an entry",
              v ->
                  new Entry(
                      v.text("title"),
                      v.text("documentNumber"),
                      v.someNumber("page"),
                      v.text("document"),
                      v.text("text"),
                      v.span()))
          .may(ValueKind.TEXT, "title", "documentNumber", "document", "text")
          .may(ValueKind.NUMBER, "page")
          .may(CommonShapes.SPAN, "span");

  private static final Shape<Rubric> RUBRIC =
      new Shape<>(
              "栏目",
              "a rubric",
              v -> new Rubric(v.text("title"), v.text("text"), v.list("entries"), v.span()))
          .may(ValueKind.TEXT, "title", "text")
          .may(ValueKind.list(ENTRY), "entries")
          .may(CommonShapes.SPAN, "span");

  static final Shape<Contents> CONTENTS =
      new Shape<>(
              "目录",
              "a table of contents",
              v -> new Contents(v.text("language"), v.list("heading"), v.list("rubrics")))
          .must(ValueKind.TEXT, "language")
          .may(CommonShapes.PRINTED, "heading")
          .may(ValueKind.list(RUBRIC), "rubrics");

  private MastheadShapes() {}

  private static Masthead masthead(Values v) {
    return new Masthead(
        v.text("title"),
        v.text("titleEnglish"),
        v.text("titlePinyin"),
        v.someNumber("year"),
        v.someNumber("number"),
        v.someNumber("totalNumber"),
        v.date("date"),
        v.text("sponsor"),
        v.text("supervisor"),
        v.list("editors"),
        v.<Contact>some("contact").orElse(NO_CONTACT),
        v.list("printed"));
  }
}
