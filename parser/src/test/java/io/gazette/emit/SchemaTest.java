package io.gazette.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Join;
import io.gazette.model.Printed;
import io.gazette.model.Reference;
import io.gazette.text.DiscardReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(OutputFormat.schema());

  @Test
  void ourOutputIsValid() throws IOException {
    assertThat(errors(full())).isEmpty();
    assertThat(errors(MAPPER.readTree(Emitted.json(SampleIssues.loose("甲"))))).isEmpty();
  }

  @Test
  void ourSampleUsesEveryField() throws IOException {
    Set<String> used = new TreeSet<>();
    fieldNames(full(), used);
    Set<String> described = new TreeSet<>();
    propertyNames(MAPPER.readTree(OutputFormat.schema()), described);
    assertThat(used).isEqualTo(described);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /schemaVersion                     | "2.0"
          /source/sha256                     | "ABC"
          /source/format                     | "rtf"
          /source/characters                 | -1
          /place/code                        | "21010"
          /masthead/date                     | "2020-4-29"
          /masthead/date                     | "2020-02-30"
          /masthead/year                     | "2020"
          /masthead/sponsor                  | ""
          /masthead/editors                  | []
          /masthead/printed/0/part           | "cover"
          /contents/0/rubrics/1/entries/0/document | "document 3"
          /documents/0/id                    | "doc_0"
          /documents/0/id                    | "doc_1__annex_1"
          /documents/0/relation              | "annex"
          /documents/0/type                  | "law"
          /documents/0/subtype               | "Local Regulation"
          /documents/0/title                 | null
          /documents/0/titel                 | "甲"
          /documents/0/body/0/type           | "clause"
          /documents/0/body/0/level          | 1
          /documents/0/body/0/number         | "一"
          /documents/0/body/0/rows           | [["甲"]]
          /documents/0/span/line             | 0
          /documents/1/body/0/children/0/quoted | false
          /documents/1/body/2/rows/0/0       | 1
          /documents/1/body/2/text           | "甲"
          /documents/2/attachments/0/id      | "doc_3"
          /documents/2/attachments/0/body/0/level | 6
          /joins/0/reason                    | "page"
          /discarded/0/reason                | "dirt"
          /diagnostics/0/rule                | "GZ1"
          /diagnostics/0/severity            | "fatal"
          """)
  void brokenOutputIsRefused(String pointer, String value) throws IOException {
    JsonNode issue = full();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode parent = issue.at(place.head());
    JsonNode broken = MAPPER.readTree(value);
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), broken);
    } else {
      ((ArrayNode) parent).set(place.last().getMatchingIndex(), broken);
    }
    assertThat(errors(issue)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/schemaVersion",
    "/source",
    "/source/name",
    "/counts",
    "/counts/subparts",
    "/counts/characters/placed",
    "/documents/0/id",
    "/documents/0/type",
    "/documents/0/span/endColumn",
    "/documents/0/body/0/type",
    "/documents/2/documentNumber/text",
    "/documents/2/attachments/0/relation",
    "/documents/2/attachments/0/body/0/level",
    "/diagnostics/1/fix/replacement"
  })
  void missingFieldsAreRefused(String pointer) throws IOException {
    JsonNode issue = full();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode removed =
        ((ObjectNode) issue.at(place.head())).remove(place.last().getMatchingProperty());
    assertThat(removed).isNotNull();
    assertThat(errors(issue)).isNotEmpty();
  }

  @Test
  void everyFieldIsDescribedWithAnExampleThatIsValid() throws IOException {
    JsonNode schema = MAPPER.readTree(OutputFormat.schema());
    List<String> faults = new ArrayList<>();
    fields(schema, schema, "", faults);
    assertThat(faults).isEmpty();
  }

  @Test
  void theWordsAreThoseOfTheModel() throws IOException {
    JsonNode schema = MAPPER.readTree(OutputFormat.schema());
    assertThat(words(schema, "/$defs/printed/properties/part"))
        .isEqualTo(Arrays.stream(Printed.Part.values()).map(Printed.Part::word).toList());
    assertThat(words(schema, "/$defs/unit/properties/type"))
        .isEqualTo(Arrays.stream(Block.Type.values()).map(Block.Type::word).toList());
    assertThat(words(schema, "/properties/discarded/items/properties/reason"))
        .isEqualTo(Arrays.stream(DiscardReason.values()).map(DiscardReason::word).toList());
    assertThat(words(schema, "/properties/joins/items/properties/reason"))
        .isEqualTo(Arrays.stream(Join.Reason.values()).map(Join.Reason::word).toList());
    assertThat(words(schema, "/properties/diagnostics/items/properties/severity"))
        .isEqualTo(Arrays.stream(Severity.values()).map(Severity::word).toList());
    assertThat(words(schema, "/$defs/reference/properties/kind"))
        .isEqualTo(Arrays.stream(Reference.Kind.values()).map(k -> k.word()).toList());
    assertThat(words(schema, "/$defs/reference/properties/status"))
        .isEqualTo(Arrays.stream(Reference.Status.values()).map(k -> k.word()).toList());
    assertThat(words(schema, "/$defs/document/properties/relation"))
        .isEqualTo(Arrays.stream(Document.Relation.values()).map(r -> r.word()).toList());
  }

  /** A field has a description, and an example of its own or in the fields it is made of. */
  private static void fields(JsonNode schema, JsonNode node, String path, List<String> faults) {
    for (Map.Entry<String, JsonNode> field : node.path("properties").properties()) {
      if (field.getValue().isObject() && node.path("additionalProperties").isBoolean()) {
        field(schema, field.getValue(), path + "/" + field.getKey(), faults);
      }
    }
    node.forEach(child -> fields(schema, child, path, faults));
  }

  private static void field(JsonNode schema, JsonNode field, String path, List<String> faults) {
    if (field.path("description").asText().isEmpty()) {
      faults.add(path + " has no description");
    }
    JsonNode examples = field.path("examples");
    ObjectNode alone = field.deepCopy();
    alone.set("$defs", schema.path("$defs"));
    Schema own = REGISTRY.getSchema(alone);
    examples.forEach(example -> own.validate(example).forEach(e -> faults.add(path + " " + e)));
    boolean made = field.has("properties") || field.path("items").isObject() || field.has("$ref");
    boolean leaf = !made || field.path("items").path("type").asText().equals("string");
    if (leaf && examples.isEmpty()) {
      faults.add(path + " has no example");
    }
  }

  private static void fieldNames(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> fieldNames(child, names));
  }

  private static void propertyNames(JsonNode node, Set<String> names) {
    node.path("properties").fieldNames().forEachRemaining(names::add);
    node.forEach(child -> propertyNames(child, names));
  }

  private static List<String> words(JsonNode schema, String pointer) {
    List<String> words = new ArrayList<>();
    schema.at(pointer).path("enum").forEach(word -> words.add(word.asText()));
    return words;
  }

  private static JsonNode full() throws IOException {
    return MAPPER.readTree(Emitted.json(SampleIssues.full(), SampleIssues.diagnostics()));
  }

  private static List<Error> errors(JsonNode issue) {
    return SCHEMA.validate(
        issue.toString(),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
