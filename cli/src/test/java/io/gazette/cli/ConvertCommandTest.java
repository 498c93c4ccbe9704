package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  private static final String FINDING = ": error GZ301 article-number-gap: ";

  @TempDir Path folder;

  @Test
  void jsonIsTheDefaultAndFindingsGoToStandardError() throws IOException {
    Run run = Run.with(Run.GAP, Map.of(), "convert");
    assertThat(run.exit()).isZero();
    assertThat(Json.read(run.out())).containsKeys("schemaVersion", "source", "documents");
    assertThat(run.err()).startsWith("<stdin>:5:1" + FINDING);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(Run.with(Run.GAP, Map.of(), "convert", "-")).isEqualTo(run);
    assertThat(Run.with(Run.GAP, Map.of(), "convert", "--to", "json")).isEqualTo(run);
  }

  @Test
  void everyFormatHasItsOwnFace() {
    assertThat(to("yaml")).startsWith("schemaVersion:");
    assertThat(to("akn")).startsWith("<?xml").contains("<akomaNtoso");
    assertThat(to("markdown")).contains("# 云川市河道条例");
    assertThat(to("html")).startsWith("<!DOCTYPE html>").contains("<la-akoma-ntoso");
  }

  private static String to(String format) {
    Run run = Run.with(Run.GAP, Map.of(), "convert", "--to", format);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("为了保护河道").endsWith("\n");
    return run.out();
  }

  @Test
  void markdownIsReadAsMarkdown() throws IOException {
    Run run = Run.with("# 云川市河道条例\n\n**第一条** 甲。\n", Map.of(), "convert", "--from", "markdown");
    assertThat(Json.read(run.out()).get("source").toString()).contains("format=markdown");
    assertThat(run.out()).doesNotContain("**第一条");
  }

  @Test
  void recordsAreReadBack() throws IOException {
    Run json = Run.with(Run.GAP, Map.of(), "convert");
    Run yaml = Run.with(json.out(), Map.of(), "convert", "--to", "yaml");
    assertThat(yaml).isEqualTo(Run.with(Run.GAP, Map.of(), "convert", "--to", "yaml"));
    assertThat(Run.with(yaml.out(), Map.of(), "convert", "--from", "yaml")).isEqualTo(json);
    assertThat(Run.with(json.out(), Map.of(), "convert", "--to", "akn").out())
        .isEqualTo(Run.with(Run.GAP, Map.of(), "convert", "--to", "akn").out());
    Run akn = Run.with(json.out(), Map.of(), "convert", "--to", "akn");
    Run again = Run.with(akn.out(), Map.of(), "convert", "--to", "akn");
    assertThat(again.out()).isEqualTo(akn.out());
    assertThat(again.err()).isEmpty();
    assertThat(Run.with(akn.out(), Map.of(), "convert", "--strict").exit()).isZero();
    assertThat(Run.with(json.out(), Map.of(), "inspect").out()).contains("第三条", FINDING);
    Run placed = Run.with(json.out(), Map.of(), "convert", "--place", "210100");
    assertThat(Json.read(placed.out()).get("place").toString()).contains("210100");
  }

  @Test
  void aRegistryAddsWhatIsKnown() throws IOException {
    Path registry = folder.resolve("registry.tsv");
    Files.writeString(registry, "law\t2003-05-20\tlocal-regulation\tcn\t云川市河道条例\n");
    String text = "第一条　依照《云川市河道条例》处罚。\n第二条　施行。\n";
    String known = "/akn/cn/act/local-regulation/2003-05-20/云川市河道条例";
    Run run = Run.with(text, Map.of(), "convert", "--registry", registry.toString());
    assertThat(run.out()).contains(known);
    assertThat(Run.with(text, Map.of(), "convert").out()).doesNotContain(known);
    Files.writeString(registry, "place\t999900\t云川市\n");
    String notice = "云川市人民政府关于养犬的通知\n\n各区人民政府：\n\n请登记。\n\n云川市人民政府\n\n2024年3月1日\n";
    Run placed =
        Run.with(notice, Map.of(), "convert", "--to", "akn", "--registry", registry.toString());
    assertThat(placed.out()).contains("/akn/cn-999900/doc/2024-03-01/");
  }

  @Test
  void aRegistryThatIsNoneIsNamed() throws IOException {
    Path registry = folder.resolve("registry.tsv");
    Files.writeString(registry, "law\t2003-05-20\n");
    Run run = Run.with(Run.GAP, Map.of(), "convert", "--registry", registry.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "gazette: cannot read "
                + registry
                + ": law wants date, kind, place and title, in: law  2003-05-20\n");
    Run none = Run.with(Run.GAP, Map.of(), "convert", "--registry", "no-such-file.tsv");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("cannot read no-such-file.tsv: no such file");
  }

  @Test
  void aRecordThatIsNoneIsUsageAndNamesItsPlace() {
    Run run = Run.with("{\"schemaVersion\": \"1.0\", \"sauce\": {}}", Map.of(), "convert");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "gazette: cannot read <stdin>:1:26: an issue has no field \"sauce\"; did you mean"
                + " \"source\"?\n");
    assertThat(Run.with(Run.GAP, Map.of(), "convert", "--from", "json").exit()).isEqualTo(2);
  }

  @Test
  void packagesAreReadBackAsFolderAndAsZip() throws IOException {
    Path source = folder.resolve("a.txt");
    Files.writeString(source, Run.GAP);
    String akn = Run.of("convert", source.toString(), "--to", "akn").out();
    Path packed = folder.resolve("packed");
    Path zipped = folder.resolve("packed.akn");
    for (Path form : List.of(packed, zipped)) {
      Run written =
          Run.of(
              "convert",
              source.toString(),
              "--to",
              "akn",
              "--akn-form",
              "package",
              "-o",
              form.toString());
      assertThat(written.exit()).isZero();
      Run read = Run.of("convert", form.toString(), "--to", "akn");
      assertThat(read.exit()).isZero();
      assertThat(read.out()).isEqualTo(akn);
    }
    Files.delete(packed.resolve("main.xml"));
    assertThat(Run.of("convert", packed.toString()).err())
        .contains("it is a folder without main.xml, so no package; give one of its files");
  }

  @Test
  void aChangedRecordIsReportedWithItsOwnPlace() throws IOException {
    String json = Run.with(Run.GAP, Map.of(), "convert").out();
    Path file = folder.resolve("changed.json");
    Files.writeString(file, json.replace("\"articles\": 2", "\"articles\": 3"));
    Run run = Run.of("convert", file.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(json);
    assertThat(run.err())
        .contains("<stdin>:5:1" + FINDING, file + ":", ": warning GZ036 record-counts-differ: ");
  }

  @Test
  void anEncodingIsDetectedOrTold() throws IOException {
    Path file = folder.resolve("gb.txt");
    Files.write(file, Run.GAP.getBytes(Charset.forName("GB18030")));
    assertThat(Run.of("convert", file.toString()).out()).contains("为了保护河道");
    Run told = Run.of("convert", "--encoding", "GB18030", file.toString());
    assertThat(told.out()).contains("为了保护河道");
  }

  @Test
  void aPlaceIsTaken() throws IOException {
    Run run = Run.with(Run.GAP, Map.of(), "convert", "--place", "210100");
    assertThat(Json.read(run.out()).get("place").toString()).contains("210100");
  }

  @Test
  void strictFailsOnAnErrorAndStillGivesTheResult() {
    Run run = Run.with(Run.GAP, Map.of(), "convert", "--strict");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(Run.with(Run.GAP, Map.of(), "convert").out());
    assertThat(run.err()).endsWith("gazette: --strict: findings of error level: 1\n");
    String whole = Run.GAP.replace("第三条", "第二条");
    assertThat(Run.with(whole, Map.of(), "convert", "--strict").exit()).isZero();
  }

  @Test
  void quietLeavesErrorsOnly() {
    String text = Run.GAP.replace("保护河道", "保护 and 河道");
    assertThat(Run.with(text, Map.of(), "convert").err()).contains("warning GZ502", FINDING);
    Run quiet = Run.with(text, Map.of(), "convert", "-q");
    assertThat(quiet.err()).contains(FINDING).doesNotContain("warning");
  }

  @Test
  void verboseSaysWhatWasReadAndCounted() {
    Run run = Run.with(Run.GAP, Map.of(), "convert", "-v");
    assertThat(run.err())
        .contains("gazette: <stdin> (text, UTF-8) to json: 1 document, 2 articles");
    assertThat(run.err()).contains("characters: ", " placed + ", " discarded");
  }

  @Test
  void repairIsHandedOn() {
    String text = Run.GAP.replace("第三条", "第二条").replace("第一条", "笫一条");
    assertThat(Run.with(text, Map.of(), "convert").out()).contains("笫一条");
    Run repaired = Run.with(text, Map.of(), "convert", "--repair");
    assertThat(repaired.exit()).isZero();
    assertThat(repaired.out()).contains("\"第一条\"");
  }

  @Test
  void colourIsOfFindingsAndOnlyWhereAsked() {
    String red = "\u001b[31merror\u001b[0m GZ301";
    Map<String, String> terminal = Map.of("GAZETTE_TERMINALS", "out err", "TERM", "xterm");
    assertThat(err(Map.of(), "auto")).doesNotContain("\u001b");
    assertThat(err(terminal, "auto")).contains(red);
    assertThat(err(terminal, "never")).doesNotContain("\u001b");
    assertThat(err(Map.of("GAZETTE_TERMINALS", "out"), "auto")).doesNotContain("\u001b");
    assertThat(err(Map.of("GAZETTE_TERMINALS", "err", "NO_COLOR", "1"), "auto"))
        .doesNotContain("\u001b");
    assertThat(err(Map.of("GAZETTE_TERMINALS", "err", "TERM", "dumb"), "auto"))
        .doesNotContain("\u001b");
    assertThat(err(Map.of("NO_COLOR", "1"), "always")).contains(red);
  }

  @Test
  void findingsAreToldInTheLanguageOfTheLocaleAndOfTheResultInEnglish() {
    Run chinese = Run.with(Run.GAP, Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8"), "convert");
    assertThat(chinese.err()).contains("error GZ301 article-number-gap: 第三条");
    assertThat(chinese.err()).doesNotContain("follows");
    assertThat(chinese.out())
        .contains("第三条 follows")
        .isEqualTo(Run.with(Run.GAP, Map.of("LANG", "C"), "convert").out());
    Run asked = Run.with(Run.GAP, Map.of("LC_ALL", "C"), "convert", "--lang", "zh");
    assertThat(asked.err()).isEqualTo(chinese.err());
    assertThat(asked.out()).doesNotContain("follows");
    Run english = Run.with(Run.GAP, Map.of("LANG", "zh_CN"), "convert", "--lang", "en");
    assertThat(english.err()).contains("follows");
  }

  private static String err(Map<String, String> env, String when) {
    return Run.with(Run.GAP, env, "convert", "--color", when).err();
  }

  @Test
  void aPageShowsFindingsWhereAskedForInTheLanguageOfTheGazetteOrThatTold() {
    assertThat(page()).contains("<summary>目录</summary>").doesNotContain("GZ301");
    assertThat(page("--findings")).contains("role=\"note\"><b>错误 GZ301</b> 第三条");
    assertThat(page("--findings", "--lang", "en"))
        .contains("<summary>Contents</summary>", "role=\"note\"><b>error GZ301</b> 第三条");
  }

  private static String page(String... more) {
    List<String> args = new ArrayList<>(List.of("convert", "-q", "--to", "html"));
    args.addAll(List.of(more));
    return Run.with(Run.GAP, Map.of(), args.toArray(String[]::new)).out();
  }

  @Test
  void sourceDateEpochGivesTheDateOfConversion() {
    Map<String, String> env = Map.of("SOURCE_DATE_EPOCH", "1577836800");
    assertThat(Run.with(Run.GAP, env, "convert", "--to", "akn").out()).contains("2020-01-01");
    assertThat(Run.with(Run.GAP, Map.of(), "convert", "--to", "akn").out())
        .doesNotContain("2020-01-01");
    Run wrong = Run.with(Run.GAP, Map.of("SOURCE_DATE_EPOCH", "today"), "convert");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("SOURCE_DATE_EPOCH takes seconds since 1970; not 'today'");
  }

  @Test
  void anInputThatCannotBeReadIsNamedWithItsReason() throws IOException {
    Path binary = folder.resolve("binary");
    Files.write(binary, new byte[] {0, 1, 2, (byte) 0xFF, 0, 0, 5});
    Path empty = Files.createFile(folder.resolve("empty"));
    assertThat(unreadable(folder.resolve("none").toString())).contains("none: no such file;");
    assertThat(unreadable("")).contains("cannot read : no such file;");
    assertThat(unreadable(folder.toString())).contains("it is a folder without main.xml");
    assertThat(unreadable(empty.toString())).contains("empty: it is empty;");
    assertThat(unreadable(binary.toString())).contains("binary: ", ";");
    assertThat(unreadable("-")).contains("<stdin>: it is empty;");
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertThat(unreadable(loop.toString())).contains("loop: the link leads back to itself;");
    assertThat(unreadable("a\nb")).contains("a b: no such file;");
    assertThat(unreadable("a\u001b[31m\n::error::b")).doesNotContain("\u001b", "\n::error");
  }

  @Test
  void anInputWithoutEndIsRefused() {
    Input endless = new Input("-", From.named("text"), Optional.empty(), Optional.empty(), false);
    byte[] more = new byte[100_001];
    assertThatThrownBy(() -> endless.all(new ByteArrayInputStream(more), 100_000))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("<stdin>: it has more than 100000 bytes; split it");
  }

  private static String unreadable(String input) {
    Run run = Run.of("convert", input);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("gazette: cannot read ").endsWith("\n");
    assertThat(run.err().lines()).hasSize(1);
    return run.err();
  }

  @Test
  void aFileWithoutPermissionIsNamed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), Run.GAP);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(secret), "this user may read everything");
    assertThat(unreadable(secret.toString())).contains("permission denied");
  }

  @Test
  void aResultIsWrittenWholeUnderItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("结果.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Run run = Run.with(Run.GAP, Map.of(), "convert", "-o", file.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(file).hasContent(Run.with(Run.GAP, Map.of(), "convert").out());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(files()).containsExactly("结果.json");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Run.with(Run.GAP, Map.of(), "convert", "-o", link.toString());
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).contains("为了保护河道");
  }

  @Test
  void nothingIsLeftOfAResultThatCannotBeWritten() throws IOException {
    Path file = folder.resolve("none/result.json");
    Run run = Run.with(Run.GAP, Map.of(), "convert", "-o", file.toString());
    assertThat(run.exit()).isEqualTo(74);
    assertThat(run.err()).isEqualTo("gazette: cannot write " + file + ": no such file or folder\n");
    Run into = Run.with(Run.GAP, Map.of(), "convert", "-o", folder.toString());
    assertThat(into.exit()).isEqualTo(74);
    assertThat(into.err()).contains("it is a folder");
    assertThat(files()).isEmpty();
  }

  @Test
  void anInputThatCannotBeReadLeavesTheOldResult() throws IOException {
    Path file = Files.writeString(folder.resolve("result"), "old");
    assertThat(Run.with("", Map.of(), "convert", "-o", file.toString()).exit()).isEqualTo(2);
    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly("result");
  }

  @Test
  void aDeviceIsWrittenAndStaysADevice() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
    Run run = Run.with(Run.GAP, Map.of(), "convert", "-o", "/dev/full");
    assertThat(run.exit()).isEqualTo(74);
    assertThat(run.err()).isEqualTo("gazette: cannot write /dev/full: the disk is full\n");
    assertThat(Run.with(Run.GAP, Map.of(), "convert", "-o", "/dev/null").exit()).isZero();
    assertThat(Path.of("/dev/null")).satisfies(p -> assertThat(Files.isRegularFile(p)).isFalse());
  }

  @Test
  void anOutputTakesNotThePlaceOfWhatIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), Run.GAP, StandardCharsets.UTF_8);
    Path link = Files.createSymbolicLink(folder.resolve("b"), file);
    Path name = Files.createLink(folder.resolve("c"), file);
    for (Path output : List.of(file, link, name)) {
      Run run = Run.of("convert", "-o", output.toString(), file.toString());
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("take the place of '" + file + "'", "another file with -o");
      assertThat(Files.readString(file)).isEqualTo(Run.GAP);
    }
    assertThat(Run.of("convert", "-o", "/dev/null", "/dev/null").err()).contains("it is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml", "akn", "markdown", "html"})
  void theSameInputGivesTheSameBytes(String format) {
    assertThat(to(format)).isEqualTo(to(format));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(p -> p.getFileName().toString()).toList();
    }
  }
}
