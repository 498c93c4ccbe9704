package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says is so. */
class ReadmeTest {

  static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  private final String readme = read("README.md");

  @Test
  void theSnippetIsTheOneThatIsCompiledAndRuns() throws IOException {
    String source = read("cli/src/test/java/io/gazette/cli/ReadmeExample.java");
    assertThat(between(readme, "```java\n", "```"))
        .isEqualTo(between(source, "// README\n", "\n    // README").stripIndent() + "\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadmeExample.run(new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("云川市", "\n");
  }

  @Test
  void theTwoCommandsAreThere() {
    for (String line : between(readme, "```sh\n", "```").lines().toList()) {
      for (String word : line.split(" ")) {
        assertThat(!word.contains("/") || Files.exists(CHECKOUT.resolve(word))).as(word).isTrue();
      }
    }
  }

  @Test
  void theOptionsAreThoseOfTheTool() {
    List<String> told =
        all("^\\| `.*", readme).stream()
            .flatMap(l -> all("(?<=[`])--?[a-z-]+", l).stream())
            .toList();
    List<String> known =
        List.of(Option.values()).stream().flatMap(o -> List.of(o.names()).stream()).toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(known);
    for (Option option : Option.values()) {
      assertThat(readme).contains(String.join("\\|", option.words()));
    }
  }

  @Test
  void theCommandsAreThoseOfTheTool() {
    assertThat(all("(?<=^\\| `gazette )[a-z]+", readme))
        .containsExactlyElementsOf(List.of(Command.values()).stream().map(Command::word).toList());
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String read(String file) {
    try {
      return Files.readString(CHECKOUT.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
