package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The two say the same: the same parts, commands, tables and places to read on. */
  @Test
  void bothLanguagesSayTheSame() {
    String chinese = read("README.zh-CN.md");
    assertThat(commands(chinese)).isEqualTo(commands(readme)).hasSizeGreaterThan(80);
    assertThat(all("^#+ ", chinese)).isEqualTo(all("^#+ ", readme));
    assertThat(all("(?<=^\\| )`.*?(?= \\| )|(?<=^\\| )[0-9]+", chinese))
        .isEqualTo(all("(?<=^\\| )`.*?(?= \\| )|(?<=^\\| )[0-9]+", readme));
    assertThat(links(chinese)).isEqualTo(links(readme));
  }

  /** What stands in blocks of code, without remarks. */
  private static List<String> commands(String text) {
    return all("(?s)^```[a-z]+\\n.*?^```", text).stream()
        .flatMap(String::lines)
        .map(line -> line.replaceAll("(^|\\s+)# .*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Where links lead, in any order; the parts of the page itself are named in its language. */
  private static Set<String> links(String text) {
    Set<String> links = new TreeSet<>(all("(?<=\\]\\()[^)#]+", text));
    links.removeIf(link -> link.startsWith("README"));
    return links;
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theOptionsAreThoseOfTheTool(String file) {
    String readme = read(file);
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

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theCommandsAreThoseOfTheTool(String file) {
    assertThat(all("(?<=^\\| `gazette )[a-z]+", read(file)))
        .containsExactlyElementsOf(List.of(Command.values()).stream().map(Command::word).toList());
  }

  /** In a copy of the tour, one after the other, as a reader pastes them. */
  @ParameterizedTest
  @CsvSource({"README.md, 25", "README.zh-CN.md, 25"})
  void theCommandsRunAsTheyStand(String file, int atLeast, @TempDir Path folder) throws Exception {
    prepare(folder);
    List<String> commands =
        all("(?<=```sh\n)[^`]*", read(file)).stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("gazette "))
            .toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(atLeast);
    for (String command : commands) {
      int findingsOrChanges = command.startsWith("gazette diff ") ? 1 : 0;
      boolean hands = command.contains("|");
      assertThat(exit(command, folder)).as(command).isEqualTo(hands ? 0 : findingsOrChanges);
    }
    assertThat(folder.resolve("issue.html")).content().contains("云川市");
    assertThat(folder.resolve("findings.sarif")).content().contains("\"version\"");
  }

  /** A copy of the tour, and the tool on the path. */
  private static void prepare(Path folder) throws Exception {
    assertThat(exit("cp -RL '" + CHECKOUT + "/fixtures/tour/.' . && echo copied", folder)).isZero();
    String java = System.getProperty("java.home") + "/bin/java";
    String classes = System.getProperty("java.class.path");
    Path tool = Files.createDirectory(folder.resolve("bin")).resolve("gazette");
    Files.writeString(
        tool, "#!/bin/sh\nexec '" + java + "' -cp '" + classes + "' io.gazette.cli.Main \"$@\"\n");
    assertThat(tool.toFile().setExecutable(true)).isTrue();
  }

  private static int exit(String command, Path folder) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command);
    String path = folder.resolve("bin") + ":" + System.getenv("PATH");
    shell.environment().putAll(Map.of("PATH", path, "LC_ALL", "C.UTF-8"));
    boolean intoFile = command.contains(" -o ") || command.contains(" >");
    Path said = folder.resolve("said");
    shell.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
    int exit = shell.start().waitFor();
    assertThat(Files.size(said) + (intoFile ? 1 : 0)).as(command).isPositive();
    return exit;
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
