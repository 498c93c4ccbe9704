package io.gazette.cli.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.text.Span;
import io.gazette.validate.archive.IssueCard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** Entries of the manifest as JSON, a line each; what is absent is left out. */
final class EntryWriter {

  private final JsonGenerator json;

  private EntryWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The line, its end included; the path comes first. */
  static byte[] line(Entry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = Json.writer(bytes)) {
      new EntryWriter(json).entry(entry);
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private void entry(Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", entry.path());
    json.writeNumberField("bytes", entry.bytes());
    text("sha256", entry.sha256());
    json.writeStringField("tool", entry.tool());
    json.writeStringField("settings", entry.settings());
    json.writeStringField("result", entry.result().word());
    if (entry.result().failed()) {
      json.writeBooleanField("permanent", entry.result().permanent());
    }
    text("message", entry.message().en());
    text("messageZh", entry.message().zh());
    outputs(entry);
    if (entry.tally().isPresent()) {
      tally(entry.tally().get());
    }
    findings(entry.findings());
    json.writeNumberField("milliseconds", entry.milliseconds());
    json.writeEndObject();
  }

  private void outputs(Entry entry) throws IOException {
    json.writeArrayFieldStart("outputs");
    for (Entry.Output output : entry.outputs()) {
      json.writeStartObject();
      json.writeStringField("path", output.path());
      json.writeNumberField("bytes", output.bytes());
      json.writeStringField("crc32", output.crc32());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!entry.stale().isEmpty()) {
      json.writeArrayFieldStart("stale");
      for (String path : entry.stale()) {
        json.writeString(path);
      }
      json.writeEndArray();
    }
  }

  private void tally(Entry.Tally tally) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("documents", tally.documents());
    json.writeNumberField("articles", tally.articles());
    json.writeNumberField("characters", tally.characters());
    json.writeEndObject();
    IssueCard card = tally.card();
    json.writeObjectFieldStart("issue");
    text("gazette", card.gazette());
    number("year", card.year());
    number("number", card.number());
    number("lastNumber", card.lastNumber());
    number("totalNumber", card.totalNumber());
    number("lastTotalNumber", card.lastTotalNumber());
    if (card.date().isPresent()) {
      json.writeStringField("date", card.date().get().toString());
    }
    place(card.span());
    json.writeEndObject();
    documents(card.documents());
    citations(card.citations());
  }

  private void documents(List<IssueCard.DocumentCard> documents) throws IOException {
    json.writeArrayFieldStart("documents");
    for (IssueCard.DocumentCard document : documents) {
      json.writeStartObject();
      json.writeStringField("id", document.id());
      if (document.attached()) {
        json.writeBooleanField("attached", true);
      }
      text("title", document.title());
      text("number", document.number());
      if (document.date().isPresent()) {
        json.writeStringField("date", document.date().get().toString());
      }
      place(document.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void citations(List<IssueCard.Citation> citations) throws IOException {
    json.writeArrayFieldStart("citations");
    for (IssueCard.Citation citation : citations) {
      json.writeStartObject();
      json.writeStringField("document", citation.document());
      text("title", citation.title());
      text("number", citation.number());
      place(citation.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void findings(List<Entry.Remark> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Entry.Remark finding : findings) {
      json.writeStartObject();
      fields(finding, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The fields of a finding, inside an open object. */
  static void fields(Entry.Remark finding, JsonGenerator json) throws IOException {
    json.writeStringField("rule", finding.rule());
    json.writeStringField("name", finding.name());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("message", finding.message());
    json.writeNumberField("line", finding.line());
    json.writeNumberField("column", finding.column());
    if (finding.page() > 0) {
      json.writeNumberField("page", finding.page());
    }
  }

  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    }
  }

  private void place(Span span) throws IOException {
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    if (span.page() > 0) {
      json.writeNumberField("page", span.page());
    }
  }
}
