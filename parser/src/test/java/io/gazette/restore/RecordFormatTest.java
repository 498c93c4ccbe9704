package io.gazette.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gazette.emit.SampleRecords;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import io.gazette.read.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordFormatTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Their sample has every field of the model, so a field that is forgotten here is missed. */
  @ParameterizedTest
  @EnumSource(
      value = RecordFormat.class,
      names = {"JSON", "YAML"})
  void everyFieldComesBack(RecordFormat format) throws IOException {
    Restored restored = format.read("issue", SampleRecords.written(format.word()));
    assertThat(restored.issue()).isEqualTo(SampleRecords.issue());
    assertThat(SampleRecords.written("json", restored.issue(), restored.recorded()))
        .isEqualTo(SampleRecords.written("json"));
    assertThat(restored.findings()).isEmpty();
  }

  /** Whatever stands in any component of the model comes back, to the byte. */
  @ParameterizedTest
  @EnumSource(
      value = RecordFormat.class,
      names = {"JSON", "YAML"})
  void anyIssueComesBack(RecordFormat format) throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      Issue issue = new AnyIssue(seed).issue();
      byte[] written = SampleRecords.written(format.word(), issue, List.of());
      Restored restored = format.read("issue", written);
      assertThat(restored.issue()).as("seed " + seed).isEqualTo(issue);
      assertThat(SampleRecords.written(format.word(), restored.issue(), List.of()))
          .as("seed " + seed)
          .isEqualTo(written);
    }
  }

  @Test
  void formatsAreToldByContentThenByName() throws IOException {
    assertThat(detect("<stdin>", SampleRecords.written("json"))).hasValue(RecordFormat.JSON);
    assertThat(detect("<stdin>", SampleRecords.written("yaml"))).hasValue(RecordFormat.YAML);
    assertThat(detect("a.txt", "\uFEFF \n[ {\"a\": 1}]")).hasValue(RecordFormat.JSON);
    assertThat(detect("a.txt", "# 甲\n---\nschemaVersion: '1.0'")).hasValue(RecordFormat.YAML);
    assertThat(detect("a.json", "[]")).hasValue(RecordFormat.JSON);
    assertThat(detect("a.YML", "source: 甲")).hasValue(RecordFormat.YAML);
    assertThat(detect("a.md", "---\ntitle: 甲\n---\n第一条 乙。")).isEmpty();
    assertThat(detect("a.txt", "[附件](a.pdf)")).isEmpty();
    assertThat(detect("a.txt", "第一条 schemaVersion: 1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /schemaVersion           | "2.0"      | is a record of version "2.0"; this gazette reads version 1.0
          /schemaVersion           | 1.0        | schemaVersion takes a text, not a bare number
          /sauce                   | {}         | an issue has no field "sauce"; did you mean "source"?
          /documents/0/titel       | "甲"       | a document has no field "titel"; did you mean "title"?
          /documents/0/banana      | "甲"       | its fields are id, relation, type
          /documents/0/title       | null       | title takes a text, not null; leave the field out
          /documents/0/title       | 7          | title takes a text, not a bare number
          /documents/0/title       | ["甲"]     | title takes a text, not a list
          /documents/0/head        | "甲"       | head takes a list, not a text
          /documents/0/span        | 1          | span takes an object, not a bare number
          /documents/0/span/line   | "1"        | line takes a whole number, not a text
          /documents/0/span/line   | -1         | line takes a whole number, not "-1"
          /documents/0/span/line   | 1.5        | line takes a whole number, not "1.5"
          /documents/0/span/line   | 99999999999| line takes a whole number, not "99999999999"
          /documents/0/type        | "akt"      | type is "akt"; did you mean "act"?
          /documents/0/relation    | "annex"    | a document of the issue has a relation
          /documents/2/attachments/0/relation | "" | relation is ""; it takes one of issued, annex
          /documents/0/body/0/type | "clause"   | type is "clause"; it takes one of part, subpart
          /documents/0/body/0/level| 1          | level is that of a heading, 1 to 5; leave it out
          /documents/0/body/0/rows | []         | a node of type part has no field "rows"
          /documents/0/body/0/quoted | "yes"    | quoted takes true or false, not a text
          /documents/1/body/2/rows/0/0 | {"text": "甲", "columns": 0, "rows": 1} | columns of a cell is 0
          /documents/1/body/2/head | 99         | a table lacks the number of its head rows
          /masthead/date           | "2020-02-30" | date takes a day, not "2020-02-30"
          /masthead/printed/0/part | "cover"    | part is "cover"; it takes one of masthead
          /diagnostics/0/rule      | "GZ1"      | "GZ1" is no id of a rule; write GZ and three digits
          /diagnostics/0/severity  | "fatal"    | severity is "fatal"; it takes one of info, warning
          """)
  void whatIsWrongIsNamedWithItsPlace(String pointer, String value, String message)
      throws IOException {
    JsonNode issue = MAPPER.readTree(SampleRecords.written("json"));
    JsonPointer place = JsonPointer.compile(pointer);
    if (issue.at(place.head()) instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), MAPPER.readTree(value));
    } else {
      ((ArrayNode) issue.at(place.head()))
          .set(place.last().getMatchingIndex(), MAPPER.readTree(value));
    }
    assertThatThrownBy(() -> read(RecordFormat.JSON, issue.toPrettyString()))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageMatching("(?s)issue:\\d+:\\d+: .*; .*")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "/schemaVersion, an issue lacks schemaVersion",
    "/source, an issue lacks source",
    "/source/characters, a source lacks characters",
    "/counts, an issue lacks counts",
    "/counts/subparts, the counts lacks subparts",
    "/documents/0/id, a document lacks id",
    "/documents/0/span/endColumn, a span lacks endColumn",
    "/documents/2/attachments/0/relation, an attachment lacks relation",
    "/documents/2/attachments/0/body/0/level, level is that of a heading",
    "/documents/1/body/2/head, a table lacks the number of its head rows",
    "/diagnostics/1/fix/replacement, a fix lacks replacement"
  })
  void whatIsMissingIsNamedWithThePlaceOfItsObject(String pointer, String message)
      throws IOException {
    JsonNode issue = MAPPER.readTree(SampleRecords.written("json"));
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode removed =
        ((ObjectNode) issue.at(place.head())).remove(place.last().getMatchingProperty());
    assertThat(removed).isNotNull();
    assertThatThrownBy(() -> read(RecordFormat.JSON, issue.toPrettyString()))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining(message);
  }

  @Test
  void placesCountLinesAndCharacters() {
    String json =
        "{\n  \"schemaVersion\": \"1.0\",\n  \"source\": {\"name\": \"𠮷甲\", \"nome\": 1}\n}";
    assertThatThrownBy(() -> read(RecordFormat.JSON, json))
        .hasMessageStartingWith("issue:3:28: a source has no field \"nome\"");
    String yaml = "schemaVersion: '1.0'\nsource: {name: 𠮷甲, nome: 1}\n";
    assertThatThrownBy(() -> read(RecordFormat.YAML, yaml))
        .hasMessageStartingWith("issue:2:20: a source has no field \"nome\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"schemaVersion": "1.0",      | 1:25 | is no valid JSON
          {"a": 1, "a": 2}              | 1:2  | an issue has no field "a"
          {'schemaVersion': "1.0"}      | 1:2  | is no valid JSON
          {"schemaVersion": "1.0", "schemaVersion": "1.0"} | 1:26 | an issue has schemaVersion twice
          [1]                           | 1:1  | record takes an object, not a list
          "甲"                          | 1:1  | record takes an object, not a text
          """)
  void jsonThatIsNoneIsRefused(String json, String place, String message) {
    assertThatThrownBy(() -> read(RecordFormat.JSON, json))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith("issue:" + place + ": ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          schemaVersion: &v '1.0'                  | 1:16 | has the anchor &v; write the value itself
          schemaVersion: *v                        | 1:16 | has the alias *v; write the value itself
          <<: {schemaVersion: '1.0'}               | 1:1  | has a merge key <<
          schemaVersion: !!str '1.0'               | 1:16 | has the tag
          schemaVersion: ~                         | 1:16 | schemaVersion takes a text, not null
          {schemaVersion: '1.0', schemaVersion: '1.0'} | 1:24 | an issue has schemaVersion twice
          ? {a: b}                                 | 1:3  | has an object for the name of a field
          schemaVersion: '1.0                      | 1:20 | is no valid YAML
          - 甲                                     | 1:1  | record takes an object, not a list
          """)
  void trapsOfYamlAreRefused(String yaml, String place, String message) {
    assertThatThrownBy(() -> read(RecordFormat.YAML, yaml))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith("issue:" + place + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void aSecondIssueIsRefused() throws IOException {
    String json = new String(SampleRecords.written("json"), StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(RecordFormat.JSON, json + "{}"))
        .hasMessageContaining("has an object after its end; give one issue a file");
    String yaml = new String(SampleRecords.written("yaml"), StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(RecordFormat.YAML, yaml + "---\n甲: 乙\n"))
        .hasMessageContaining("has an object after its end; give one issue a file");
  }

  /** {@code no}, {@code 012}, a date: YAML 1.1 would take them for something else. */
  @ParameterizedTest
  @CsvSource({"no", "Yes", "on", "012", "0x10", "1e3", "2020-04-29", "TRUE", ".inf", "1_000"})
  void scalarsStayTexts(String scalar) throws IOException {
    Restored restored =
        read(
            RecordFormat.YAML,
            """
            schemaVersion: 1.0
            source: {name: %s, format: text, encoding: UTF-8, characters: 0}
            counts: {documents: 0, attachments: 0, parts: 0, subparts: 0, chapters: 0, sections: 0,
              articles: 0, paragraphs: 0, items: 0, subitems: 0, headings: 0, tables: 0,
              characters: {source: 0, placed: 0, discarded: 0}}
            """
                .formatted(scalar));
    assertThat(restored.issue().source().name()).isEqualTo(scalar);
  }

  @Test
  void countsThatWereNotCountedAnewAreReported() throws IOException {
    ObjectNode issue = (ObjectNode) MAPPER.readTree(SampleRecords.written("json"));
    ((ArrayNode) issue.get("documents")).remove(0);
    Restored restored = read(RecordFormat.JSON, issue.toString());
    assertThat(restored.findings()).hasSize(1);
    assertThat(restored.findings().get(0).rule().id()).isEqualTo("GZ036");
    assertThat(restored.findings().get(0).span().line()).isEqualTo(1);
    assertThat(Counts.of(restored.issue()).documents())
        .isEqualTo(SampleRecords.issue().documents().size() - 1);
  }

  @Test
  void anyUnicodeEncodingIsRead() throws IOException {
    String json = new String(SampleRecords.written("json"), StandardCharsets.UTF_8);
    Issue issue = RecordFormat.JSON.read("a", json.getBytes(StandardCharsets.UTF_16)).issue();
    assertThat(issue).isEqualTo(SampleRecords.issue());
    assertThat(read(RecordFormat.JSON, "\uFEFF" + json).issue()).isEqualTo(issue);
    byte[] latin = json.getBytes(java.nio.charset.Charset.forName("GB18030"));
    assertThatThrownBy(() -> RecordFormat.JSON.read("a", latin))
        .hasMessage("a: is not in UTF-8; save it as UTF-8: a record has no other charset");
  }

  @Test
  void deepNestingEndsSoon() {
    String json = "{\"documents\": " + "[".repeat(1_000_000);
    refusedSoon(RecordFormat.JSON, json);
    String nested = "{\"type\": \"part\", \"children\": [".repeat(100_000);
    refusedSoon(RecordFormat.JSON, "{\"documents\": [{\"body\": [" + nested);
    refusedSoon(RecordFormat.YAML, "documents: " + "[".repeat(100_000));
    refusedSoon(RecordFormat.YAML, "documents: [{body: [" + nested);
    refusedSoon(RecordFormat.YAML, "documents: " + "- ".repeat(100_000));
  }

  /** A YAML file that is cut between two fields is whole: it shows where it needs the counts. */
  @Test
  void cutAnywhereItIsRefused() throws IOException {
    for (RecordFormat format : new RecordFormat[] {RecordFormat.JSON, RecordFormat.YAML}) {
      String whole = new String(SampleRecords.written(format.word()), StandardCharsets.UTF_8);
      boolean yaml = format == RecordFormat.YAML;
      int length = yaml ? whole.indexOf("\ncounts:") : whole.length() - 2;
      for (int end = 0; end < length; end += length / 97) {
        String cut = whole.substring(0, end);
        assertThatThrownBy(() -> read(format, cut)).isInstanceOf(UnreadableSourceException.class);
      }
    }
  }

  private static void refusedSoon(RecordFormat format, String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(() -> read(format, text))
                .isInstanceOf(UnreadableSourceException.class));
  }

  private static Optional<RecordFormat> detect(String name, byte[] bytes) {
    return RecordFormat.detect(name, bytes);
  }

  private static Optional<RecordFormat> detect(String name, String text) {
    return detect(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Restored read(RecordFormat format, String text) throws IOException {
    return format.read("issue", text.getBytes(StandardCharsets.UTF_8));
  }
}
