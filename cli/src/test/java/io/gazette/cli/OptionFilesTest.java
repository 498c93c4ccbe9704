package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An argument {@code @FILE} stands for those that FILE holds. */
class OptionFilesTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return "@" + Files.writeString(folder.resolve(name), text);
  }

  @Test
  void wordsAreThoseOfAShell() throws Exception {
    String options =
        file(
            "a",
            "\uFEFF# a remark\nconvert --to  yaml\t# another\n'a b' \"c\\\"d\" e\"f g\"h ''\n");
    assertThat(OptionFiles.put(new String[] {options, "-q"}))
        .containsExactly("convert", "--to", "yaml", "a b", "c\"d", "ef gh", "", "-q");
  }

  @Test
  void aFileMayNameAnotherButNotItself() throws Exception {
    String inner = file("inner", "--to yaml");
    String outer = file("outer", "convert " + inner + " @@x");
    assertThat(OptionFiles.put(new String[] {outer}))
        .containsExactly("convert", "--to", "yaml", "@x");
    String self = "@" + folder.resolve("self");
    file("self", "convert " + self);
    Run run = Run.of(self);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("self names itself");
  }

  @Test
  void whatBeginsWithTwoIsAName() throws Exception {
    assertThat(OptionFiles.put(new String[] {"@@x", "@"})).containsExactly("@x", "@");
    assertThat(Run.of("convert", "@@nowhere").err()).contains("cannot read @nowhere: no such file");
  }

  @Test
  void theCommandLineOverridesAFile() throws Exception {
    String options = file("b", "convert --to yaml");
    Run run = Run.with(Run.GAP, Map.of(), options, "--to", "markdown");
    assertThat(run.out()).startsWith("# ");
  }

  @Test
  void aPipeIsReadOnce() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/bin/sh")), "no shell here");
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    Assumptions.assumeTrue(Files.exists(pipe), "no pipes here");
    new ProcessBuilder("/bin/sh", "-c", "echo convert --to markdown >" + pipe).start();
    assertThat(Run.with(Run.GAP, Map.of(), "@" + pipe).out()).startsWith("# ");
  }

  @Test
  @Timeout(60)
  void aDeviceWithoutEndIsRefused() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "no /dev/zero here");
    Run run = Run.of("@/dev/zero");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("gazette: cannot read /dev/zero: it has more than 16777216 bytes; split it\n");
  }
}
