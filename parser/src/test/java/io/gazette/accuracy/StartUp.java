package io.gazette.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    Table table = new Table("start, ms", "JDK", "least", "median (quarters)", "bare java", "ratio");
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
  static Path input(Path root) {
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
    String[] bare = {jdk.resolve("bin/java").toString(), "-cp", hello.toString(), "Hello"};
    Turns turns = Turns.of(ROUNDS, Map.of("JAVA_HOME", jdk.toString()), command, bare);
    table.row(
        name,
        version(),
        Turns.quantile(turns.ours(), 0),
        Turns.spread(turns.ours()),
        Turns.spread(turns.theirs()),
        turns.ratio());
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
