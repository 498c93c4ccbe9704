package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManualTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Manual.main(new String[] {folder.toString()});
  }

  static Stream<Arguments> pages() {
    return Stream.of(Language.values())
        .flatMap(l -> Stream.of(Command.values()).map(command -> Arguments.of(l, command)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasEveryOptionOfTheHelpWithItsWords(Language language, Command command)
      throws IOException {
    HelpWords words = HelpWords.in(language);
    String page = plain(page(language, "gazette-" + command.word()));
    assertThat(page).contains(words.of(command), words.operand(command));
    List<String> options =
        Run.of(command.word(), "--help", "--lang", language.word())
            .out()
            .lines()
            .map(String::strip)
            .toList();
    for (String line : options.stream().filter(l -> l.startsWith("-")).toList()) {
      for (String word : line.split("   ?")[0].split("[ ,=]+")) {
        assertThat(page).contains(word.startsWith("-") ? "\\fB" + word + "\\fR" : word);
      }
    }
    for (Option option : command.options()) {
      assertThat(page).contains(words.of(option), String.join(", ", command.words(option)));
    }
    assertThat(words.footer(command))
        .allMatch(line -> words.isExample(line) || page.contains(line.strip()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageOfTheToolNamesEveryCommand(Language language) throws IOException {
    String page = plain(page(language, "gazette"));
    for (Command command : Command.values()) {
      assertThat(page)
          .contains(".BR gazette-" + command.word() + " (1)", HelpWords.in(language).of(command));
    }
  }

  /** Nothing but names of options, of formats and of values is in the letters of English. */
  @Test
  void aChinesePageIsChinese() throws IOException {
    for (String name : List.of("gazette", "gazette-convert", "gazette-batch", "gazette-diff")) {
      String page = plain(page(Language.ZH, name));
      assertThat(page.lines().filter(l -> l.startsWith(".SH")))
          .allMatch(heading -> heading.matches("\\.SH \\p{IsHan}+"));
      assertThat(page).doesNotContainPattern(" (the|and|of|with|that|is|are|or) ");
    }
  }

  @Test
  void theFormatterFindsNoFault() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/groff")), "no groff here");
    try (Stream<Path> pages = Files.walk(folder.resolve("share/man"))) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        String chinese = page.toString().contains("zh_CN") ? "-mzh" : "-k"; // as man(1) calls it
        String said = said("groff", "-k", chinese, "-man", "-ww", "-z", "-Tutf8", page.toString());
        assertThat(said).as(page.getFileName().toString()).isEmpty();
      }
    }
  }

  @Test
  void theCompletionsAreThoseTheCommandPrints() throws IOException {
    Map<String, String> files =
        Map.of(
            "bash", "bash-completion/completions/gazette",
            "zsh", "zsh/site-functions/_gazette",
            "fish", "fish/vendor_completions.d/gazette.fish");
    for (String shell : Completion.words()) {
      assertThat(folder.resolve("share").resolve(files.get(shell)))
          .hasContent(Run.of("completion", shell).out());
    }
  }

  @Test
  void fishKnowsCommandsOptionsAndValues() {
    List<String> lines = Run.of("completion", "fish").out().lines().toList();
    for (Command command : Command.values()) {
      String here = "complete -c gazette -n '__fish_seen_subcommand_from " + command.word() + "' ";
      for (Option option : command.options()) {
        for (String name : option.names()) {
          String given = name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.charAt(1);
          assertThat(lines).anyMatch(l -> l.startsWith(here) && l.contains(given + " "));
        }
      }
    }
    assertThat(lines)
        .anyMatch(l -> l.contains(" convert' -l to -x -a 'json yaml akn markdown"))
        .anyMatch(l -> l.contains(" convert' -s o -l output -r -F "))
        .contains(
            "complete -c gazette -n '__fish_seen_subcommand_from completion'"
                + " -f -a 'bash zsh fish'");
  }

  /** As it is installed for readers of {@code language}. */
  private String page(Language language, String name) throws IOException {
    String room = language == Language.ZH ? "share/man/zh_CN/man1" : "share/man/man1";
    return Files.readString(folder.resolve(room).resolve(name + ".1"));
  }

  private static String plain(String page) {
    return page.replace("\\-", "-").replace("\\e", "\\");
  }

  private static String said(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return said;
  }
}
