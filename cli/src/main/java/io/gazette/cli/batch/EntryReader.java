package io.gazette.cli.batch;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Span;
import io.gazette.validate.archive.IssueCard;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Entries read back from lines of the manifest. */
final class EntryReader {

  private EntryReader() {}

  /** The entry that {@code line} is. */
  static Entry entry(byte[] line) throws IOException {
    Json json = Json.read(line);
    return new Entry(
        json.text("path"),
        json.number("bytes"),
        json.text("sha256"),
        json.text("tool"),
        json.text("settings"),
        Result.named(json.text("result")),
        new Message(json.text("messageZh"), json.text("message")),
        json.objects("outputs").stream().map(EntryReader::output).toList(),
        json.texts("stale"),
        json.has("counts") ? Optional.of(tally(json)) : Optional.empty(),
        json.objects("findings").stream().map(EntryReader::remark).toList(),
        json.number("milliseconds"));
  }

  private static Entry.Output output(Json json) {
    return new Entry.Output(json.text("path"), json.number("bytes"), json.text("crc32"));
  }

  private static Entry.Tally tally(Json json) {
    Json counts = json.object("counts");
    return new Entry.Tally(
        (int) counts.number("documents"),
        (int) counts.number("articles"),
        (int) counts.number("characters"),
        card(json));
  }

  private static IssueCard card(Json json) {
    Json issue = json.object("issue");
    return new IssueCard(
        json.text("path"),
        issue.text("gazette"),
        number(issue, "year"),
        number(issue, "number"),
        number(issue, "lastNumber"),
        number(issue, "totalNumber"),
        number(issue, "lastTotalNumber"),
        date(issue),
        span(issue),
        json.objects("documents").stream().map(EntryReader::document).toList(),
        json.objects("citations").stream().map(EntryReader::citation).toList());
  }

  private static IssueCard.DocumentCard document(Json json) {
    return new IssueCard.DocumentCard(
        json.text("id"),
        json.has("attached"),
        json.text("title"),
        json.text("number"),
        date(json),
        span(json));
  }

  private static IssueCard.Citation citation(Json json) {
    return new IssueCard.Citation(
        json.text("document"), json.text("title"), json.text("number"), span(json));
  }

  private static Entry.Remark remark(Json json) {
    return new Entry.Remark(
        json.text("rule"),
        json.text("name"),
        severity(json.text("severity")),
        json.text("message"),
        (int) json.number("line"),
        (int) json.number("column"),
        (int) json.number("page"));
  }

  private static Severity severity(String word) {
    return List.of(Severity.values()).stream()
        .filter(s -> s.word().equals(word))
        .findFirst()
        .orElse(Severity.INFO);
  }

  private static OptionalInt number(Json json, String name) {
    return json.has(name) ? OptionalInt.of((int) json.number(name)) : OptionalInt.empty();
  }

  private static Optional<LocalDate> date(Json json) {
    return json.has("date") ? Optional.of(LocalDate.parse(json.text("date"))) : Optional.empty();
  }

  private static Span span(Json json) {
    return new Span(
        (int) json.number("line"),
        (int) json.number("column"),
        (int) json.number("endLine"),
        (int) json.number("endColumn"),
        (int) json.number("page"));
  }
}
