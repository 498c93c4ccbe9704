package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteCommandTest {

  @TempDir Path folder;

  @Test
  void versionIsOneLine() {
    Run run = Run.of("--version");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).matches("gazette \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpNamesEveryCommandThatExistsAndNoOther() {
    Run run = Run.of("--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("convert ", "inspect ", "batch ", "schema ", "completion ");
    assertThat(run.out()).contains("@FILE", "Exit codes:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "inspect", "batch", "schema", "completion"})
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: gazette " + command).contains("Example");
    assertThat(Run.of(command, "-h")).isEqualTo(run);
  }

  @Test
  void helpIsAsWideAsTheTerminal() {
    assertThat(Run.with("", Map.of("COLUMNS", "60"), "convert", "--help").out().lines())
        .allMatch(line -> line.length() <= 60 || line.startsWith("  gazette "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | gazette: a command is missing; use convert, inspect, validate, batch, diff, rules,"
            + " schema, completion",
        "convrt | gazette: there is no command 'convrt'; did you mean 'convert'?",
        "help | gazette: there is no command 'help'; did you mean '--help'?",
        "convert --frm x | gazette convert: there is no option '--frm'; did you mean '--from'?",
        "convert --from rtf | gazette convert: unknown value 'rtf' for --from; use text, markdown",
        "convert --to=pdf | gazette convert: unknown value 'pdf' for --to;"
            + " use json, yaml, akn, markdown",
        "convert --color red | gazette convert: unknown value 'red' for --color;"
            + " use auto, always, never",
        "convert --lang fr | gazette convert: unknown value 'fr' for --lang; use zh, en",
        "convert --encoding x!y | gazette convert: unknown value 'x!y' for --encoding;"
            + " use UTF-8, UTF-16, GB18030, GBK, Big5",
        "convert --place 2101 | gazette convert: --place takes the six digits of GB/T 2260,"
            + " such as 210100; not '2101'",
        "convert a b | gazette convert: 'b' is one argument too many; one run takes INPUT alone",
        "schema a | gazette schema: unknown value 'a' for NAME; use issue, diff",
        "diff - - | gazette diff: only one of OLD and NEW can be standard input",
        "diff --to akn a b | gazette diff: unknown value 'akn' for --to;"
            + " use text, json, markdown, html",
        "inspect --to json | gazette inspect: there is no option '--to'",
        "convert @no-such-file | gazette: cannot read the options file no-such-file;"
            + " @@ starts a name with @",
        "completion tcsh | gazette completion: unknown value 'tcsh' for SHELL; use bash, zsh, fish",
      })
  void wrongUsageIsOneLineAndWhereHelpIs(String line, String message) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
    String command = message.substring(0, message.indexOf(':'));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst().orElse("")).startsWith(message);
    assertThat(run.err()).endsWith("\nTry '" + command + " --help'\n");
    assertThat(run.err().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert -o", "convert --from", "completion", "diff a"})
  void aMissingValueIsWrongUsage(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void schemaIsJsonAndTheSameInAFile() throws IOException {
    Run run = Run.of("schema");
    assertThat(run.exit()).isZero();
    assertThat(Json.read(run.out())).containsKey("$schema");
    Path file = folder.resolve("schema.json");
    assertThat(Run.of("schema", "-o", file.toString()).exit()).isZero();
    assertThat(file).hasContent(run.out());
  }

  @Test
  void theSchemaOfDiffIsAnother() throws IOException {
    assertThat(Json.read(Run.of("schema", "diff").out()).get("$id"))
        .isEqualTo("urn:gazette:changes:1.0");
  }

  @Test
  void completionKnowsCommandsOptionsAndValues() {
    Run bash = Run.of("completion", "bash");
    assertThat(bash.exit()).isZero();
    assertThat(bash.out()).contains("convert", "--encoding", "markdown", "complete -F");
    Run zsh = Run.of("completion", "zsh");
    assertThat(zsh.out()).startsWith("#compdef gazette\n").endsWith(bash.out());
  }

  @Test
  void aBrokenPipeEndsQuietly() {
    Run run = Run.to(new Refusing("Broken pipe"), input(Run.GAP), Map.of(), "convert");
    assertThat(run).isEqualTo(new Run(141, "", ""));
  }

  @Test
  void aFullDiskIsNamed() {
    Run run = Run.to(new Refusing("No space left on device"), input(Run.GAP), Map.of(), "convert");
    assertThat(run.exit()).isEqualTo(74);
    assertThat(run.err()).isEqualTo("gazette: cannot write standard output: the disk is full\n");
    assertThat(Run.to(new Refusing("gone"), input(""), Map.of(), "--help").exit()).isEqualTo(74);
  }

  @Test
  void aFaultOfTheToolIsOneLineAndWithVerboseItsTrace() {
    Run run = Run.with(new Faulty(), Map.of(), "convert");
    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("a fault of gazette itself", "planned by the test", "-v");
    Run verbose = Run.with(new Faulty(), Map.of(), "convert", "-v");
    assertThat(verbose.exit()).isEqualTo(70);
    assertThat(verbose.err()).contains("planned by the test", "\tat io.gazette.cli.");
  }

  @Test
  void optionsComeFromAFileAndTheCommandLineGoesBefore() throws IOException {
    Path options = folder.resolve("options");
    Files.writeString(options, "--to yaml\n--place 210100\n");
    String yaml = Run.with(Run.GAP, Map.of(), "convert", "--to", "yaml", "--place", "210100").out();
    assertThat(Run.with(Run.GAP, Map.of(), "convert", "@" + options).out()).isEqualTo(yaml);
    Run over = Run.with(Run.GAP, Map.of(), "convert", "@" + options, "--to", "json");
    assertThat(over.exit()).isZero();
    assertThat(over.err()).doesNotContain("WARN");
    assertThat(Json.read(over.out())).containsKey("documents");
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** An output that takes nothing. */
  private static final class Refusing extends OutputStream {
    private final String reason;

    Refusing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  /** An input with a fault no one foresaw. */
  private static final class Faulty extends InputStream {
    @Override
    public int read() {
      throw new IllegalStateException("planned by the test");
    }
  }
}
