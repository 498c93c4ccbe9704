package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.model.Counts;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Texts;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import io.gazette.read.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what is read from the pages of {@code fixtures/pages}, made in the manner of many sites,
 * with what a person read on them.
 */
class PageTruthTest {

  private static final Path FOLDER = Fixtures.folder("pages");

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    JsonNode truths =
        new ObjectMapper(new YAMLFactory()).readTree(FOLDER.resolve("truth.yaml").toFile());
    List<Path> pages = Fixtures.files(FOLDER, ".html");
    assertThat(pages).hasSameSizeAs(truths);
    return pages.stream()
        .map(page -> DynamicTest.dynamicTest(name(page), () -> check(page, truths)));
  }

  private static String name(Path page) {
    return page.getFileName().toString().replace(".html", "");
  }

  private static void check(Path page, JsonNode truths)
      throws IOException, UnreadableSourceException {
    JsonNode truth = truths.path(name(page));
    assertThat(truth.isObject()).as("truth of " + page).isTrue();
    Reading reading =
        InputFormat.read(page.toString(), Files.readAllBytes(page), ReadOptions.DEFAULT);
    Issue issue = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue();
    finding(truth, reading.diagnostics());
    if (truth.has("title")) {
      fields(truth, issue);
      text(truth, issue);
    }
    if (truth.has("articles")) {
      assertThat(Counts.of(issue).articles())
          .as("articles")
          .isEqualTo(truth.get("articles").asInt());
    }
  }

  private static void finding(JsonNode truth, List<Diagnostic> findings) {
    List<String> wanted = truth.has("finding") ? List.of(truth.get("finding").asText()) : List.of();
    assertThat(findings).extracting(d -> d.rule().id()).containsExactlyElementsOf(wanted);
    if (truth.has("says")) {
      assertThat(findings.get(0).message().in(Language.ZH)).contains(truth.get("says").asText());
    }
  }

  private static void fields(JsonNode truth, Issue issue) {
    Document document = issue.documents().get(0);
    String order = document.order().map(Document.Order::number).orElse("");
    String day =
        document
            .order()
            .flatMap(Document.Order::date)
            .or(document::date)
            .map(Object::toString)
            .orElse("");
    Map<String, String> found =
        Map.of(
            "title", document.title(),
            "number", document.number().map(Document.DocumentNumber::normal).orElse(""),
            "issuer", document.issuer(),
            "date", day,
            "order", order,
            "attachments", String.valueOf(document.attachments().size()));
    assertThat(issue.documents()).hasSize(1);
    for (String field : List.of("title", "number", "issuer", "date")) {
      assertThat(found.get(field)).as(field).isEqualTo(truth.path(field).asText());
    }
    for (String field : List.of("order", "attachments")) {
      String none = field.equals("order") ? "" : "0";
      assertThat(found.get(field)).as(field).isEqualTo(truth.path(field).asText(none));
    }
  }

  private static void text(JsonNode truth, Issue issue) {
    StringBuilder text = new StringBuilder();
    Texts.walk(issue, (piece, span) -> text.append(GrammarTest.bare(piece)));
    assertThat(text.toString()).startsWith(truth.path("begin").asText());
    assertThat(text.toString()).endsWith(truth.path("end").asText());
  }
}
