package io.gazette.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Block;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The formats of one issue say the same thing: equal text (contract, JSON). */
class EmittedTextTest {

  @Test
  void theTextIsThatOfTheModelInEveryFormat() throws IOException {
    assertEqualText(SampleIssues.full());
  }

  @Test
  void theCountIsThatOfTheModel() throws IOException {
    Issue issue = SampleIssues.full();
    byte[] json = Emitted.bytes(OutputFormat.JSON, issue, List.of());
    assertThat(Counts.characters(EmittedText.ofJson(json)))
        .isEqualTo(Counts.of(issue).characters().placed());
    assertThat(Counts.of(issue).characters().balanced()).isTrue();
  }

  @Test
  void randomTextsAreEqualInEveryFormat() throws IOException {
    String alphabet = "甲乙。：、 　#-+=*_`~<>[]()!&\\|0129.'\"{}:aR\t";
    SplittableRandom random = new SplittableRandom(381);
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(1, 12); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      body.add(SampleDocuments.paragraph(text.toString()));
    }
    assertEqualText(SampleIssues.loose(body));
  }

  private static void assertEqualText(Issue issue) throws IOException {
    String text = EmittedText.ofModel(issue);
    assertThat(EmittedText.ofJson(Emitted.bytes(OutputFormat.JSON, issue, List.of())))
        .isEqualTo(text);
    assertThat(EmittedText.ofYaml(Emitted.bytes(OutputFormat.YAML, issue, List.of())))
        .isEqualTo(text);
    assertThat(EmittedText.ofMarkdown(Emitted.bytes(OutputFormat.MARKDOWN, issue, List.of())))
        .isEqualTo(text);
  }
}
