package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/gazette} as a real process among others: pipes, full disks, locales, links. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LauncherIT {

  private static final Path CHECKOUT = Run.CHECKOUT;

  /** An issue without a finding, quoted for a shell. */
  private static final String ISSUE =
      "'" + CHECKOUT.resolve("fixtures/issues/yunchuan-2024-03/issue.txt") + "'";

  @TempDir Path folder;

  @BeforeEach
  void anInputWithAChineseName() throws IOException {
    Files.writeString(folder.resolve("公报.txt"), Run.GAP);
  }

  @Test
  void convertsFromAnyFolder() throws Exception {
    Run run = shell("gazette convert 公报.txt");
    assertThat(run.exit()).isZero();
    assertThat(Json.read(run.out())).containsKey("documents");
    assertThat(run.err()).startsWith("公报.txt:5:1: error GZ301 ");
  }

  @Test
  void runsThroughLinks() throws Exception {
    Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(
        folder.resolve("bin/there"), CHECKOUT.resolve("scripts").resolve("gazette"));
    Files.createSymbolicLink(folder.resolve("here"), Path.of("bin/there"));
    assertThat(shell("./here --version").out()).startsWith("gazette ");
    assertThat(shell("PATH=\"$PWD/bin:$PATH\"; there --version").out()).startsWith("gazette ");
  }

  @Test
  void opensChineseNamesWhateverTheLocale() throws Exception {
    Run expected = shell("gazette convert 公报.txt -o 一.json && cat 一.json");
    assertThat(expected.out()).contains("为了保护河道");
    for (String locale : List.of("LANG=C", "LC_ALL=C", "LC_ALL=POSIX", "LANG=", "LC_ALL=C.UTF-8")) {
      Run run =
          shell(
              "unset LC_ALL LC_CTYPE LANG; "
                  + locale
                  + "; export LANG LC_ALL;"
                  + " gazette convert 公报.txt -o 二.json && cat 二.json && rm 二.json");
      assertThat(run).as(locale).isEqualTo(expected);
    }
  }

  /** Its digits, and its order of letters, by which picocli sorts. */
  @Test
  void theLocaleOfTheJvmChangesNothing() throws Exception {
    for (String command : List.of("convert --help --lang en", "inspect 公报.txt")) {
      String expected = shell("gazette " + command).out();
      assertThat(expected).isNotEmpty();
      for (String locale : List.of("tr -Duser.country=TR", "ar -Duser.country=EG")) {
        Run run = shell("_JAVA_OPTIONS='-Duser.language=" + locale + "' gazette " + command);
        assertThat(run.out()).as(locale).isEqualTo(expected);
      }
    }
  }

  @Test
  void aReaderThatGoesAwayEndsIt() throws Exception {
    Files.writeString(folder.resolve("long.txt"), Run.GAP + "应当保护河道。\n\n".repeat(60_000));
    Run run = bash("gazette convert long.txt 2>err | head -1; echo \"${PIPESTATUS[0]}\"; cat err");
    assertThat(run.out()).isEqualTo("{\n141\n");
  }

  @Test
  void aFullDiskIsAnError() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
    Run run = shell("gazette convert 公报.txt >/dev/full");
    assertThat(run.exit()).isEqualTo(74);
    assertThat(run.err()).contains("cannot write standard output: the disk is full");
  }

  /** There the system tells its errors in Chinese; a broken pipe is one all the same. */
  @Test
  void aChineseSystemIsUnderstood() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/localedef")), "no localedef here");
    Files.writeString(folder.resolve("long.txt"), Run.GAP + "应当保护河道。\n\n".repeat(60_000));
    String chinese =
        "localedef -i zh_CN -f UTF-8 \"$PWD/zh_CN.UTF-8\" 2>/dev/null;"
            + " export LOCPATH=\"$PWD\" LC_ALL=zh_CN.UTF-8;"
            + " gazette --version >/dev/null 2>&1; ";
    Run pipe =
        bash(
            chinese
                + "gazette convert long.txt 2>err | head -1; echo \"${PIPESTATUS[0]}\"; cat err");
    assertThat(pipe.out()).isEqualTo("{\n141\n");
    Run full = bash(chinese + "gazette convert 公报.txt >/dev/full");
    assertThat(full.exit()).isEqualTo(74);
    assertThat(full.err()).contains("无法写入标准输出：磁盘已满");
    Run java = bash(chinese + "JAVA_HOME=/no/such/jdk gazette --version");
    assertThat(java.err()).contains("JAVA_HOME 为 /no/such/jdk");
  }

  @Test
  void closedStreamsAreNoFault() throws Exception {
    Run noInput = shell("gazette convert <&-");
    assertThat(noInput.exit()).isEqualTo(2);
    assertThat(noInput.err()).startsWith("gazette: cannot read <stdin>: it is empty");
    assertThat(shell("gazette convert 公报.txt 2>&-").exit()).isZero();
    Run noOutput = shell("gazette convert 公报.txt >&-");
    assertThat(noOutput.exit()).isEqualTo(74);
    assertThat(noOutput.err()).contains("cannot write standard output");
  }

  @Test
  void readsPipesAndNamedPipes() throws Exception {
    Run file = shell("gazette convert --to markdown 公报.txt");
    assertThat(shell("cat 公报.txt | gazette convert --to markdown").out()).isEqualTo(file.out());
    Run fifo = shell("mkfifo p; cat 公报.txt >p & gazette convert --to markdown p");
    assertThat(fifo.out()).isEqualTo(file.out());
    Run folderAsInput = shell("gazette convert <.");
    assertThat(folderAsInput.exit()).isEqualTo(2);
    assertThat(folderAsInput.err()).contains("cannot read <stdin>: ");
  }

  @Test
  void standardOutputCarriesTheResultAlone() throws Exception {
    Run run = shell("gazette convert 公报.txt 2>/dev/null");
    assertThat(run.out()).startsWith("{\n").endsWith("}\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anUnusableJavaIsSaid() throws Exception {
    Run missing = shell("JAVA_HOME=/no/such/jdk gazette --version");
    assertThat(missing.exit()).isEqualTo(70);
    assertThat(missing.err()).contains("JAVA_HOME is /no/such/jdk", "JDK 17");
    Path old = Files.createDirectories(folder.resolve("jdk8/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 9\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Run tooOld = shell("JAVA_HOME=$PWD/jdk8 gazette --version");
    assertThat(tooOld.exit()).isEqualTo(70);
    assertThat(tooOld.err()).contains("is version 1.8.0_402; JDK 17 or newer is needed");
  }

  @Test
  void theArchiveOfClassesIsInUse() throws Exception {
    shell("gazette --version");
    try (Stream<Path> made = Files.list(CHECKOUT.resolve("cli/target"))) {
      assertThat(made).anyMatch(f -> f.toString().matches(".*/gazette-\\d+\\.(jsa|aot)"));
    }
    List<String> ours =
        loaded("convert " + ISSUE + " -o 类.json").stream()
            .filter(line -> line.contains("] io.gazette."))
            .toList();
    assertThat(ours).hasSizeGreaterThan(100);
    assertThat(ours.stream().filter(l -> !l.contains("shared objects file")).toList())
        .hasSizeLessThan(ours.size() / 20);
  }

  /** An installation whose files are older than the archive, which is none. */
  @Test
  void anArchiveThatDoesNotFitIsLeftAlone() throws Exception {
    shell(
        "mkdir -p there/bin there/lib there/cache; cp '"
            + CHECKOUT
            + "/scripts/gazette' there/bin");
    shell(
        "cp '" + CHECKOUT + "/cli/target'/*.jar '" + CHECKOUT + "/cli/target/lib'/*.jar there/lib");
    shell(
        "for kind in 17.jsa 21.jsa 25.jsa 25.aot; do"
            + " echo rubbish >there/cache/gazette-$kind;"
            + " echo archived_key=other >there/cache/gazette-$kind.made; done; chmod a-w there");
    Run run = shell("there/bin/gazette convert 公报.txt");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("{\n");
    assertThat(run.err().lines()).hasSize(1);
    shell("chmod u+w there");
  }

  /** Each of these costs a cold start between 3 and 30 ms: see IssueParser and Digest. */
  @Test
  void aPlainConversionLoadsNothingThatIsSlowToLoad() throws Exception {
    List<String> loaded = new ArrayList<>(loaded("convert " + ISSUE + " -o 类.json"));
    loaded.addAll(loaded("convert " + ISSUE + " >c.json"));
    loaded.addAll(loaded("convert --to akn " + ISSUE + " >c.xml"));
    loaded.addAll(loaded("--version"));
    assertThat(loaded).anyMatch(line -> line.contains("] java.lang.Object "));
    for (String slow :
        List.of(
            "java.util.Formatter",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.InnerClassLambdaMetafactory",
            "java.lang.runtime.ObjectMethods",
            "java.util.regex.",
            "java.util.stream.",
            "java.security.MessageDigest",
            "com.fasterxml.jackson.databind.",
            "com.fasterxml.jackson.dataformat.",
            "org.yaml.",
            "org.jsoup.",
            "org.apache.",
            "picocli.")) {
      assertThat(loaded).as(slow).noneMatch(line -> line.contains("] " + slow));
    }
  }

  /** What the log of {@code gazette COMMAND} says of the classes that it loads. */
  private List<String> loaded(String command) throws Exception {
    Path log = folder.resolve("classes.log");
    Run run = shell("_JAVA_OPTIONS=-Xlog:class+load:file=" + log + " gazette " + command);
    assertThat(run.exit()).isZero();
    return Files.readAllLines(log);
  }

  @Test
  void completionIsValidShell() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/bin/bash")), "no bash here");
    assertThat(
            bash("gazette completion bash >c && bash -n c && . ./c && complete -p gazette").out())
        .contains("gazette");
  }

  @Test
  void completionIsThatOfZsh() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/zsh")), "no zsh here");
    Files.createDirectory(folder.resolve("functions"));
    String script =
        "gazette completion zsh >functions/_gazette && zsh -f -c 'fpath=($PWD/functions $fpath);"
            + " autoload -Uz compinit; compinit -u -d $PWD/dump; echo $_comps[gazette];"
            + " . functions/_gazette; echo $_comps[gazette]'";
    assertThat(shell(script).out()).startsWith("_gazette\n").contains("bash_complete");
  }

  @Test
  void completionIsThatOfFish() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/fish")), "no fish here");
    String script =
        "HOME=$PWD; export HOME; gazette completion fish >c.fish"
            + " && fish -c 'source c.fish; complete -C \"gazette con\"; complete -C \"gazette convert --akn-f\"'";
    Run run = shell(script);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("convert").contains("--akn-form");
  }

  @Test
  void colourNeedsATerminal() throws Exception {
    boolean script =
        Stream.of("/usr/bin/script", "/bin/script").anyMatch(p -> Files.exists(Path.of(p)));
    Assumptions.assumeTrue(script, "no script(1) here to make a terminal");
    assertThat(shell("gazette inspect 公报.txt").out()).doesNotContain("\u001b");
    String inTerminal =
        "TERM=xterm; export TERM; unset NO_COLOR;"
            + " script -qec 'gazette inspect 公报.txt' /dev/null </dev/null";
    assertThat(shell(inTerminal).out()).contains("\u001b[1m");
  }

  private Run shell(String command) throws Exception {
    return Run.shell(folder, command);
  }

  private Run bash(String command) throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/bin/bash")), "no bash here");
    return Run.shell("/bin/bash", folder, command);
  }
}
