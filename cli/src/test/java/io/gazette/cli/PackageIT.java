package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/package}: what it builds, put into a clean folder and run there. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PackageIT {

  private static final Path CHECKOUT =
      Path.of(System.getProperty("gazette.checkout", "..")).toAbsolutePath().normalize();

  @TempDir static Path built;
  @TempDir Path folder;

  @BeforeAll
  static void build() throws Exception {
    Run run = run(built, "'" + CHECKOUT + "/scripts/package' once");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void theSameSourcesGiveTheSameBytes() throws Exception {
    Run again = run(built, "umask 077; TZ=Asia/Shanghai '" + CHECKOUT + "/scripts/package' again");
    assertThat(again.exit()).as(again.err()).isZero();
    for (Path file : files(built.resolve("once"))) {
      assertThat(built.resolve("again").resolve(file.getFileName().toString()))
          .hasSameBinaryContentAs(file);
    }
  }

  @Test
  void theArchiveRunsWhereItIsUnpacked() throws Exception {
    assertThat(run(folder, "tar -xzf '" + built + "'/once/gazette-*.tar.gz --strip 1").exit())
        .isZero();
    runs("bin/gazette", "share/man/man1/gazette-convert.1");
    assertThat(files(folder.resolve("cache"))).as("the archive of classes").isNotEmpty();
    assertThat(folder.resolve("share/bash-completion/completions/gazette")).isNotEmptyFile();
    assertThat(folder.resolve("share/zsh/site-functions/_gazette")).isNotEmptyFile();
    assertThat(folder.resolve("share/fish/vendor_completions.d/gazette.fish")).isNotEmptyFile();
  }

  @Test
  void thePackageRunsWhereItIsUnpacked() throws Exception {
    boolean here = Files.exists(Path.of("/usr/bin/dpkg-deb"));
    Assumptions.assumeTrue(here, "no dpkg-deb here to build a package");
    String file = "'" + built + "'/once/gazette_*_all.deb";
    assertThat(run(folder, "dpkg-deb --info " + file).out())
        .contains(" Package: gazette\n", " Depends: default-jre-headless", "postinst", "prerm");
    assertThat(run(folder, "dpkg-deb -x " + file + " .").exit()).isZero();
    runs("usr/bin/gazette", "usr/share/man/man1/gazette-convert.1.gz");
    assertThat(folder.resolve("usr/share/doc/gazette/copyright")).isNotEmptyFile();
    assertThat(folder.resolve("usr/share/bash-completion/completions/gazette")).isNotEmptyFile();
  }

  private void runs(String command, String page) throws Exception {
    Files.writeString(folder.resolve("公报.txt"), Run.GAP);
    assertThat(run(folder, command + " --version").out()).startsWith("gazette ");
    Run run = run(folder, command + " convert 公报.txt");
    assertThat(run.exit()).isZero();
    assertThat(Json.read(run.out())).containsKey("documents");
    assertThat(run.err()).startsWith("公报.txt:5:1: error GZ301 ");
    if (Files.exists(Path.of("/usr/bin/man"))) {
      assertThat(run(folder, "man -P cat ./" + page).out()).contains("--encoding");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Run run(Path in, String command) throws Exception {
    Path out = Files.createTempFile("package", ".out");
    Path err = Files.createTempFile("package", ".err");
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command).directory(in.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    int exit = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    Run run = new Run(exit, Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }
}
