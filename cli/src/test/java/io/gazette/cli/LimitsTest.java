package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --max-time} and {@code --max-memory}. */
class LimitsTest {

  /** Takes any machine more than some hundredths of a second. */
  private static final String LARGE =
      "云川市河道条例\n\n" + "第一条　为了保护河道，制定本条例。\n第二条　本条例自公布之日起施行。\n".repeat(20_000);

  private static final String REASON = "it takes more than 0.02 s; --max-time gives it more";

  @TempDir Path folder;
  private Path large;

  @BeforeEach
  void aLargeText() throws IOException {
    large = Files.writeString(folder.resolve("大.txt"), LARGE);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "convert --to akn",
        "convert --to html -o page.html",
        "convert --to akn --akn-form package -o folder",
        "inspect",
        "inspect -o look",
        "validate",
        "validate --format sarif -o report",
        "validate --fix",
        "validate --diff",
        "diff LARGE SMALL",
        "diff LARGE SMALL -o changes",
      })
  void aTextThatTakesLongerIsNamedAndNothingIsWritten(String line) throws IOException {
    Path small = Files.writeString(folder.resolve("小.txt"), Run.GAP);
    String there = line.replace("-o ", "-o " + folder + "/").replace("SMALL", small.toString());
    there =
        there.contains("LARGE") ? there.replace("LARGE", large.toString()) : there + " " + large;
    Run run = Run.of((there + " --max-time 0.02").split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("gazette: cannot finish " + large + ": " + REASON);
    assertThat(run.err()).doesNotContain("fault of gazette");
    assertThat(Files.readString(large)).isEqualTo(LARGE);
    if (line.contains("sarif")) {
      assertThat(files()).containsExactlyInAnyOrder("大.txt", "小.txt", "report");
      assertThat(Files.readString(folder.resolve("report"))).endsWith("}\n");
    } else {
      assertThat(run.out()).isEmpty();
      assertThat(files()).containsExactlyInAnyOrder("大.txt", "小.txt");
    }
  }

  @Test
  void standardInputIsBoundedToo() {
    byte[] bytes = LARGE.getBytes(StandardCharsets.UTF_8);
    Run run = Run.with(new ByteArrayInputStream(bytes), Map.of(), "convert", "--max-time", "0.02");
    assertThat(run).isEqualTo(new Run(2, "", "gazette: cannot finish <stdin>: " + REASON + "\n"));
  }

  @Test
  void theOthersAreCheckedAllTheSame() throws IOException {
    Path small = Files.writeString(folder.resolve("小.txt"), Run.GAP);
    Files.writeString(large, LARGE.repeat(10));
    Run run = Run.of("validate", "--max-time", "1", large.toString(), small.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("cannot finish " + large).doesNotContain(large + ":1");
    assertThat(run.out()).contains(small + ":5:1: error GZ301");
  }

  @Test
  void inABatchThatFileFailsAlone() throws IOException {
    Files.writeString(large, LARGE.repeat(10));
    Path archive = Files.createDirectory(folder.resolve("archive"));
    Files.move(large, archive.resolve("大.txt"));
    for (int i = 0; i < 4; i++) {
      Files.writeString(archive.resolve(i + ".txt"), Run.GAP);
    }
    String out = folder.resolve("out").toString();
    String[] line = {"batch", archive.toString(), "-o", out, "--to", "json,akn", "--max-time", "1"};
    Run run = Run.of(line);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot convert 大.txt: it takes more than 1 s; --max-time gives it more")
        .contains("4 files converted, 4 of them now; 1 failed");
    assertThat(Files.readString(folder.resolve("out/manifest.jsonl")).lines())
        .anyMatch(l -> l.contains("大.txt") && l.contains("\"time\"") && l.contains("false"));
    assertThat(folder.resolve("out/大.txt.json")).doesNotExist();
    Files.writeString(archive.resolve("大.txt"), Run.GAP);
    Run again = Run.of(line);
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.err()).contains("5 files converted, 1 of them now");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", ".", "1e9", "soon", "1.2.3", "9999999999"})
  void secondsAreANumber(String seconds) {
    Run run = Run.with(Run.GAP, Map.of(), "convert", "--max-time=" + seconds);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--max-time takes seconds, 0 for no limit; not '" + seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "60", "2.5", ".5", "0.0"})
  void zeroIsNoLimit(String seconds) {
    assertThat(Run.with(Run.GAP, Map.of(), "convert", "--max-time", seconds).exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10m", "1025g", "512", "m", "1k", "04g", "-4g", "4G", "99999999999g"})
  void memoryIsASize(String size) {
    Run run = Run.with(Run.GAP, Map.of(), "convert", "--max-memory=" + size);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--max-memory takes a size from 64m to 1024g").contains(size);
  }

  /** A Java that runs cannot be given more. */
  @Test
  void memoryThatJavaWasNotStartedWithIsRefused() {
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    Run much = Run.with(Run.GAP, Map.of(), "convert", "--max-memory", heap * 4 + "m");
    assertThat(much.exit()).isEqualTo(2);
    assertThat(much.err()).contains("run scripts/gazette, or java -Xmx" + heap * 4 + "m");
    Run same = Run.with(Run.GAP, Map.of(), "convert", "--max-memory", heap + "m");
    assertThat(same.exit()).as(same.err()).isZero();
  }
}
