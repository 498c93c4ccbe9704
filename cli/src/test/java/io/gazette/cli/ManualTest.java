package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.EnumSource;

class ManualTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Manual.main(new String[] {folder.toString()});
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void aPageHasEveryOptionOfTheHelpWithItsWords(Command command) throws IOException {
    String page = plain(page("gazette-" + command.word()));
    assertThat(page).contains(command.description());
    List<String> options =
        Run.of(command.word(), "--help").out().lines().map(String::strip).toList();
    for (String line : options.stream().filter(l -> l.startsWith("-")).toList()) {
      for (String word : line.split("   ?")[0].split("[ ,=]+")) {
        assertThat(page).contains(word.startsWith("-") ? "\\fB" + word + "\\fR" : word);
      }
    }
    for (Option option : command.options()) {
      assertThat(page).contains(option.description(), String.join(", ", command.words(option)));
    }
    assertThat(command.footer())
        .allMatch(line -> line.startsWith("Example") || page.contains(line.strip()));
  }

  @Test
  void thePageOfTheToolNamesEveryCommand() throws IOException {
    String page = plain(page("gazette"));
    for (Command command : Command.values()) {
      assertThat(page).contains(".BR gazette-" + command.word() + " (1)", command.description());
    }
  }

  @Test
  void theFormatterFindsNoFault() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/groff")), "no groff here");
    try (Stream<Path> pages = Files.list(folder.resolve("share/man/man1"))) {
      for (Path page : pages.toList()) {
        String said = said("groff", "-k", "-man", "-ww", "-z", "-Tutf8", page.toString());
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

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("share/man/man1").resolve(name + ".1"));
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
