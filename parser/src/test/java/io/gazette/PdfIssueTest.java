package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Counts;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same issue as text and as pages of print says the same. */
class PdfIssueTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void printedPagesSayWhatTheTextSays(boolean columns) throws IOException {
    Path text = Fixtures.folder("issues").resolve("yunchuan-2024-03/issue.txt");
    Reading plain = InputFormat.read("issue.txt", Files.readAllBytes(text), ReadOptions.DEFAULT);
    Issue expected = GazetteParser.parse(plain.source(), ParseOptions.DEFAULT).issue();
    byte[] pdf = SheetSetter.set(plain.source(), expected, columns);
    if (System.getProperty("gazette.keep") != null) {
      Files.write(Path.of(System.getProperty("gazette.keep"), "sheet-" + columns + ".pdf"), pdf);
    }
    Reading reading = InputFormat.read("issue.pdf", pdf, ReadOptions.DEFAULT);
    assertThat(reading.diagnostics()).isEmpty();
    Issue issue = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue();
    assertThat(Gist.of(issue)).isEqualTo(Gist.of(expected));
    assertThat(Counts.of(issue).characters().balanced()).isTrue();
    assertThat(issue.source().pages()).isEqualTo(reading.source().origins().pages().size());
  }
}
