package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile name, text or option tries: the threat model of ARCHITECTURE.md. */
class HostileInputTest {

  @TempDir Path folder;

  /** A log of GitHub Actions carries out what stands at the beginning of a line. */
  @ParameterizedTest
  @ValueSource(strings = {"github", "text"})
  void noFileNameAndNoTextGivesTheLogACommand(String format) throws IOException {
    String text =
        "云川市河道条例\n第一条　甲::error::a，甲甲and::error::b应当应当。\r::error::c\u2028::error::d\n"
            + "第三条　依照《::error::e》。\u0085::error::f\u001B[31m\n::error::g,\n";
    Path file = Files.writeString(folder.resolve("a\n::error::h,b:c%\r::error::i.txt"), text);
    Run run = Run.of("validate", "--format", format, "--enable", "GZ", file.toString());
    assertThat(run.out().lines()).hasSizeGreaterThan(3);
    String name = format.equals("github") ? "::(error|warning|notice) file=" : "/";
    assertThat(run.out().lines()).allMatch(line -> line.matches("(?s)" + name + ".*"));
    assertThat(run.out()).doesNotContain("\r", "\u001B");
    assertThat(run.err().lines()).hasSize(1);
  }

  /** Java reads some charsets and writes them in no way. */
  @Test
  void aFileThatCannotBeWrittenInItsCharsetIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Article 1, a and b.\n");
    for (String charset : List.of("ISO-2022-CN", "JISAutoDetect")) {
      Run run = Run.of("validate", "--fix", "--encoding", charset, file.toString());
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("which can be read and not written; make it UTF-8 first");
    }
  }
}
