package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.cli.tell.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

  @TempDir Path folder;

  @Test
  void aLawIsShownWithItsOutlineCountsAndFindings() {
    Run run = Run.with(Run.GAP, Map.of(), "inspect");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("云川市河道条例", "第一条–第三条", "2 articles");
    assertThat(run.out()).contains("Recognised", "Joins", "Discarded", "Findings  1");
    assertThat(run.out()).contains("<stdin>:5:1: error GZ301 article-number-gap: ");
    assertThat(run.out()).containsPattern("characters: \\d+ = \\d+ placed \\+ \\d+ discarded\n$");
  }

  @Test
  void longRunsAreOneLineAndVerboseShowsAll() {
    StringBuilder law = new StringBuilder("云川市河道条例\n\n第一章 总则\n\n");
    for (String n : "一 二 三 四 五 六 七 八 九 十".split(" ")) {
      law.append("第").append(n).append("条 应当保护河道。\n\n");
    }
    String condensed = Run.with(law.toString(), Map.of(), "inspect").out();
    assertThat(condensed).contains("第一章 总则  第一条–第十条　10 articles").doesNotContain("第五条");
    assertThat(Run.with(law.toString(), Map.of(), "inspect", "-v").out()).contains("第五条");
  }

  @Test
  void linesAreCutToTheTerminal() {
    String law = Run.GAP.replace("保护河道", "保护河道，".repeat(40));
    assertThat(Run.with(law, Map.of("COLUMNS", "2000000000"), "inspect").out().lines())
        .isNotEmpty()
        .allMatch(line -> line.length() <= 1000);
    String out = Run.with(law, Map.of("COLUMNS", "50"), "inspect", "-v").out();
    assertThat(out.lines().filter(l -> !l.startsWith("<stdin>")))
        .allMatch(line -> Line.width(line) <= 50)
        .anyMatch(line -> line.contains("…"));
  }

  @Test
  void colourIsForTerminals() {
    Map<String, String> terminal = Map.of("GAZETTE_TERMINALS", "out", "TERM", "xterm");
    assertThat(Run.with(Run.GAP, Map.of(), "inspect").out()).doesNotContain("\u001b");
    assertThat(Run.with(Run.GAP, terminal, "inspect").out()).contains("\u001b[1m");
    String plain = Run.with(Run.GAP, Map.of(), "inspect").out();
    assertThat(Run.with(Run.GAP, terminal, "inspect").out().replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(plain);
  }

  @Test
  void aFileHasNoColourOfATerminal() throws IOException {
    Map<String, String> terminal = Map.of("GAZETTE_TERMINALS", "out err", "TERM", "xterm");
    Path file = folder.resolve("a.txt");
    Run run = Run.with(Run.GAP, terminal, "inspect", "-o", file.toString());
    assertThat(run.exit()).isZero();
    assertThat(file).hasContent(Run.with(Run.GAP, Map.of(), "inspect").out());
  }

  @Test
  void quietAndStrictMeanTheSameAsInConvert() {
    String text = Run.GAP.replace("保护河道", "保护 and 河道");
    assertThat(Run.with(text, Map.of(), "inspect").out()).contains("warning GZ502");
    Run run = Run.with(text, Map.of(), "inspect", "-q", "--strict");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("error GZ301").doesNotContain("warning GZ502");
  }
}
