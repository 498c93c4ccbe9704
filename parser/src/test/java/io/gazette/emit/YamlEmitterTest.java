package io.gazette.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gazette.model.Block;
import io.gazette.model.Issue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlEmitterTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void readBackItIsTheJson() throws IOException {
    byte[] json = Emitted.bytes(OutputFormat.JSON, SampleIssues.full(), SampleIssues.diagnostics());
    byte[] yaml = Emitted.bytes(OutputFormat.YAML, SampleIssues.full(), SampleIssues.diagnostics());
    JsonNode tree = EmittedText.yamlTree(yaml);
    assertThat(tree).isEqualTo(MAPPER.readTree(json));
    assertThat(tree.toString()).as("order").isEqualTo(MAPPER.readTree(json).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "On",
        "Y",
        "null",
        "~",
        "012",
        "0x1F",
        "1_000",
        "1e3",
        "-",
        "- 甲",
        "+1",
        ".5",
        ".inf",
        "2020-04-29",
        "12:30:45",
        "=",
        "<<",
        "*甲",
        "&甲",
        "!甲",
        "%甲",
        "@甲",
        "`甲",
        "?",
        "? 甲",
        "#甲",
        "甲: 乙",
        "甲 # 乙",
        "a:",
        "[甲]",
        "{甲}",
        "'甲",
        "\"甲",
        "a'b\"c",
        "\\n",
        "甲\n乙",
        "甲\n",
        "\n甲",
        "甲\n\n 乙 ",
        "甲\r乙",
        "甲\t乙",
        "\t",
        " 甲 ",
        "　甲　",
        "\u0001",
        "\u0085",
        "\u2028",
        "\uFEFF甲",
        "𠮷",
        "---",
        "--- 甲",
        "...",
        "|",
        ">",
        ",甲",
        "：甲",
        "第一条"
      })
  void everyTextComesBackAsTheSameText(String text) throws IOException {
    assertComesBack(text);
  }

  @Test
  void randomTextsComeBackAsTheSameText() throws IOException {
    String alphabet = "甲乙。：、 　\n\t:#-'\"\\0129.,[]{}&*!|>%@`~?aeno\u0085\u2028𠮷";
    SplittableRandom random = new SplittableRandom(20200429);
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(1, 9); n > 0; n--) {
        int c = alphabet.codePointAt(random.nextInt(alphabet.length() - 1));
        text.appendCodePoint(c);
      }
      body.add(SampleDocuments.paragraph(text.toString().replaceAll("[\uD800-\uDFFF]", "𠮷")));
    }
    assertComesBack(SampleIssues.loose(body));
  }

  @Test
  void linesAreWholeAndUnicodeIsPlain() throws IOException {
    String text = "云川市人民政府，".repeat(100) + "a b c ".repeat(50) + "。";
    String yaml = Emitted.yaml(SampleIssues.loose(text));
    assertThat(yaml.lines()).contains("    text: " + text);
    assertThat(yaml).startsWith("schemaVersion: \"1.0\"\nsource:\n  name: issues/2020-08.txt\n");
  }

  private static void assertComesBack(String text) throws IOException {
    Issue issue = SampleIssues.loose(text);
    assertThat(EmittedText.yamlTree(yaml(issue)).at("/documents/0/body/0/text").textValue())
        .isEqualTo(text);
    assertComesBack(issue);
  }

  /** Read by Jackson, and by a plain reader of YAML 1.1 that knows no JSON. */
  private static void assertComesBack(Issue issue) throws IOException {
    JsonNode json = MAPPER.readTree(Emitted.bytes(OutputFormat.JSON, issue, List.of()));
    assertThat(EmittedText.yamlTree(yaml(issue))).isEqualTo(json);
    Object plain =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(new String(yaml(issue), StandardCharsets.UTF_8));
    JsonNode tree = MAPPER.valueToTree(plain);
    assertThat(tree).isEqualTo(json);
  }

  private static byte[] yaml(Issue issue) throws IOException {
    return Emitted.bytes(OutputFormat.YAML, issue, List.of());
  }
}
