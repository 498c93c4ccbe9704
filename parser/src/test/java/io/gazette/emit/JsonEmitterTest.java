package io.gazette.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gazette.model.Issue;
import io.gazette.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonEmitterTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void onOneLineItIsTheSame() throws IOException {
    Issue full = SampleIssues.full();
    byte[] line = Emitted.bytes(OutputFormat.NDJSON, full, SampleIssues.diagnostics());
    String text = new String(line, StandardCharsets.UTF_8);
    assertThat(text.indexOf('\n')).isEqualTo(text.length() - 1);
    assertThat(MAPPER.readTree(line))
        .isEqualTo(MAPPER.readTree(Emitted.json(full, SampleIssues.diagnostics())));
  }

  @Test
  void fieldsStandInTheOrderOfTheContract() throws IOException {
    JsonNode issue = MAPPER.readTree(Emitted.json(SampleIssues.full(), SampleIssues.diagnostics()));
    assertThat(names(issue))
        .containsExactly(
            "schemaVersion",
            "source",
            "place",
            "masthead",
            "contents",
            "documents",
            "backMatter",
            "counts",
            "joins",
            "discarded",
            "diagnostics");
    assertThat(names(issue.at("/documents/2")))
        .containsExactly(
            "id",
            "type",
            "kind",
            "subtype",
            "rubric",
            "title",
            "titleEnglish",
            "issuer",
            "issuerMark",
            "documentNumber",
            "addressees",
            "head",
            "body",
            "tail",
            "signatures",
            "date",
            "note",
            "colophon",
            "attachments",
            "references",
            "span");
    assertThat(names(issue.at("/documents/2/attachments/0/body/0")))
        .containsExactly("type", "level", "num", "number", "heading", "children", "span");
  }

  @Test
  void smallObjectsStandOnOneLine() throws IOException {
    assertThat(Emitted.json(SampleIssues.full()).lines())
        .startsWith("{", "  \"schemaVersion\": \"1.0\",", "  \"source\": {")
        .contains(
            "      \"span\": {\"line\": 131, \"column\": 1, \"endLine\": 135, \"endColumn\": 57}",
            "            [\"序号\", \"任务|期限\"],",
            "      {\"role\": \"主编\", \"name\": \"张立新\"}");
  }

  @Test
  void absentThingsAreLeftOut() throws IOException {
    Source source = new Source("a.txt", "text", "UTF-8", "", 0);
    Issue empty =
        new Issue(
            source,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(Emitted.json(empty))
        .isEqualTo(
            """
            {
              "schemaVersion": "1.0",
              "source": {
                "name": "a.txt",
                "format": "text",
                "encoding": "UTF-8",
                "characters": 0
              },
              "counts": {
                "documents": 0,
                "attachments": 0,
                "parts": 0,
                "subparts": 0,
                "chapters": 0,
                "sections": 0,
                "articles": 0,
                "paragraphs": 0,
                "items": 0,
                "subitems": 0,
                "headings": 0,
                "tables": 0,
                "characters": {"source": 0, "placed": 0, "discarded": 0}
              }
            }
            """);
  }

  @Test
  void valuesAreThoseOfTheModel() throws IOException {
    JsonNode issue = MAPPER.readTree(Emitted.json(SampleIssues.full(), SampleIssues.diagnostics()));
    assertThat(issue.at("/masthead/date").asText()).isEqualTo("2020-04-29");
    assertThat(issue.at("/documents/1/body/0/children/0/quoted").asBoolean()).isTrue();
    assertThat(issue.at("/documents/2/documentNumber/serial").intValue()).isEqualTo(8);
    assertThat(issue.at("/documents/2/attachments/0/relation").asText()).isEqualTo("issued");
    assertThat(issue.at("/counts/articles").intValue()).isEqualTo(5);
    assertThat(issue.at("/counts/characters/source").intValue())
        .isEqualTo(
            issue.at("/counts/characters/placed").intValue()
                + issue.at("/counts/characters/discarded").intValue());
    assertThat(issue.at("/diagnostics/1/fix/replacement").asText("absent")).isEmpty();
  }

  @Test
  void halfAPairIsShownAsTheReplacementCharacter() throws IOException {
    String json = Emitted.json(SampleIssues.loose("甲\uD842乙\uDFB7丙𠮷"));
    assertThat(json).contains("\"text\": \"甲\uFFFD乙\uFFFD丙𠮷\"");
  }

  @Test
  void theStreamIsFlushedAndLeftOpen() throws IOException {
    List<String> calls = new ArrayList<>();
    OutputStream out =
        new FilterOutputStream(new ByteArrayOutputStream()) {
          @Override
          public void flush() {
            calls.add("flush");
          }

          @Override
          public void close() {
            calls.add("close");
          }
        };
    for (OutputFormat format :
        List.of(OutputFormat.JSON, OutputFormat.YAML, OutputFormat.MARKDOWN)) {
      calls.clear();
      format.emit(SampleIssues.full(), List.of(), EmitOptions.DEFAULT, out);
      assertThat(calls).as(format.word()).contains("flush").doesNotContain("close");
    }
  }

  @Test
  void aStreamThatFailsIsReportedAsItFailed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    for (OutputFormat format :
        List.of(OutputFormat.JSON, OutputFormat.YAML, OutputFormat.MARKDOWN)) {
      assertThatThrownBy(
              () -> format.emit(SampleIssues.full(), List.of(), EmitOptions.DEFAULT, full))
          .as(format.word())
          .isInstanceOf(IOException.class)
          .hasMessage("No space left on device");
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
