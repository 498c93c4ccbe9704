package io.gazette.accuracy;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * {@code scripts/bench start}: how long the command takes from cold, beside the smallest program of
 * the same JDK. The two run in turn, so that the speed of the machine, which drifts, falls on both.
 */
public final class StartUp {

  private static final int ROUNDS = 25;
  private static final String HELLO =
      "public class Hello { public static void main(String[] a) { System.out.println(1); } }";

  private final Path jdk;
  private final Path hello;

  private StartUp(Path jdk, Path hello) {
    this.jdk = jdk;
    this.hello = hello;
  }

  /** Prints a table; the arguments are the homes of JDKs, else the one that runs this. */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> jdks = Stream.of(args).filter(a -> !a.startsWith("-")).toList();
    Path hello = compile();
    Path root = Path.of(System.getenv("GAZETTE_ROOT"));
    String input = input(root).toString();
    Table table = new Table("start, ms", "JDK", "best", "median", "bare java", "ratio");
    for (String jdk : jdks.isEmpty() ? List.of(System.getProperty("java.home")) : jdks) {
      StartUp startUp = new StartUp(Path.of(jdk), hello);
      String gazette = root.resolve("scripts/gazette").toString();
      startUp.row(table, "convert", gazette, "convert", input);
      startUp.row(table, "--version", gazette, "--version");
      startUp.row(table, "--help", gazette, "--help");
    }
    Function<Table, String> layout =
        List.of(args).contains("--markdown") ? Table::markdown : Table::toString;
    out.println("Measured on " + Machine.line() + "; " + ROUNDS + " runs of each, in turn.\n");
    out.print(layout.apply(table));
  }

  /** The sample issue of the corpus; a fixture where there is none. */
  private static Path input(Path root) {
    Path sample = root.resolve("../shared/samples/shenyang-2020-08.txt").normalize();
    return Files.exists(sample)
        ? sample
        : root.resolve("fixtures/issues/yunchuan-2024-03/issue.txt");
  }

  private static Path compile() throws IOException {
    Path folder = Files.createTempDirectory("hello");
    Path source = Files.writeString(folder.resolve("Hello.java"), HELLO);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", source.toString());
    if (failed != 0) {
      throw new IOException("cannot compile " + source);
    }
    return folder;
  }

  private void row(Table table, String name, String... command) throws Exception {
    String bare = jdk.resolve("bin/java").toString();
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    time(command);
    for (int i = 0; i < ROUNDS; i++) {
      theirs[i] = time(bare, "-cp", hello.toString(), "Hello");
      ours[i] = time(command);
      ratios[i] = ours[i] / theirs[i];
    }
    Arrays.sort(ours);
    table.row(name, version(), ours[0], median(ours), median(theirs), median(ratios));
  }

  private double time(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", jdk.toString());
    File nowhere = new File("/dev/null");
    builder.redirectInput(nowhere).redirectError(nowhere).redirectOutput(Redirect.to(nowhere));
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    if (exit != 0) {
      throw new IOException(String.join(" ", command) + ": exit code " + exit);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The version that the file {@code release} of the JDK tells. */
  private String version() throws IOException {
    return Files.readAllLines(jdk.resolve("release")).stream()
        .filter(line -> line.startsWith("JAVA_RUNTIME_VERSION="))
        .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
        .findFirst()
        .orElse(jdk.getFileName().toString());
  }
}
