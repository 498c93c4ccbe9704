package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code gazette batch} as a real process in a world that is not as it should be: other locales and
 * clocks, a disk that is full, files that cannot be read or change, too little memory.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BatchTroubleIT {

  private static final int COPIES = 10;
  private static final String BATCH = "gazette batch archive -o out --to json,akn,csv ";

  /** What can be told of a folder of results; the manifest tells times too. */
  private static final String SUMS =
      " find . -type f ! -path './.gazette/*' ! -name manifest.jsonl -exec cksum {} + | sort -k3; ";

  @TempDir Path folder;

  @BeforeEach
  void anArchive() throws IOException {
    String issue =
        Files.readString(Run.CHECKOUT.resolve("fixtures/issues/yunchuan-2024-03/issue.txt"));
    for (int i = 0; i < COPIES; i++) {
      Path file = folder.resolve("archive/" + i % 3 + "/" + i + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, issue.replace("第3期", "第" + (i + 1) + "期"));
    }
  }

  private Run shell(String command) throws Exception {
    return Run.shell(folder, command);
  }

  /** A folder {@code out} that is a disk of its own, seen by {@code command} alone. */
  private Run onADisk(String options, String command) throws Exception {
    boolean can = shell("unshare -rm mount -t tmpfs none /mnt").exit() == 0;
    Assumptions.assumeTrue(can, "no disk of its own can be made here");
    String mount = "mkdir -p out && mount -t tmpfs -o " + options + " none out\n";
    Files.writeString(folder.resolve("on-disk"), mount + command);
    return shell("unshare -rm sh on-disk");
  }

  @Test
  void localeZoneJobsAndOrderChangeNoByte() throws Exception {
    String sums = "(cd out &&" + SUMS + "); ";
    String all = BATCH + "--validate --fail-on never -q ";
    Run usual = shell(all + "--jobs 2;" + sums);
    assertThat(usual.out().lines()).hasSizeGreaterThan(3 * COPIES / 2);
    for (String world :
        List.of(
            "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=ar -Duser.country=SA -Duser.timezone=America/Adak",
            "-Duser.language=th -Duser.country=TH -Duser.timezone=Asia/Kathmandu")) {
      int jobs = world.contains("TR") ? 1 : 4;
      // The files are made anew in another order, which the folders then list them in.
      String again =
          "mv archive old; for f in $(cd old && find . -type f | sort -r); do"
              + " mkdir -p archive/${f%/*}; cp old/$f archive/$f; done; rm -rf out old; ";
      String options = "JAVA_TOOL_OPTIONS='" + world + "'; export JAVA_TOOL_OPTIONS; ";
      Run other = shell(again + options + all + "--jobs " + jobs + ";" + sums);
      assertThat(other.out()).as(world).isEqualTo(usual.out());
    }
  }

  @Test
  void aFullDiskEndsTheRunAndTheNextOneTakesItUp() throws Exception {
    String sums = "(cd out &&" + SUMS + "); ";
    Run usual = shell(BATCH + "-q; " + sums + "rm -rf out");
    Run run =
        onADisk(
            "size=1500k",
            BATCH
                + "-q; echo exit $?; find out -name '*.part'; echo seen; "
                + sums
                + "echo end; mount -o remount,size=64m out; "
                + BATCH
                + "-q; echo exit $?;"
                + sums);
    assertThat(run.err()).contains("cannot write ").contains("the disk is full");
    assertThat(run.out()).startsWith("exit 74\nseen\n");
    String rest = run.out().substring(run.out().indexOf("end\n"));
    assertThat(rest).isEqualTo("end\nexit 0\n" + usual.out());
    String seen = run.out().substring("exit 74\nseen\n".length(), run.out().indexOf("end\n"));
    assertThat(usual.out()).as("what is seen is whole").contains(seen.lines().toList());
  }

  @Test
  void aFolderThatCannotBeWrittenEndsTheRun() throws Exception {
    Run run = onADisk("ro", BATCH);
    assertThat(run.exit()).isEqualTo(74);
    assertThat(run.err()).contains("cannot write out: the disk is read-only");
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTriedAgain() throws Exception {
    // A file that gives an error of the disk, to whoever reads it.
    Path file = folder.resolve("archive/0/坏.txt");
    Files.createSymbolicLink(file, Path.of("/proc/self/mem"));
    Assumptions.assumeTrue(Files.isRegularFile(file), "no /proc here");
    Run run = shell(BATCH);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot convert 0/坏.txt: the disk fails")
        .contains(COPIES + " files converted, " + COPIES + " of them now; 1 failed");
    Files.delete(file);
    Files.writeString(file, Run.GAP);
    Run again = shell(BATCH);
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.err()).contains(COPIES + 1 + " files converted, 1 of them now");
  }

  @Test
  void aFileThatChangesIsNamedAndTriedAgain() throws Exception {
    Run run =
        shell(
            "(while [ ! -e stop ]; do echo >>archive/0/0.txt; done) & "
                + BATCH
                + "; code=$?; : >stop; wait; exit $code");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("cannot convert 0/0.txt: ").contains("changed");
    assertThat(folder.resolve("out/0/0.txt.json")).doesNotExist();
    Run again = shell(BATCH);
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.err()).contains(COPIES + " files converted, 1 of them now");
  }

  @Test
  void aFileThatTakesTooMuchMemoryStopsNoOther() throws Exception {
    String articles = "第一条　为了保护河道，制定本条例。\n第二条　本条例自公布之日起施行。\n";
    Files.writeString(folder.resolve("archive/0/大.txt"), articles.repeat(150_000));
    Run run = shell(BATCH + "--max-memory 64m");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("cannot convert 0/大.txt: it takes more memory than there is")
        .contains(COPIES + " files converted, " + COPIES + " of them now; 1 failed");
    Run again = shell(BATCH + "--max-memory=2g");
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.err()).contains(COPIES + 1 + " files converted, 1 of them now");
  }
}
