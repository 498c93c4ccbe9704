package io.gazette;

import com.fasterxml.jackson.databind.JsonNode;
import io.gazette.model.BackMatter;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Join;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The statements of one {@code truth.yaml}: what it does not state of a document is absent. */
final class IssueTruth {

  private final FixtureTruthTest.Comparison comparison;

  IssueTruth(FixtureTruthTest.Comparison comparison) {
    this.comparison = comparison;
  }

  void compare(JsonNode truth, Fixtures.Parsed parsed) {
    Issue issue = parsed.issue();
    comparison.same("masthead", strings(truth.path("masthead")), () -> Outline.masthead(issue));
    contents(truth.path("contents"), issue);
    documents("documents", truth.path("documents"), issue.documents());
    comparison.same(
        "backMatter",
        strings(truth.path("backMatter")),
        () -> issue.backMatter().stream().map(IssueTruth::backMatter).toList());
    for (Join.Reason reason : truth.has("joins") ? Join.Reason.values() : new Join.Reason[0]) {
      comparison.same(
          "joins " + reason.word(),
          truth.path("joins").path(reason.word()).asInt(),
          () -> issue.joins().stream().filter(j -> j.reason() == reason).count());
    }
    truth
        .path("discarded")
        .properties()
        .forEach(
            e ->
                comparison.same(
                    "discarded " + e.getKey(),
                    e.getValue().asInt(),
                    () -> discardedLines(issue, e.getKey())));
    if (truth.has("findings")) {
      TreeMap<String, Integer> findings = new TreeMap<>();
      truth
          .get("findings")
          .properties()
          .forEach(e -> findings.put(e.getKey(), e.getValue().asInt()));
      comparison.same("findings", findings, parsed::findings);
    }
  }

  private static String backMatter(BackMatter b) {
    return b.title() + " " + b.paragraphs().size();
  }

  private static long discardedLines(Issue issue, String reason) {
    return issue.discarded().stream()
        .filter(d -> d.reason().word().equals(reason))
        .map(d -> d.span().line())
        .distinct()
        .count();
  }

  private void contents(JsonNode truth, Issue issue) {
    comparison.same(
        "contents",
        strings(truth),
        () -> {
          List<String> lines = new ArrayList<>();
          for (Contents c : issue.contents()) {
            lines.add(c.language());
            for (Contents.Rubric r : c.rubrics()) {
              lines.add("【" + r.title() + "】");
              r.entries().forEach(e -> lines.add(entry(e, issue)));
            }
          }
          return lines;
        });
  }

  /** {@code 2 p11 title （number）}: index of the document from 1, page, title, number. */
  private static String entry(Contents.Entry e, Issue issue) {
    int index = 1 + issue.documents().stream().map(Document::id).toList().indexOf(e.document());
    String page = e.page().isPresent() ? Integer.toString(e.page().getAsInt()) : "?";
    String number = e.documentNumber().isEmpty() ? "" : "（" + e.documentNumber() + "）";
    return index + " p" + page + " " + e.title() + number;
  }

  private void documents(String path, JsonNode truth, List<Document> documents) {
    comparison.same(
        path + " titles",
        texts(truth, "title"),
        () -> documents.stream().map(Document::title).toList());
    for (int i = 0; i < truth.size(); i++) {
      JsonNode stated = truth.get(i);
      String place = path + "[" + (i + 1) + "]";
      documents.stream()
          .filter(d -> sameTitle(stated, d))
          .findFirst()
          .ifPresent(d -> document(place, stated, d));
    }
  }

  private static boolean sameTitle(JsonNode stated, Document document) {
    return GrammarTest.bare(stated.path("title").asText())
        .equals(GrammarTest.bare(document.title()));
  }

  private void document(String path, JsonNode truth, Document document) {
    for (String field : List.of("relation", "type", "kind", "subtype", "rubric", "issuer")) {
      if (truth.has(field)) {
        same(path, field, truth.get(field).asText(), document, d -> text(d, field));
      }
    }
    same(path, "label", truth.path("label").asText(), document, Document::label);
    same(path, "number", truth.path("number").asText(), document, IssueTruth::number);
    same(path, "order", strings(truth.path("order")), document, IssueTruth::order);
    same(
        path,
        "adoption",
        strings(truth.path("adoption")),
        document,
        d ->
            d.adoption().stream()
                .map(a -> a.action() + " " + day(a.date()) + " " + a.body() + a.session())
                .toList());
    same(
        path, "effective", truth.path("effective").asText(), document, d -> day(d.effectiveDate()));
    same(
        path,
        "contents",
        strings(truth.path("contents")),
        document,
        d -> d.contents().stream().map(c -> c.num() + " " + c.heading()).toList());
    same(path, "addressees", strings(truth.path("addressees")), document, Document::addressees);
    same(path, "preamble", truth.path("preamble").asInt(), document, d -> d.preamble().size());
    same(
        path,
        "outline",
        strings(truth.path("outline")),
        document,
        d -> CompactOutline.of(d.body()));
    same(path, "signatures", strings(truth.path("signatures")), document, IssueTruth::signatures);
    same(path, "date", truth.path("date").asText(), document, d -> day(d.date()));
    same(path, "note", truth.path("note").asText(), document, Document::note);
    same(path, "colophon", strings(truth.path("colophon")), document, IssueTruth::colophon);
    JsonNode attachments = truth.path("attachments");
    documents(path + ".attachments", attachments, document.attachments());
  }

  private interface Field {
    Object of(Document document);
  }

  private void same(String path, String field, Object expected, Document document, Field actual) {
    comparison.same(path + "." + field, expected, () -> actual.of(document));
  }

  private static Object text(Document d, String field) {
    return switch (field) {
      case "relation" -> d.relation().map(Document.Relation::word).orElse("");
      case "type" -> d.type().word();
      case "kind" -> d.kind();
      case "subtype" -> d.subtype();
      case "rubric" -> d.rubric();
      default -> d.issuer();
    };
  }

  private static String number(Document d) {
    return d.number().map(Document.DocumentNumber::normal).orElse("");
  }

  private static List<String> order(Document d) {
    List<String> lines = new ArrayList<>();
    d.order()
        .ifPresent(
            o -> {
              lines.add(o.issuer());
              lines.add(o.number());
              o.signatures().forEach(s -> lines.add(s.role() + s.body() + s.person()));
              lines.add(day(o.date()));
            });
    return lines;
  }

  private static List<String> signatures(Document d) {
    return d.signatures().stream().map(s -> s.role() + s.body() + s.person()).toList();
  }

  private static List<String> colophon(Document d) {
    List<String> lines = new ArrayList<>();
    d.colophon()
        .ifPresent(
            c -> {
              lines.addAll(c.copiedTo());
              lines.add(c.printedBy() + " " + day(c.printedOn()));
            });
    return lines;
  }

  private static String day(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(n -> texts.add(n.path(field).asText()));
    return texts;
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(n -> strings.add(n.asText()));
    return strings;
  }
}
