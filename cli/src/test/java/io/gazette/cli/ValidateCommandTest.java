package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gazette validate} and {@code gazette rules}. */
class ValidateCommandTest {

  private static final String CLEAN = "第一条　为了保护河道，制定本条例。\n\n第二条　本条例自2024年5月1日起施行。\n";
  private static final String HALF = CLEAN.replace("河道，", "河道,");

  @TempDir Path folder;

  @Test
  void aFindingIsALineAndTheEndSaysWhatWasChecked() {
    Run run = Run.with(Run.GAP, Map.of(), "validate");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("<stdin>:5:1: error GZ301 article-number-gap: 第三条 follows 第一条; 第二条 is missing\n");
    assertThat(run.err()).isEqualTo(closing(run.err()));
    assertThat(run.err()).contains("checked 1 file, 1 document, 2 articles, ", ": 1 error, ");
    Run chinese = Run.with(Run.GAP, Map.of("LANG", "zh_CN.UTF-8"), "validate");
    assertThat(chinese.out()).contains("第三条之前是第一条，缺第二条");
    assertThat(chinese.err()).contains("检查了 1 个文件", "2 条", "1 个错误");
  }

  private static String closing(String err) {
    return err.lines().reduce((a, b) -> b).orElse("") + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text", "json", "jsonl", "sarif", "rdjsonl", "github", "checkstyle", "junit"})
  void theExitCodeIsTheSameInEveryFormat(String format) {
    assertThat(Run.with(CLEAN, Map.of(), "validate", "--format", format).exit()).isZero();
    assertThat(Run.with(Run.GAP, Map.of(), "validate", "--format", format).exit()).isEqualTo(1);
    assertThat(Run.with(HALF, Map.of(), "validate", "--format", format).exit()).isZero();
    assertThat(
            Run.with(HALF, Map.of(), "validate", "--fail-on", "warning", "--format", format).exit())
        .isEqualTo(1);
    assertThat(Run.with("", Map.of(), "validate", "--format", format).exit()).isEqualTo(2);
  }

  /** A person opens the page and goes to line and column. */
  @Test
  void aFindingOnAPageStandsWhereItStandsInTheFile() throws IOException {
    String html =
        "<html>\n<body><ul><li><a href=/>首页</a></ul>\n<div><h1>云川市河道条例</h1>\n"
            + "  <p>第一条　为了&ldquo;保护&rdquo;河道,制定本条例。</p>\n  <p>第三条　本条例自2024年5月1日起施行。</p></div>\n";
    String page = Files.writeString(folder.resolve("page.html"), html).toString();
    Run run = Run.of("validate", page);
    assertThat(run.out()).contains("page.html:4:30: warning GZ503", "page.html:5:6: error GZ301");
    assertThat(Run.of("validate", "-v", page).out()).contains("    第三条　本条例自");
    for (String format : List.of("json", "jsonl")) {
      assertThat(Run.of("validate", "--format", format, page).out().replaceAll("\\s", ""))
          .contains("{\"line\":4,\"column\":30,\"endLine\":4,\"endColumn\":31}")
          .doesNotContain("\"fix\"");
    }
    assertThat(Run.of("validate", "--format", "github", page).out()).contains("line=4,endLine=4");
    assertThat(Run.of("convert", page).err()).contains("page.html:5:6: error GZ301");
  }

  @Test
  void nothingCheckedIsNotClean() {
    Run run = Run.of("validate", folder.resolve("none.txt").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("none.txt: no such file", "nothing was checked");
  }

  @Test
  void ofARecordTheNumbersAreCheckedAndWhatItTellsIsToldAgain() {
    String json = Run.with(Run.GAP, Map.of(), "convert").out();
    Run record = Run.with(json, Map.of(), "validate");
    assertThat(record.exit()).isEqualTo(1);
    assertThat(record.out()).isEqualTo("<stdin>:5:1: error GZ301 " + told(Run.GAP) + "\n");
    assertThat(record.err()).contains("<stdin> is a record: what it holds is checked", "1 error");
    String akn = Run.with(json, Map.of(), "convert", "--to", "akn").out();
    Run read = Run.with(akn, Map.of(), "validate");
    assertThat(read.exit()).isEqualTo(1);
    assertThat(read.out()).contains(": error GZ301 " + told(Run.GAP));
    Run fixed = Run.with(json, Map.of(), "validate", "--fix");
    assertThat(fixed.exit()).isEqualTo(2);
    assertThat(fixed.err()).contains("it is a record; give the text it was made from");
  }

  @Test
  void patchCarriesOutTheDiff(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/patch")), "needs patch");
    Path file = folder.resolve("issue.txt");
    String bad = "第一条　为了规范养犬,制定本办法。\r\n\r\n第二条　养犬人(含𠮷单位)应当登记,不得扰民。";
    Files.writeString(file, bad);
    Path diff = folder.resolve("fixes.diff");
    Files.writeString(diff, Run.of("validate", "--diff", file.toString()).out());
    Process patch =
        new ProcessBuilder("/usr/bin/patch", "--binary", file.toString(), diff.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(patch.waitFor()).isZero();
    String patched = Files.readString(file);
    Files.writeString(file, bad);
    Run.of("validate", "--fix", file.toString());
    assertThat(patched).isEqualTo(Files.readString(file)).contains("养犬，", "（含𠮷单位）");
  }

  @Test
  void ofARecordEveryCharacterIsCheckedToo() {
    String text = "第一条　为了规范养犬,制定本办法。\n\n第二条　养犬人（含单位应当登记。\n";
    String plain = Run.with(text, Map.of(), "validate").out();
    assertThat(plain).contains(":1:11: warning GZ503", ":3:8: error GZ507");
    for (String format : List.of("json", "yaml", "akn")) {
      String record = Run.with(text, Map.of(), "convert", "--to", format).out();
      String told = Run.with(record, Map.of(), "validate").out();
      assertThat(told).contains("warning GZ503", "error GZ507");
      assertThat(told.equals(plain)).isEqualTo(!format.equals("akn"));
    }
  }

  private static String told(String text) {
    String line = Run.with(text, Map.of(), "validate").out().lines().findFirst().orElseThrow();
    return line.substring(line.indexOf("article-number-gap"));
  }

  @Test
  void anUnreadableFileDoesNotHideTheOthers() throws IOException {
    String gap = write("gap.txt", Run.GAP, StandardCharsets.UTF_8).toString();
    Run run = Run.of("validate", folder.resolve("none.txt").toString(), gap);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("gap.txt:5:1: error GZ301");
    assertThat(run.err()).contains("none.txt: no such file", "checked 1 file");
  }

  @Test
  void rulesAreChosenByIdNameAndFamily() {
    String both = HALF.replace("第二条", "第三条");
    assertThat(rules(both)).containsExactly("GZ503", "GZ301");
    assertThat(rules(both, "--only", "GZ5")).containsExactly("GZ503");
    assertThat(rules(both, "--only", "GZ301,half-width-mark")).containsExactly("GZ503", "GZ301");
    assertThat(rules(both, "--disable", "article-number-gap")).containsExactly("GZ503");
    assertThat(rules(both, "--only", "GZ3", "--enable", "GZ503")).containsExactly("GZ503", "GZ301");
    Run wrong = Run.with(both, Map.of(), "validate", "--only", "GZ9");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("there is no rule 'GZ9' for --only");
  }

  private static List<String> rules(String text, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "validate";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Run.with(text, Map.of(), arguments)
        .out()
        .lines()
        .filter(line -> !line.contains(": info "))
        .map(line -> line.split(" ")[2])
        .toList();
  }

  @Test
  void aCommentAcceptsWhatStandsBelowIt() {
    String accepted = HALF.replace("第一条", "<!-- gazette: accept GZ503 -->\n第一条");
    assertThat(rules(accepted)).isEmpty();
    String other = HALF.replace("第一条", "<!-- gazette: accept GZ301 -->\n第一条");
    assertThat(rules(other)).containsExactly("GZ503");
    assertThat(rules(HALF + "\n<!-- gazette: accept-file half-width-mark -->\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "sarif"})
  void aBaselineAcceptsWhatWasThereAndNoMore(String format) throws IOException {
    Path file = write("law.txt", HALF, StandardCharsets.UTF_8);
    Path known = folder.resolve("known");
    Run.of("validate", "--format", format, "-o", known.toString(), file.toString());
    Files.writeString(file, "云川市河道条例\n\n" + HALF);
    Run same = Run.of("validate", "--baseline", known.toString(), file.toString());
    assertThat(same.out()).doesNotContain("GZ503");
    Files.writeString(file, HALF.replace("施行。", "施行;"));
    Run more = Run.of("validate", "--baseline", known.toString(), file.toString());
    assertThat(more.out().lines().filter(l -> l.contains("GZ503"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一条　养犬应当登记。",
        "{\"documents\": []}",
        "{\"fingerprint\": \"00\"",
        "\"fingerprint\""
      })
  void whatIsNoReportIsNoBaseline(String text) throws IOException {
    Path file = write("law.txt", HALF, StandardCharsets.UTF_8);
    Path known = write("known.json", text, StandardCharsets.UTF_8);
    Run run = Run.of("validate", "--baseline", known.toString(), file.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("cannot read the baseline").contains("it is no report");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "sarif"})
  void aReportWithoutFindingsIsABaseline(String format) throws IOException {
    Path clean = write("clean.txt", HALF.replace(",", "，"), StandardCharsets.UTF_8);
    Path known = folder.resolve("known");
    Run.of("validate", "--format", format, "-o", known.toString(), clean.toString());
    Run run = Run.of("validate", "--baseline", known.toString(), clean.toString());
    assertThat(run.exit()).isZero();
  }

  @Test
  void aBaselineFollowsALineThatMovedAndAcceptsNoSecondOfItsKind() throws IOException {
    Path file = write("law.txt", HALF, StandardCharsets.UTF_8);
    Path known = folder.resolve("known.jsonl");
    Run.of("validate", "--format", "jsonl", "-o", known.toString(), file.toString());
    String moved = "云川市河道条例\n（2024年3月1日通过）\n\n第一章　总则\n\n" + HALF;
    Files.writeString(file, moved);
    assertThat(Run.of("validate", "--baseline", known.toString(), file.toString()).out())
        .doesNotContain("GZ503");
    String line = HALF.lines().filter(l -> l.contains("河道,")).findFirst().orElseThrow();
    Files.writeString(
        file, moved + line.replace("第一条　", "") + "\n" + line.replace("第一条　", "") + "\n");
    assertThat(Run.of("validate", "--baseline", known.toString(), file.toString()).out().lines())
        .filteredOn(l -> l.contains("GZ503"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
  void fixingWritesTheFileInItsCharsetAndTwiceChangesNothing(String charset) throws IOException {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    Path file = write("law.txt", mark + HALF.replace("\n", "\r\n"), Charset.forName(charset));
    Run diff = Run.of("validate", "--diff", file.toString());
    assertThat(diff.out()).contains("\n-第一条　为了保护河道,", "\n+第一条　为了保护河道，");
    Run fixed = Run.of("validate", "--fix", file.toString());
    assertThat(fixed.exit()).isZero();
    assertThat(fixed.err()).contains("1 fix carried out");
    byte[] once = Files.readAllBytes(file);
    assertThat(new String(once, Charset.forName(charset)))
        .isEqualTo(mark + CLEAN.replace("\n", "\r\n"));
    assertThat(Run.of("validate", "--fix", file.toString()).err()).contains("0 fixes");
    assertThat(Files.readAllBytes(file)).isEqualTo(once);
    assertThat(Run.of("validate", "--diff", file.toString()).out()).isEmpty();
  }

  private Path write(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  @Test
  void onATerminalTheLineIsShownWithAMarkUnderThePlace() {
    Map<String, String> env = Map.of("GAZETTE_TERMINALS", "out", "TERM", "dumb");
    Run run = Run.with(HALF, env, "validate");
    assertThat(run.out()).contains("\n    第一条　为了保护河道,制定本条例。\n" + " ".repeat(24) + "^\n");
  }

  @Test
  void columnsAreInTheUnitOfEachFormat() {
    String text = HALF.replace("为了", "𠮷𠮷为了");
    assertThat(Run.with(text, Map.of(), "validate").out()).contains("<stdin>:1:13: ");
    assertThat(report(text, "sarif")).contains("\"startColumn\" : 15");
    assertThat(report(text, "github")).contains(",col=15,endColumn=16,");
    assertThat(report(text, "rdjsonl")).contains("\"start\":{\"line\":1,\"column\":39}");
    assertThat(report(text, "checkstyle")).contains("column=\"13\"");
  }

  private static String report(String text, String format) {
    return Run.with(text, Map.of(), "validate", "--format", format).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "sarif", "rdjsonl"})
  void whatSaysItIsJsonIs(String format) throws IOException {
    int values = 0;
    try (JsonParser parser = new JsonFactory().createParser(report(HALF, format))) {
      while (parser.nextToken() != null) {
        values++;
      }
    }
    assertThat(values).isPositive();
  }

  @Test
  void everyRuleProvesItself() {
    Run run = Run.of("validate", "--self-check");
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.out()).contains("that do not: 0; without");
  }

  @Test
  void rulesAreToldInBothLanguages() {
    assertThat(Run.of("rules").out()).contains("GZ301", "an article number is left out");
    assertThat(Run.of("rules", "GZ301").out()).contains("Why: ", "Source: ", "    第四条");
    assertThat(Run.of("rules", "article-number-gap", "--lang", "zh").out()).contains("原因: ");
    Run wrong = Run.of("rules", "GZ999");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("there is no rule 'GZ999'");
  }
}
