package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

class HelpPagesTest {

  static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("--help", "-h"));
    for (Command command : Command.values()) {
      lines.add(command.word() + " --help");
      lines.add(command.word() + " -h");
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("lines")
  void thePageOfTheBuildIsTheHelpOfTheGrammar(String line) throws Exception {
    String[] args = line.split(" ");
    ParseResult called = Grammar.called(new Grammar().parse(args));
    String help = Grammar.help(called, Shell.DEFAULT_WIDTH, false);
    assertThat(HelpPages.of(args, shell(Map.of()))).contains(help + "\n");
    assertThat(Run.of(args).out()).isEqualTo(help + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "convert", "--version", "batsch --help", "convert --help x", "-h -h"})
  void whatIsNoPlainCallForHelpIsLeftToTheGrammar(String line) throws Exception {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(HelpPages.of(args, shell(Map.of()))).isEmpty();
  }

  @Test
  void aTerminalHasItsOwnWidthAndColour() throws Exception {
    String[] args = {"--help"};
    assertThat(HelpPages.of(args, shell(Map.of("COLUMNS", "72")))).isEmpty();
    assertThat(HelpPages.of(args, shell(Map.of("GAZETTE_TERMINALS", "out")))).isEmpty();
    assertThat(HelpPages.of(args, shell(Map.of("COLUMNS", "100")))).isPresent();
  }

  private static Shell shell(Map<String, String> env) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    PrintStream err = new PrintStream(nowhere, false, StandardCharsets.UTF_8);
    return new Shell(System.in, nowhere, err, env);
  }
}
