package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a hostile input tries of a real process: the threat model of ARCHITECTURE.md. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileInputIT {

  @TempDir Path folder;

  @BeforeEach
  void anInput() throws IOException {
    Files.writeString(folder.resolve("公报.txt"), Run.GAP);
  }

  private Run shell(String command) throws Exception {
    return Run.shell(folder, command);
  }

  /** The launcher gives Java as much memory as is asked for, wherever that is written. */
  @Test
  void moreThanTheMemoryAllowedIsNamedAndNothingIsWritten() throws Exception {
    Files.writeString(folder.resolve("大.txt"), Run.GAP + "应当保护河道。\n\n".repeat(600_000));
    Files.writeString(folder.resolve("little"), "# as small as can be\n--max-memory\n  64m\n");
    for (String limit : List.of("--max-memory 64m", "--max-memory=64m", "@little")) {
      Run run = shell("gazette convert " + limit + " -o 大.json 大.txt");
      assertThat(run.exit()).as(run.err()).isEqualTo(2);
      assertThat(run.err())
          .startsWith("gazette: cannot finish 大.txt: it takes more memory than there is; --max-m");
      assertThat(shell("ls -A").out()).doesNotContain("json", "part");
    }
    Run some = shell("gazette validate --max-memory 64m 大.txt 公报.txt");
    assertThat(some.exit()).isEqualTo(2);
    assertThat(some.err()).contains("大.txt: it takes more memory");
    assertThat(some.out()).contains("公报.txt:5:1: error GZ301");
    Run enough = shell("gazette convert --max-memory 2g -o 大.json 大.txt && ls");
    assertThat(enough.out()).as(enough.err()).contains("大.json");
  }

  /** Nobody writes into them; to open one would be to wait for ever. */
  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void pipesAmongFilesAreNoFiles() throws Exception {
    Run made = shell("gazette convert -q --to akn --akn-form package -o package 公报.txt");
    assertThat(made.exit()).isZero();
    shell("mkfifo package/x.xml; mkdir archive; cp 公报.txt archive; mkfifo archive/x.txt");
    assertThat(shell("gazette convert -q --to markdown package").out()).contains("为了保护河道");
    assertThat(shell("gazette batch archive -o out").err()).contains("1 file converted");
  }

  /**
   * What the reader of PDF logs has words of the file in it, and no end where the file has none.
   */
  @Test
  void aHostileFileSaysNothingOfItsOwn() throws Exception {
    String pdf =
        "gazette convert --from pdf --to markdown '" + Run.CHECKOUT + "'/fixtures/fuzz/pdf/";
    assertThat(shell(pdf + "actions")).isEqualTo(new Run(0, "**第一条**　为了河道制定\n", ""));
    Run loops = shell(pdf + "loops");
    assertThat(loops.out()).isEqualTo("**第一条**　为了河道制定\n");
    assertThat(loops.err().lines()).hasSize(1);
    assertThat(loops.err()).contains("/pdf/loops:1:1: error GZ015 ");
  }
}
