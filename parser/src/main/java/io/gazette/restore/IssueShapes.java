package io.gazette.restore;

import io.gazette.diagnostic.Message;
import io.gazette.emit.OutputFormat;
import io.gazette.model.BackMatter;
import io.gazette.model.Counts;
import io.gazette.model.Discard;
import io.gazette.model.Issue;
import io.gazette.model.Join;
import io.gazette.model.Place;
import io.gazette.model.Source;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.DiscardReason;

/** An issue as one object; the fields are those that {@code emit.IssueWriter} writes. */
final class IssueShapes {

  private static final Shape<Source.Property> PROPERTY =
      new Shape<>(
              "文档属性",
              "a property",
              v -> new Source.Property(v.text("name"), v.text("value"), v.span()))
          .must(ValueKind.TEXT, "name")
          .may(ValueKind.TEXT, "value")
          .may(CommonShapes.SPAN, "span");

  private static final Shape<Source> SOURCE =
      new Shape<>(
              "来源",
              "a source",
              v ->
                  new Source(
                      v.text("name"),
                      v.text("format"),
                      v.text("encoding"),
                      v.text("sha256"),
                      v.number("characters"),
                      v.number("pages"),
                      v.list("information")))
          .must(ValueKind.TEXT, "name", "format", "encoding")
          .may(ValueKind.TEXT, "sha256")
          .must(ValueKind.NUMBER, "characters")
          .may(ValueKind.NUMBER, "pages")
          .may(ValueKind.list(PROPERTY), "information");

  private static final Shape<Place> PLACE =
      new Shape<>("地区", "a place", v -> new Place(v.text("code"), v.text("name")))
          .may(ValueKind.TEXT, "code", "name");

  private static final Shape<BackMatter> BACK_MATTER =
      new Shape<>(
              "刊尾",
              "back matter",
              v ->
                  new BackMatter(
                      v.text("title"),
                      v.list("paragraphs"),
                      v.list("printed"),
                      v.list("references")))
          .may(ValueKind.TEXT, "title")
          .may(CommonShapes.TEXTS, "paragraphs")
          .may(CommonShapes.PRINTED, "printed")
          .may(ValueKind.list(ReferenceShapes.REFERENCE), "references");

  private static final Shape<Join> JOIN =
      new Shape<>("接合", "a join", v -> new Join(v.<Join.Reason>get("reason"), v.span()))
          .must(CommonShapes.words(Join.Reason.values(), Join.Reason::word), "reason")
          .may(CommonShapes.SPAN, "span");

  private static final Shape<Discard> DISCARD =
      new Shape<>(
              "舍去",
              "a discard",
              v -> new Discard(v.<DiscardReason>get("reason"), v.text("text"), v.span()))
          .must(CommonShapes.words(DiscardReason.values(), DiscardReason::word), "reason")
          .must(ValueKind.TEXT, "text")
          .may(CommonShapes.SPAN, "span");

  private static final Shape<Counts.Characters> CHARACTERS =
      new Shape<>(
              "字数",
              "the count of characters",
              v ->
                  new Counts.Characters(
                      v.number("source"), v.number("placed"), v.number("discarded")))
          .must(ValueKind.NUMBER, "source", "placed", "discarded");

  private static final Shape<Counts> COUNTS =
      new Shape<>("计数", "the counts", IssueShapes::counts)
          .must(ValueKind.NUMBER, "documents", "attachments", "parts", "subparts", "chapters")
          .must(ValueKind.NUMBER, "sections", "articles", "paragraphs", "items", "subitems")
          .must(ValueKind.NUMBER, "headings", "tables")
          .must(CHARACTERS, "characters");

  static final Shape<Written> ISSUE =
      new Shape<>("公报", "an issue", IssueShapes::written)
          .must(IssueShapes::version, "schemaVersion")
          .must(SOURCE, "source")
          .may(PLACE, "place")
          .may(MastheadShapes.MASTHEAD, "masthead")
          .may(ValueKind.list(MastheadShapes.CONTENTS), "contents")
          .may(ValueKind.list(DocumentShapes.DOCUMENT), "documents")
          .may(ValueKind.list(BACK_MATTER), "backMatter")
          .must(IssueShapes::placedCounts, "counts")
          .may(ValueKind.list(JOIN), "joins")
          .may(ValueKind.list(DISCARD), "discarded")
          .may(ValueKind.list(FindingShapes.DIAGNOSTIC), "diagnostics");

  private IssueShapes() {}

  /** Of the first field: a record of another version has other fields after it. */
  private static String version(RecordReader in, String field) throws UnreadableSourceException {
    int place = in.place();
    String version = in.text(field);
    if (!version.equals(OutputFormat.SCHEMA_VERSION)) {
      throw in.fault(
          place,
          new Message(
              "是 " + RecordText.quoted(version) + " 版的记录",
              "is a record of version " + RecordText.quoted(version)),
          new Message(
              "本程序读取 " + OutputFormat.SCHEMA_VERSION + " 版，请从源文件重新转换",
              "this gazette reads version "
                  + OutputFormat.SCHEMA_VERSION
                  + ": convert the source text again"));
    }
    return version;
  }

  private static Placed<Counts> placedCounts(RecordReader in, String field)
      throws UnreadableSourceException {
    int place = in.place();
    return new Placed<>(COUNTS.read(in, field), place);
  }

  private static Counts counts(Values v) {
    return new Counts(
        v.number("documents"),
        v.number("attachments"),
        v.number("parts"),
        v.number("subparts"),
        v.number("chapters"),
        v.number("sections"),
        v.number("articles"),
        v.number("paragraphs"),
        v.number("items"),
        v.number("subitems"),
        v.number("headings"),
        v.number("tables"),
        v.get("characters"));
  }

  private static Written written(Values v) {
    Issue issue =
        new Issue(
            v.get("source"),
            v.some("place"),
            v.some("masthead"),
            v.list("contents"),
            v.list("documents"),
            v.list("backMatter"),
            v.list("joins"),
            v.list("discarded"));
    return new Written(issue, v.get("counts"), v.list("diagnostics"));
  }
}
