package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Language;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Join;
import io.gazette.model.Printed;
import io.gazette.text.DiscardReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InspectWordsTest {

  private static final WordTable TABLE = WordTable.of("inspect.zh.tsv", Language.ZH);

  @Test
  void everyWordOfTheModelIsSaidInChinese() {
    assertThat(model()).allMatch(word -> TABLE.of(word, "").matches(".*\\p{IsHan}.*"));
  }

  /** A word of the table that is no word of the model stands in the code that shows it. */
  @Test
  void everyOtherWordOfTheTableIsShown() throws IOException {
    StringBuilder code = new StringBuilder();
    Path folder = Path.of("src/main/java/io/gazette/cli");
    for (String name : List.of("Inspection", "DocumentTree", "Outline", "Evidence", "Recognised")) {
      code.append(Files.readString(folder.resolve(name + ".java")));
    }
    List<String> model = model();
    assertThat(TABLE.keys())
        .allMatch(key -> model.contains(key) || code.indexOf("\"" + key + "\"") >= 0);
  }

  private static List<String> model() {
    return Stream.of(
            Stream.of(Printed.Part.values()).map(Printed.Part::word),
            Stream.of(Join.Reason.values()).map(Join.Reason::word),
            Stream.of(DiscardReason.values()).map(DiscardReason::word),
            Stream.of(Block.Type.values()).map(Block.Type::word),
            Stream.of(Document.Relation.values()).map(Document.Relation::word))
        .flatMap(words -> words)
        .toList();
  }

  @Test
  void anInspectionIsInTheLanguageOfItsReader() {
    String issue =
        ReadmeTest.CHECKOUT.resolve("fixtures/issues/yunchuan-2024-03/issue.txt").toString();
    String shown = Run.of("inspect", "--lang", "zh", issue).out();
    assertThat(shown)
        .contains("目录  zh", "公文  8", "发文机关   ", "识别  行号、部分、文字", "接合  ", "舍去  ", "问题  ")
        .contains("归位", "份公文")
        .doesNotContain("Documents", "Joins", "issuer", "articles", "more");
  }
}
