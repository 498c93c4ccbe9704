package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gazette batch}. */
class BatchCommandTest {

  private static final String CLEAN = "第一条　为了保护河道，制定本条例。\n\n第二条　本条例自2024年5月1日起施行。\n";

  @TempDir Path folder;
  private Path archive;
  private Path out;

  @BeforeEach
  void anArchive() throws IOException {
    archive = Files.createDirectory(folder.resolve("archive"));
    out = folder.resolve("out");
    write("2024/一.txt", CLEAN);
    write("2024/二.txt", CLEAN.replace("河道", "湖泊"));
    write("三.md", CLEAN);
  }

  private Path write(String name, String text) throws IOException {
    Path file = archive.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Run batch(String... options) {
    List<String> line = new ArrayList<>(List.of("batch", archive.toString(), "-o", out.toString()));
    line.addAll(List.of(options));
    return Run.of(line.toArray(new String[0]));
  }

  /** All that is in the folder of results, by name, but what may differ from run to run. */
  private static Map<String, String> results(Path out) throws IOException {
    Map<String, String> results = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (name.startsWith("manifest")) {
          text = text.replaceAll("\"milliseconds\":\\d+", "");
        }
        if (!name.startsWith(".gazette/lock")) {
          results.put(name, text);
        }
      }
    }
    return results;
  }

  private List<String> names() throws IOException {
    return results(out).keySet().stream().filter(n -> !n.startsWith(".")).toList();
  }

  private List<Map<String, Object>> manifest() throws IOException {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("manifest.jsonl"))) {
      lines.add(Json.read(line));
    }
    return lines;
  }

  @Test
  void theLayoutIsKept() throws IOException {
    Run run = batch("--to", "json,akn,markdown");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(names())
        .containsExactly(
            "2024/一.txt.json",
            "2024/一.txt.md",
            "2024/一.txt.xml",
            "2024/二.txt.json",
            "2024/二.txt.md",
            "2024/二.txt.xml",
            "manifest.jsonl",
            "report.html",
            "三.md.json",
            "三.md.md",
            "三.md.xml");
    assertThat(run.err()).contains("3 files converted, 3 of them now; 0 failed; 3 documents");
  }

  @Test
  void aResultIsThatOfConvert() throws IOException {
    batch("--to", "akn");
    Run convert = Run.of("convert", "--to", "akn", archive.resolve("三.md").toString());
    assertThat(out.resolve("三.md.xml")).content().isEqualTo(convert.out());
  }

  @Test
  void aSecondRunDoesOnlyWhatChanged() throws IOException {
    batch();
    Map<String, String> before = results(out);
    assertThat(batch().err()).contains("3 files converted, 0 of them now");
    assertThat(results(out)).isEqualTo(before);
    write("三.md", CLEAN.replace("河道", "水库"));
    assertThat(batch().err()).contains("3 files converted, 1 of them now");
    assertThat(out.resolve("三.md.json")).content().contains("水库");
    assertThat(batch("--force").err()).contains("3 of them now");
    assertThat(batch("--place", "210100").err()).contains("3 of them now");
  }

  @Test
  void aResultThatWasChangedIsMadeAgain() throws IOException {
    batch("--to", "json,ndjson");
    Map<String, String> before = results(out);
    Files.writeString(out.resolve("三.md.json"), "{}");
    Files.delete(out.resolve("2024/一.txt.json"));
    assertThat(batch("--to", "json,ndjson").err()).contains("3 files converted, 2 of them now");
    assertThat(results(out)).isEqualTo(before);
  }

  @Test
  void aNewFormatIsAddedAndAnOldOneStaysUntilItIsPruned() throws IOException {
    batch();
    assertThat(batch("--to", "json,markdown").err()).contains("3 of them now");
    Run fewer = batch("--to", "markdown");
    assertThat(fewer.err()).contains("0 of them now");
    assertThat(names()).contains("三.md.json", "三.md.md");
    write("三.md", CLEAN.replace("河道", "水库"));
    Run changed = batch("--to", "markdown");
    assertThat(changed.err()).contains("1 result left over that no file gives any more; --prune");
    batch("--to", "markdown", "--prune");
    assertThat(names()).contains("三.md.md").doesNotContain("三.md.json");
  }

  @Test
  void whatHasGoneIsPrunedAndNothingElse() throws IOException {
    batch();
    Files.delete(archive.resolve("2024/一.txt"));
    Files.writeString(out.resolve("2024/mine.txt"), "mine");
    assertThat(batch().err()).contains("1 result left over", "2 files converted");
    assertThat(names()).contains("2024/一.txt.json");
    assertThat(batch("--prune").err()).doesNotContain("left over");
    assertThat(names())
        .contains("2024/mine.txt", "2024/二.txt.json")
        .doesNotContain("2024/一.txt.json");
  }

  @Test
  void anyNumberOfJobsGivesTheSame() throws IOException {
    for (int i = 0; i < 30; i++) {
      write("many/" + i + ".txt", CLEAN + "第" + (i % 7) + "条\n");
    }
    String formats = "json,yaml,akn,markdown,ndjson,csv,csv-articles";
    batch("--to", formats, "--jobs", "1", "--validate");
    Map<String, String> one = results(out);
    out = folder.resolve("other");
    batch("--to", formats, "--jobs", "7", "--validate");
    assertThat(results(out)).isEqualTo(one);
  }

  @Test
  void oneBadFileStopsNoOther() throws IOException {
    write("坏.txt", "");
    Files.write(archive.resolve("坏.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 0, 1, 2});
    write("x.json", "{\"a\": 1}");
    write("x.png", "png");
    Run run = batch();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot convert 坏.txt: it is empty", "cannot convert 坏.pdf: ")
        .contains("3 files converted, 3 of them now; 2 failed", "1 .png")
        .doesNotContain("x.json");
    assertThat(batch().err()).contains("cannot convert 坏.txt: it is empty", "0 of them now");
    assertThat(manifest())
        .extracting(e -> e.get("path") + " " + e.get("result") + " " + e.get("permanent"))
        .contains("坏.txt unreadable true", "x.json other null", "三.md done null");
    write("坏.txt", CLEAN);
    Files.delete(archive.resolve("坏.pdf"));
    assertThat(batch().exit()).isZero();
  }

  /** A name of an archive may be as long as its packer likes; one of a disk has 255 bytes. */
  @Test
  void aNameThatIsTooLongStopsNoOther() throws IOException {
    tar(
        archive.resolve("long.tar.gz"),
        "长".repeat(100) + ".txt",
        "x/".repeat(2100) + "a.txt",
        "b.txt");
    write("长".repeat(83) + ".txt", CLEAN);
    Run run = batch();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("its name is too long for a result beside others; make it shorter")
        .contains("4 files converted, 4 of them now; 3 failed");
    assertThat(batch().err()).contains("4 files converted, 0 of them now; 3 failed");
  }

  @Test
  void anUnreadableFileIsTriedAgain() throws IOException {
    Path file = write("locked.txt", CLEAN);
    Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "as root");
    Run run = batch();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("cannot convert locked.txt: permission denied");
    file.toFile().setReadable(true);
    assertThat(batch().exit()).isZero();
  }

  @Test
  void archivesAreFolders() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(archive.resolve("old.zip")))) {
      add(zip, "甲/一.txt", CLEAN);
      add(zip, "../../evil.txt", CLEAN);
      add(zip, "/abs.txt", CLEAN);
      add(zip, "__MACOSX/一.txt", CLEAN);
    }
    tar(archive.resolve("old.tar.gz"), "./乙/一.txt", "乙/../../evil.txt");
    Run run = batch();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(names())
        .contains("old.zip/甲/一.txt.json", "old.tar.gz/乙/一.txt.json")
        .noneMatch(n -> n.contains("evil") || n.contains("abs") || n.contains("MACOSX"));
    assertThat(folder.resolve("evil.txt.json")).doesNotExist();
    assertThat(run.err()).contains("evil.txt: its name leads out of the archive");
    assertThat(batch().err()).contains("5 files converted, 0 of them now");
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void tar(Path file, String... names) throws IOException {
    byte[] text = CLEAN.getBytes(StandardCharsets.UTF_8);
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (String name : names) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    }
  }

  @Test
  void aDamagedArchiveIsNamedAndWhatCameBeforeIsConverted() throws IOException {
    Path whole = folder.resolve("whole.tar.gz");
    tar(whole, "一.txt", "二.txt");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(archive.resolve("cut.tar.gz"), java.util.Arrays.copyOf(bytes, bytes.length - 12));
    Files.write(archive.resolve("no.zip"), new byte[] {'P', 'K', 3, 4, 0});
    Run run = batch();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot convert no.zip: the archive is damaged: ", "cut.tar.gz", "pack it again");
    assertThat(names()).contains("三.md.json");
  }

  @Test
  void severalRootsKeepTheirNames() throws IOException {
    Run run =
        Run.of(
            "batch",
            archive.resolve("2024").toString(),
            archive.resolve("三.md").toString(),
            "-o",
            out.toString());
    assertThat(run.exit()).isZero();
    assertThat(names()).contains("2024/一.txt.json", "三.md.json");
    Path other = Files.createDirectories(folder.resolve("b/2024"));
    Run same =
        Run.of("batch", archive.resolve("2024").toString(), other.toString(), "-o", out.toString());
    assertThat(same.exit()).isEqualTo(2);
    assertThat(same.err()).contains("have the same name");
  }

  @Test
  void theResultsDoNotLieAmongWhatIsConverted() {
    Run run = Run.of("batch", archive.toString(), "-o", archive + "/2024/..");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("the results would lie among what is converted, in '");
  }

  @Test
  void shardsTogetherAreTheWhole() throws IOException {
    batch("--to", "json,ndjson,csv");
    Map<String, String> whole = results(out);
    out = folder.resolve("shards");
    for (String shard : List.of("1/3", "2/3", "3/3")) {
      assertThat(batch("--to", "json,ndjson,csv", "--shard", shard).exit()).isZero();
    }
    assertThat(names()).contains("manifest-1-of-3.jsonl", "report-3-of-3.html");
    assertThat(batch("--to", "json,ndjson,csv").err()).contains("3 files converted, 0 of them now");
    Map<String, String> joined = results(out);
    joined.keySet().removeIf(name -> name.contains("-of-3"));
    assertThat(joined).isEqualTo(whole);
  }

  @Test
  void findingsAreCountedAndFailWhereAsked() throws IOException {
    write("gap.txt", Run.GAP);
    assertThat(batch().exit()).isZero();
    assertThat(batch("--fail-on", "error").exit()).isEqualTo(1);
    Run validated = batch("--validate");
    assertThat(validated.exit()).isEqualTo(1);
    assertThat(validated.err()).contains("GZ301 article-number-gap (error): 1 in 1 file\n");
    assertThat(batch("--validate", "--fail-on", "never").exit()).isZero();
    assertThat(batch("--validate", "--disable", "GZ301").exit()).isZero();
  }

  @Test
  void theArchiveIsCheckedAsAWhole() throws IOException {
    write("公报/03.txt", issue(3, 87, "春耕", 8, "请认真做好春耕工作。"));
    String cites = "请按照《云川市人民政府关于做好春耕工作的通知》（云政发〔2024〕8号）的要求，认真做好防汛工作。";
    write("公报/05.txt", issue(5, 89, "防汛", 9, cites));
    Run run = batch("--validate", "--only", "GZ44");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("GZ440 issue-missing-in-archive (warning): 1 in 1 file\n");
    List<String> findings = Files.readAllLines(out.resolve("findings.jsonl"));
    assertThat(findings).hasSize(1);
    assertThat(Json.read(findings.get(0)))
        .containsEntry("file", "公报/05.txt")
        .containsEntry("rule", "GZ440")
        .containsEntry("line", 2);
    List<String> citations = Files.readAllLines(out.resolve("citations.jsonl"));
    assertThat(citations).hasSize(1);
    assertThat(Json.read(citations.get(0)))
        .containsEntry("number", "云政发〔2024〕8号")
        .containsEntry("targetFile", "公报/03.txt")
        .containsEntry("targetDocument", "doc_1");
    assertThat(batch("--validate", "--disable", "GZ440").err()).doesNotContain("GZ440");
    write("公报/04.txt", issue(4, 88, "抗旱", 7, "请认真做好抗旱工作。"));
    assertThat(batch("--validate", "--only", "GZ44").err()).doesNotContain("GZ440");
  }

  private static String issue(int number, int total, String matter, int serial, String text) {
    String title = "云川市人民政府关于做好" + matter + "工作的通知";
    return String.join(
        "\n",
        "云川市人民政府公报",
        "2024年 第" + number + "期（总第" + total + "期）",
        "云川市人民政府主办",
        "目录",
        "【市政府文件】",
        title + "（云政发〔2024〕" + serial + "号）……（3）",
        "云政发〔2024〕" + serial + "号",
        title,
        "各区、县人民政府：",
        text,
        "云川市人民政府",
        "2024年3月" + serial + "日",
        "");
  }

  @Test
  void streamsAreOneFileOfTheArchive() throws IOException {
    assertThat(batch("--to", "ndjson,csv,csv-articles").exit()).isZero();
    assertThat(names())
        .containsExactly(
            "articles.csv", "documents.csv", "issues.ndjson", "manifest.jsonl", "report.html");
    List<String> issues = Files.readAllLines(out.resolve("issues.ndjson"));
    assertThat(issues).hasSize(3);
    assertThat(Json.read(issues.get(0)).get("source").toString()).contains("name=2024/一.txt");
    List<String> articles = Files.readAllLines(out.resolve("articles.csv"));
    assertThat(articles).hasSize(1 + 6);
    assertThat(articles.get(0)).startsWith("source,document,title,");
    assertThat(articles.get(6)).startsWith("三.md,doc_1,");
  }

  @Test
  void twoRunsAtOnceAreRefused() throws IOException {
    batch();
    try (FileChannel lock =
        FileChannel.open(out.resolve(".gazette/lock"), StandardOpenOption.WRITE)) {
      lock.lock();
      Run run = batch();
      assertThat(run.exit()).isEqualTo(74);
      assertThat(run.err()).contains("another run is writing there");
    }
    assertThat(batch().exit()).isZero();
  }

  @Test
  void aManifestThatWasCutGoesOn() throws IOException {
    batch();
    Map<String, String> before = results(out);
    Path manifest = out.resolve("manifest.jsonl");
    byte[] bytes = Files.readAllBytes(manifest);
    Files.write(manifest, java.util.Arrays.copyOf(bytes, bytes.length - 20));
    Path workshop = Files.createDirectories(out.resolve(".gazette/workshop"));
    Files.writeString(workshop.resolve("1.part"), "half");
    assertThat(batch().err()).contains("3 files converted, 1 of them now");
    assertThat(results(out)).isEqualTo(before);
  }

  @Test
  void anOutputThatCannotBeWrittenEndsTheRun() throws IOException {
    Files.writeString(out, "a file");
    Run run = batch();
    assertThat(run.exit()).isEqualTo(74);
    assertThat(run.err()).contains("cannot write " + out);
    Files.delete(out);
    Files.createDirectories(out.resolve("三.md.json"));
    Run folderInTheWay = batch();
    assertThat(folderInTheWay.exit()).isEqualTo(74);
    assertThat(folderInTheWay.err()).contains("三.md.json: it is a folder");
  }

  @Test
  void theResultsAreNoInput() throws IOException {
    out = archive.resolve("out");
    batch();
    assertThat(batch().err()).contains("3 files converted, 0 of them now");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(Run.of("batch", archive.toString()).err()).contains("give -o OUT");
    assertThat(Run.of("batch", "-o", "x").err()).contains("DIR is missing: folders and archives");
    assertThat(batch("--to", "json,nix").err()).contains("unknown value 'nix' for --to");
    assertThat(batch("--jobs", "0").err()).contains("--jobs takes a number");
    assertThat(batch("--shard", "3/2").err()).contains("--shard takes I/N");
    assertThat(batch("--validate", "--baseline", "none").err()).contains("the baseline none");
    Run nothing = Run.of("batch", folder.resolve("none").toString(), "-o", out.toString());
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.err()).contains("none: no such file");
    Run empty =
        Run.of("batch", out.getParent().resolve("archive/2024/一.txt").toString(), "-o", "-");
    assertThat(empty.exit()).isEqualTo(2);
  }

  @Test
  void progressIsABarOnATerminalAndNothingWhereQuiet() throws IOException {
    assertThat(batch("-q").err()).isEmpty();
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    Run run =
        Run.to(
            stdout,
            java.io.InputStream.nullInputStream(),
            Map.of("GAZETTE_TERMINALS", "out err", "LANG", "zh_CN.UTF-8"),
            "batch",
            archive.toString(),
            "-o",
            out.toString());
    assertThat(run.err()).contains("转换了 3 个文件，其中本次 0 个");
  }
}
