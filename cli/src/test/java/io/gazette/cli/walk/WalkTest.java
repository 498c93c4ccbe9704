package io.gazette.cli.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {

  @TempDir Path folder;

  /** What a walk gives: the paths, and what they hold. */
  private List<String> walked(Path... roots) throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    Listing listing = Walk.of(List.of(roots), folder.resolve("out"));
    for (Container container : listing.containers()) {
      container.read(
          new Container.Reader() {
            @Override
            public void item(Item item, Container.Content content) throws IOException {
              found.add(item.path() + "=" + new String(content.bytes(), StandardCharsets.UTF_8));
            }

            @Override
            public boolean goesOn() {
              return true;
            }
          });
    }
    listing.refusals().forEach(refusal -> found.add("!" + refusal.path()));
    return found;
  }

  @Test
  void foldersAreWalkedInOrderAndWhatIsHiddenIsPassedOver() throws Exception {
    for (String name :
        List.of("b/2.txt", "a/1.MD", ".git/3.txt", "a/.4.txt", "out/5.txt", "c.png")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), name.substring(0, 1));
    }
    assertThat(walked(folder)).containsExactly("a/1.MD=a", "b/2.txt=b");
    assertThat(Walk.of(List.of(folder), folder.resolve("out")).passedOver())
        .containsEntry(".png", 1);
  }

  @Test
  void namesOfAnotherCharsetAreRead() throws Exception {
    Path zip = folder.resolve("old.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GB18030"))) {
      out.putNextEntry(new ZipEntry("公报/第一期.txt"));
      out.write('x');
    }
    assertThat(walked(zip)).containsExactly("old.zip/公报/第一期.txt=x");
    Path tar = folder.resolve("old.tar");
    try (TarArchiveOutputStream out =
        new TarArchiveOutputStream(Files.newOutputStream(tar), "GB18030")) {
      put(out, new TarArchiveEntry("公报/第一期.txt"), "y");
    }
    assertThat(walked(tar)).containsExactly("old.tar/公报/第一期.txt=y");
  }

  @Test
  void longNamesOfEitherKindAreRead() throws Exception {
    String name = "很长的文件夹名".repeat(12) + "/一.txt";
    for (int mode :
        new int[] {TarArchiveOutputStream.LONGFILE_GNU, TarArchiveOutputStream.LONGFILE_POSIX}) {
      Path tar = folder.resolve("long" + mode + ".tgz");
      try (TarArchiveOutputStream out =
          new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tar)), "UTF-8")) {
        out.setLongFileMode(mode);
        put(out, new TarArchiveEntry(name), "x");
      }
      assertThat(walked(tar)).containsExactly("long" + mode + ".tgz/" + name + "=x");
    }
  }

  @Test
  void linksAreNotFollowedAndOfTwoWithOneNameTheLaterHolds() throws Exception {
    Path tar = folder.resolve("links.tar");
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
      put(out, new TarArchiveEntry("a.txt"), "old");
      TarArchiveEntry link = new TarArchiveEntry("b.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      put(out, link, "");
      put(out, new TarArchiveEntry("a.txt"), "new");
    }
    assertThat(walked(tar)).containsExactly("links.tar/a.txt=new");
  }

  @Test
  void devicesPipesAndHardLinksAreNoFiles() throws Exception {
    Path tar = folder.resolve("devices.tar");
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
      put(out, new TarArchiveEntry("a.txt"), "text");
      for (byte kind :
          new byte[] {
            TarConstants.LF_CHR, TarConstants.LF_BLK, TarConstants.LF_FIFO, TarConstants.LF_LINK
          }) {
        TarArchiveEntry entry = new TarArchiveEntry(kind + ".txt", kind);
        entry.setLinkName("/dev/zero");
        put(out, entry, "");
      }
      put(out, new TarArchiveEntry("z.txt"), "text");
    }
    assertThat(walked(tar)).containsExactly("devices.tar/a.txt=text", "devices.tar/z.txt=text");
  }

  @Test
  void aLinkInAZipIsNoFile() throws Exception {
    Path zip = folder.resolve("links.zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
      link.setUnixMode(UnixStat.LINK_FLAG | 0777);
      out.putArchiveEntry(link);
      out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      out.closeArchiveEntry();
      out.putArchiveEntry(new ZipArchiveEntry("a.txt"));
      out.write('x');
      out.closeArchiveEntry();
    }
    assertThat(walked(zip)).containsExactly("links.zip/a.txt=x");
  }

  private static void put(TarArchiveOutputStream out, TarArchiveEntry entry, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    entry.setSize(bytes.length);
    out.putArchiveEntry(entry);
    out.write(bytes);
    out.closeArchiveEntry();
  }

  @ParameterizedTest
  @CsvSource({"a/b.txt,a/b.txt", "./a//b.txt,a/b.txt", "a\\b.txt,a/b.txt", "..a/b.txt,..a/b.txt"})
  void namesAreMadePlain(String name, String path) {
    assertThat(EntryName.safe(name)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../a", "a/../b", "/a", "\\a", "C:\\a", "C:a", "..\\..\\a", "a\u0000b", "./"})
  void namesThatLeadElsewhereAreRefused(String name) {
    assertThat(EntryName.safe(name)).isEmpty();
  }

  @Test
  void whatUnpacksToHundredsOfTimesItsSizeIsRefused() throws Exception {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return length;
          }
        };
    assertThatThrownBy(
            () -> Bounds.bounded(endless, 10_000).transferTo(OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it unpacks to more than 200 times its size");
    byte[] some = new byte[5000];
    assertThat(Bounds.bounded(new ByteArrayInputStream(some), 100).readAllBytes()).hasSize(5000);
  }

  @Test
  void aFileThatIsWrittenToMeanwhileIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    List<Container> containers = Walk.of(List.of(file), folder.resolve("out")).containers();
    containers
        .get(0)
        .read(
            new Container.Reader() {
              @Override
              public void item(Item item, Container.Content content) throws IOException {
                assertThat(content.bytes()).asString().isEqualTo("old");
                content.unchanged();
                Files.writeString(file, "newer");
                assertThatThrownBy(content::unchanged).isInstanceOf(ChangedException.class);
              }

              @Override
              public boolean goesOn() {
                return true;
              }
            });
  }
}
