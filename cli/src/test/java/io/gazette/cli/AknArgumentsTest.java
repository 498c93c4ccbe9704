package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AknArgumentsTest {

  private static final Path ISSUE = Path.of("../fixtures/issues/yunchuan-2009-11/issue.txt");

  @TempDir Path folder;

  private Run akn(String... more) {
    List<String> args = new ArrayList<>(List.of("convert", "-q", ISSUE.toString(), "--to", "akn"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> entries(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void aPackageIsAZipOrAFolder() throws IOException {
    Path zip = folder.resolve("two.akn");
    assertThat(akn("-o", zip.toString()).exit()).isZero();
    assertThat(entries(Files.readAllBytes(zip))).startsWith("main.xml", "doc_1.xml", "doc_2.xml");
    byte[] first = Files.readAllBytes(zip);
    assertThat(akn("-o", zip.toString(), "--akn-form", "package").exit()).isZero();
    assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    Path files = folder.resolve("two");
    assertThat(akn("--akn-form", "package", "-o", files.toString()).exit()).isZero();
    assertThat(names(files))
        .contains("doc_1.xml", "doc_2.xml", "main.xml")
        .doesNotContain("doc_99.xml");
    assertThat(names(folder)).containsExactly("two", "two.akn");
  }

  @Test
  void anOlderPackageIsReplacedAndNothingElse() throws IOException {
    Path files = Files.createDirectory(folder.resolve("two"));
    assertThat(akn("-o", files.toString()).exit()).isZero();
    Files.writeString(files.resolve("doc_99.xml"), "<old/>");
    assertThat(akn("-o", files.toString()).exit()).isZero();
    assertThat(names(files))
        .contains("doc_1.xml", "doc_2.xml", "main.xml")
        .doesNotContain("doc_99.xml");
    Files.writeString(files.resolve("notes.txt"), "mine");
    Run run = akn("-o", files.toString());
    assertThat(run.exit()).isEqualTo(74);
    assertThat(run.err()).contains("cannot write", "no package; give a new folder");
    assertThat(names(files)).contains("notes.txt");
    assertThat(names(folder)).containsExactly("two");
  }

  @Test
  void aPackageOnAStreamIsWrongUsage() {
    Run run = akn("--akn-form", "package");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("a package is no stream; give -o FILE.akn or -o FOLDER");
    assertThat(akn("--akn-form", "zip").err()).contains("use bundle, package");
    assertThat(akn("--akn-profile", "x").err()).contains("use nc, lawsafrica");
  }

  @Test
  void aBundleMayHaveAnyName() throws IOException {
    Path file = folder.resolve("two.akn");
    assertThat(akn("--akn-form", "bundle", "-o", file.toString()).exit()).isZero();
    assertThat(Files.readString(file)).isEqualTo(akn().out()).startsWith("<?xml");
  }

  @Test
  void profileAndPositionsChangeTheAttributes() {
    assertThat(akn().out()).contains("eId=").doesNotContain("gz:at=");
    assertThat(akn("--akn-positions").out()).contains("<p gz:at=\"1:12-1:21\">");
    String act = "云川市甲条例\n\n第一章 总则\n\n第一条 甲。\n";
    String[] lawsAfrica = {"convert", "--to", "akn", "--akn-profile", "lawsafrica"};
    assertThat(Run.with(act, Map.of(), lawsAfrica).out()).contains("<heading>总则");
  }
}
