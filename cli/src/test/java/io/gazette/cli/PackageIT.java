package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/package}: what it builds, put into a clean folder and run there. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PackageIT {

  private static final Path CHECKOUT = Run.CHECKOUT;

  @TempDir static Path built;
  @TempDir Path folder;

  @BeforeAll
  static void build() throws Exception {
    Run run = Run.shell(built, "'" + CHECKOUT + "/scripts/package' once");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  /** In other folders, at other times, in another locale: {@code scripts/build-twice}. */
  @Test
  void theSameSourcesGiveTheSameBytes() throws Exception {
    Run run = Run.shell(built, "'" + CHECKOUT + "/scripts/build-twice' twice");
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("  built/gazette-", "  cli/target/shipped.cdx.json");
    for (Path file : files(built.resolve("once"))) {
      assertThat(built.resolve("twice").resolve(file.getFileName().toString()))
          .hasSameBinaryContentAs(file);
    }
  }

  @Test
  void theBillOfMaterialsIsThatOfTheLibraries() throws Exception {
    unpack();
    Map<String, String> told = new TreeMap<>();
    for (Component each : Component.of(folder.resolve("share/doc/gazette/sbom.cdx.json"))) {
      told.put(each.jar(), each.sha256());
    }
    Map<String, String> there = new TreeMap<>();
    for (Path jar : files(folder.resolve("lib"))) {
      there.put(jar.getFileName().toString(), sha256(jar));
    }
    there.remove("gazette-cli.jar"); // what the bill is of
    assertThat(told).isEqualTo(there);
  }

  @Test
  void theLicencesAreThoseListedAndAllowThePackage() throws Exception {
    unpack();
    List<Component> shipped = Component.of(folder.resolve("share/doc/gazette/sbom.cdx.json"));
    assertThat(shipped)
        .allSatisfy(
            each -> assertThat(each.licences()).isNotEmpty().isSubsetOf("Apache-2.0", "MIT"));
    List<Component> tests = new ArrayList<>();
    for (String module : List.of("parser", "cli")) {
      tests.addAll(Component.of(CHECKOUT.resolve(module + "/target/tests.cdx.json")));
    }
    assertThat(tests).allSatisfy(each -> assertThat(each.licences()).isNotEmpty());
    Path page = CHECKOUT.resolve("cli/THIRD-PARTY.md");
    if (Boolean.getBoolean("fixtures.update")) {
      Files.writeString(page, ThirdParty.page(shipped, tests));
    }
    assertThat(page).content().isEqualTo(ThirdParty.page(shipped, tests));
  }

  /** picocli and snakeyaml have none; theirs is that of the package. */
  @Test
  void theOtherLibrariesBringTheTextOfTheirLicence() throws Exception {
    unpack();
    List<String> without = new ArrayList<>();
    for (Path jar : files(folder.resolve("lib"))) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        if (zip.stream().noneMatch(entry -> entry.getName().contains("LICENSE"))) {
          without.add(jar.getFileName().toString());
        }
      }
    }
    assertThat(without).isSubsetOf("picocli.jar", "snakeyaml.jar");
  }

  @Test
  void theArchiveRunsWhereItIsUnpacked() throws Exception {
    unpack();
    runs("bin/gazette", "share/man");
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
    assertThat(Run.shell(folder, "dpkg-deb --info " + file).out())
        .contains(" Package: gazette\n", " Depends: default-jre-headless", "postinst", "prerm");
    assertThat(Run.shell(folder, "dpkg-deb -x " + file + " .").exit()).isZero();
    runs("usr/bin/gazette", "usr/share/man");
    assertThat(folder.resolve("usr/share/doc/gazette/copyright")).isNotEmptyFile();
    assertThat(folder.resolve("usr/share/bash-completion/completions/gazette")).isNotEmptyFile();
  }

  /** All of this system as it is, but what is written goes to a disk in memory. */
  @Test
  void thePackageIsInstalledAndRemoved() throws Exception {
    Files.writeString(
        folder.resolve("disk"),
        "here=$PWD && mount -t tmpfs none . && cd \"$here\" && mkdir up work root"
            + " && mount -t overlay overlay -o lowerdir=/,upperdir=up,workdir=work root"
            + " && mount -t proc none root/proc && mount --bind /dev root/dev\n");
    Files.writeString(folder.resolve("公报.txt"), Run.GAP);
    Files.writeString(
        folder.resolve("inside"),
        String.join(
            "\n",
            "set -e",
            "dpkg --force-depends -i /gazette.deb >&2",
            "ls /usr/lib/gazette/cache/gazette-*.jsa",
            "cd /tmp",
            "gazette --version",
            "gazette convert 公报.txt | head -1",
            "dpkg --purge gazette >&2",
            "ls /usr/lib/gazette /usr/bin/gazette 2>/dev/null || echo gone"));
    Path disk = Files.createDirectory(folder.resolve("mounted"));
    String enter = "unshare -m sh -c '. ../disk && chroot root dpkg --version'";
    boolean can = Run.shell(disk, enter).exit() == 0;
    Assumptions.assumeTrue(can, "no root, overlay or dpkg here to install a package");
    Run run =
        Run.shell(
            disk,
            "unshare -m sh -c '. ../disk && cp "
                + built
                + "/once/gazette_*_all.deb root/gazette.deb"
                + " && cp ../inside ../公报.txt root/tmp && chroot root sh /tmp/inside'");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            archive -> assertThat(archive).endsWith(".jsa"),
            version -> assertThat(version).startsWith("gazette "),
            json -> assertThat(json).startsWith("{"),
            gone -> assertThat(gone).isEqualTo("gone"));
    assertThat(run.err()).contains("公报.txt:5:1: error GZ301 ");
  }

  private void unpack() throws Exception {
    assertThat(Run.shell(folder, "tar -xzf '" + built + "'/once/gazette-*.tar.gz --strip 1").exit())
        .isZero();
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private void runs(String command, String manual) throws Exception {
    Files.writeString(folder.resolve("公报.txt"), Run.GAP);
    assertThat(Run.shell(folder, command + " --version").out()).startsWith("gazette ");
    Run run = Run.shell(folder, command + " convert 公报.txt");
    assertThat(run.exit()).isZero();
    assertThat(Json.read(run.out())).containsKey("documents");
    assertThat(run.err()).startsWith("公报.txt:5:1: error GZ301 ");
    if (Files.exists(Path.of("/usr/bin/man"))) {
      String man = "man -P cat ./" + manual;
      assertThat(Run.shell(folder, man + "/man1/gazette-convert.1*").out())
          .contains("--encoding", "EXIT STATUS");
      assertThat(Run.shell(folder, man + "/zh_CN/man1/gazette-convert.1*").out())
          .contains("--encoding", "退出状态", "默认自动判断");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
