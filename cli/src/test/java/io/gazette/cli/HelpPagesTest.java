package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Language;
import java.io.IOException;
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

  private static final Map<String, String> CHINESE = Map.of("LC_ALL", "zh_CN.UTF-8");

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

  @ParameterizedTest
  @MethodSource("lines")
  void theReaderOfChineseIsToldInChinese(String line) throws Exception {
    String help = HelpPages.of(line.split(" "), shell(CHINESE)).orElseThrow();
    assertThat(help).startsWith("用法：gazette").contains("显示本帮助", "例：");
    assertThat(help).doesNotContain("Usage", "Example", "show ");
  }

  @Test
  void theLanguageMayBeAskedFor() throws Exception {
    String help = HelpPages.of(new String[] {"--help"}, shell(CHINESE)).orElseThrow();
    assertThat(Run.of("--lang", "zh", "--help").out()).isEqualTo(help);
    String diff = HelpPages.of(new String[] {"diff", "-h"}, shell(CHINESE)).orElseThrow();
    assertThat(Run.of("diff", "--lang=zh", "--help").out()).isEqualTo(diff);
    assertThat(Run.with("", CHINESE, "diff", "--lang", "en", "-h").out()).startsWith("Usage: ");
  }

  @Test
  void everyWordIsSaidInChinese() {
    HelpWords words = HelpWords.in(Language.ZH);
    for (Option option : Option.values()) {
      assertThat(words.of(option)).isNotEqualTo(option.description());
    }
    for (Command command : Command.values()) {
      assertThat(words.of(command)).isNotEqualTo(command.description());
      assertThat(words.operand(command)).isNotEqualTo(command.operandDescription());
      assertThat(words.footer(command)).noneMatch(f -> f.startsWith("Example"));
    }
  }

  /** What no command, option or page of the manual says is not in the table. */
  @Test
  void everyWordOfTheTableIsUsed() throws IOException {
    StringBuilder said = new StringBuilder(Run.of("--help", "--lang", "zh").out());
    for (Command command : Command.values()) {
      said.append(ManPage.of(command, "", Language.ZH));
    }
    said.append(ManPage.ofTool("", Language.ZH));
    String all = plain(said.toString());
    WordTable table = WordTable.of("help.zh.tsv", Language.ZH);
    for (String key : table.keys()) {
      assertThat(all).as(key).contains(plain(table.of(key, "")));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\\\\\s]", "");
  }

  private static Shell shell(Map<String, String> env) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    PrintStream err = new PrintStream(nowhere, false, StandardCharsets.UTF_8);
    return new Shell(System.in, nowhere, err, env, Languages.of(new String[0], env));
  }
}
