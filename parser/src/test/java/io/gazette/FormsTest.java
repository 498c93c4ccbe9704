package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.accuracy.Corpus;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.emit.EmittedText;
import io.gazette.form.SheetSetter;
import io.gazette.form.WebSetter;
import io.gazette.form.WordSetter;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same issue in another form: the same documents, outline and text. */
class FormsTest {

  /** A form an issue is set in anew. */
  enum Form {
    ONE_COLUMN,
    TWO_COLUMNS,
    PAGE,
    DRAFT,
    GB18030,
    UTF_16
  }

  /** An issue as it was read from its text. */
  private record Original(String name, String text, Issue issue) {

    static Original of(String name, Path file) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        Reading reading = InputFormat.read(name + ".txt", bytes, ReadOptions.DEFAULT);
        return new Original(
            name,
            reading.source().text(),
            GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> issuesInEachForm() {
    List<Original> originals = new ArrayList<>();
    for (Path file : Fixtures.files(Fixtures.folder("issues"), "")) {
      if (file.endsWith("issue.txt") || file.endsWith("issue.md")) {
        originals.add(Original.of(file.getParent().getFileName().toString(), file));
      }
    }
    Corpus.find()
        .map(c -> c.folder().resolveSibling("samples/shenyang-2020-08.txt"))
        .filter(Files::isRegularFile)
        .ifPresent(file -> originals.add(Original.of("sample", file)));
    return originals.stream().flatMap(o -> Stream.of(Form.values()).map(f -> Arguments.of(o, f)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void issuesInEachForm(Original original, Form form) throws IOException {
    Issue issue = original.issue();
    byte[] bytes = set(original, form);
    if (System.getProperty("gazette.keep") != null) {
      Files.write(Path.of(System.getProperty("gazette.keep"), original + "-" + form), bytes);
    }
    Reading reading = InputFormat.read("issue", bytes, ReadOptions.DEFAULT);
    assertThat(reading.diagnostics()).extracting(Diagnostic::rule).isEmpty();
    Issue again = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue();
    assertThat(outline(again, form)).isEqualTo(outline(issue, form));
    assertThat(EmittedText.ofModel(again)).isEqualTo(EmittedText.ofModel(issue));
    assertThat(Counts.of(again).characters().balanced()).isTrue();
  }

  /**
   * In print a line turn swallows white space, and nothing tells the head of a table; a page of the
   * web shows a run of blanks as one.
   */
  private static List<String> outline(Issue issue, Form form) {
    List<String> lines = new ArrayList<>(Outline.masthead(issue));
    lines.addAll(Outline.contents(issue));
    lines.addAll(Outline.documents(issue));
    lines.addAll(Outline.backMatter(issue));
    boolean print = form == Form.ONE_COLUMN || form == Form.TWO_COLUMNS;
    if (form == Form.PAGE) {
      return lines.stream().map(line -> line.replaceAll("(?<=\\S)[ \\t]+", " ")).toList();
    }
    return print ? lines.stream().map(FormsTest::printed).toList() : lines;
  }

  private static String printed(String line) {
    int indent = line.length() - line.stripLeading().length();
    String text = line.strip().replaceAll("^table [0-9]+ head", "table");
    return line.substring(0, indent) + text.replaceAll("[\\s　]", "");
  }

  private static byte[] set(Original original, Form form) {
    return switch (form) {
      case ONE_COLUMN -> SheetSetter.set(original.issue(), false);
      case TWO_COLUMNS -> SheetSetter.set(original.issue(), true);
      case PAGE -> WebSetter.set(original.issue());
      case DRAFT -> {
        WordSetter.Draft draft = WordSetter.set(original.issue());
        assertThat(draft.automatic()).isGreaterThan(10);
        yield draft.bytes();
      }
      case GB18030 -> original.text().getBytes(Charset.forName("GB18030"));
      case UTF_16 -> original.text().getBytes(StandardCharsets.UTF_16);
    };
  }
}
