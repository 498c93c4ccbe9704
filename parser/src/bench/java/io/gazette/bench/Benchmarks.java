package io.gazette.bench;

import io.gazette.accuracy.Machine;
import io.gazette.accuracy.Table;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** {@code scripts/bench jmh}: runs the benchmarks by JMH and prints a table. */
public final class Benchmarks {

  private static final int ITERATIONS = 7;

  private Benchmarks() {}

  /** The arguments choose: {@code --markdown}, {@code --quick}, or parts of names. */
  public static void main(String[] args) throws RunnerException {
    List<String> given = List.of(args);
    TimeValue time = TimeValue.milliseconds(given.contains("--quick") ? 200 : 2000);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MICROSECONDS)
            .forks(1)
            .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
            .warmupIterations(ITERATIONS)
            .warmupTime(time)
            .measurementIterations(ITERATIONS)
            .measurementTime(time)
            .verbosity(VerboseMode.SILENT);
    boolean all = given.stream().allMatch(a -> a.startsWith("--"));
    given.stream().filter(a -> !a.startsWith("--")).forEach(options::include);
    Collection<RunResult> results =
        new Runner((all ? options.include("io.gazette.bench") : options).build()).run();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(results, given.contains("--markdown"), out);
  }

  private static void print(Collection<RunResult> results, boolean markdown, PrintStream out) {
    int bytes = Texts.issue().length;
    Table table = new Table("one issue, warm", "median ms", "least", "most", "MB/s of text");
    for (RunResult result : results) {
      Statistics micros = result.getPrimaryResult().getStatistics();
      double median = micros.getPercentile(50);
      table.row(
          name(result), median / 1e3, micros.getMin() / 1e3, micros.getMax() / 1e3, bytes / median);
    }
    out.printf(
        "Measured on %s, by JMH: %d iterations. The issue has %,d bytes as UTF-8 text.%n%n",
        Machine.line(), ITERATIONS, bytes);
    out.println(markdown ? table.markdown() : table.toString());
  }

  private static String name(RunResult result) {
    String conversion = result.getParams().getParam("conversion");
    String benchmark = result.getParams().getBenchmark();
    return conversion == null
        ? "stage " + benchmark.substring(benchmark.lastIndexOf('.') + 1)
        : "convert " + conversion.replace(" ", " → ");
  }
}
