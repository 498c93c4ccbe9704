package io.gazette.accuracy;

import com.sun.management.OperatingSystemMXBean;
import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.read.InputFormat;
import io.gazette.read.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code scripts/bench}: megabytes of text a second from bytes to bytes, in a warm process on one
 * core, and how the time grows with the text.
 */
public final class Bench {

  private static final double WANTED = 30;
  private static final double MOST_GROWTH = 20;
  private static final long WARM_UP = 10_000_000_000L;
  private static final long ENOUGH = 3_000_000_000L;
  private static final int LEAST_ROUNDS = 5;
  private static final int MOST_ROUNDS = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<byte[]> texts;
  private final List<OutputFormat> formats;
  private final long bytes;
  private final Sink sink = new Sink();

  private Bench(List<byte[]> texts, List<OutputFormat> formats) {
    this.texts = texts;
    this.formats = formats;
    this.bytes = texts.stream().mapToLong(t -> t.length).sum();
  }

  /** Prints the tables; exit 1 with {@code --gate} and a figure below what is wanted. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean gate = List.of(args).contains("--gate");
    Optional<Corpus> corpus =
        Stream.of(args)
            .filter(a -> !a.startsWith("-"))
            .findFirst()
            .map(a -> new Corpus(Path.of(a)))
            .or(Corpus::find);
    boolean jsonOnly = List.of(args).contains("--json");
    List<OutputFormat> formats =
        jsonOnly ? List.of(OutputFormat.JSON) : List.of(OutputFormat.values());
    if (corpus.isEmpty()) {
      System.err.println("usage: scripts/bench [DIR] [--json] [--gate]; DIR is the corpus");
      System.exit(2);
    }
    boolean reached = new Bench(laws(corpus.get()), formats).run(out);
    System.exit(gate && !reached ? 1 : 0);
  }

  /** The law texts of the corpus as plain text. */
  private static List<byte[]> laws(Corpus corpus) {
    Stream<String> markdown =
        Stream.of("laws-md/just-laws", "laws-md/lawrefbook", "laws-md/waystowork")
            .flatMap(under -> corpus.files(under, ".md").stream())
            .map(file -> Flatten.text(Corpus.read(file)));
    Stream<String> plain =
        corpus.files("gov-docs-txt/teetrition-pairs", ".txt").stream().map(Corpus::read);
    return Stream.concat(markdown, plain)
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private boolean run(PrintStream out) throws IOException {
    out.printf("%d law texts, %.2f MB, one core%n%n", texts.size(), bytes / 1e6);
    Table table =
        new Table("MB/s from text to", "processor", "thread", "clock", "clock, best", "ms");
    double json = 0;
    for (OutputFormat format : formats) {
      Rounds nanos = rounds(() -> convert(texts, Optional.of(format)), WARM_UP, ENOUGH);
      row(table, format.name(), nanos);
      json = format == OutputFormat.JSON ? speed(nanos.process()) : json;
    }
    row(
        table,
        "the model (no output)",
        rounds(() -> convert(texts, Optional.empty()), WARM_UP / 4, ENOUGH));
    row(
        table,
        "lines (reading only)",
        rounds(() -> texts.forEach(this::read), WARM_UP / 4, ENOUGH));
    out.println(table);
    double worst = growth(out);
    out.printf(
        "JSON %.1f MB/s of processor time, the collector's too (wanted %.0f)%n", json, WANTED);
    out.printf(
        "16 times the text took at most %.1f times the time (wanted %.0f)%n", worst, MOST_GROWTH);
    out.printf("%d bytes written%n", sink.count);
    return json >= WANTED && worst <= MOST_GROWTH;
  }

  private double growth(PrintStream out) throws IOException {
    Table table =
        new Table("growth (thread)", "KB", "ms", "4 times", "16 times", "ratio 4", "ratio 16");
    double worst = 0;
    for (Shape shape : Shape.values()) {
      double[] ms = new double[3];
      byte[] once = shape.text(texts).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < ms.length; i++) {
        List<byte[]> text = List.of(repeat(once, 1 << 2 * i));
        ms[i] =
            rounds(() -> convert(text, Optional.of(OutputFormat.JSON)), ENOUGH / 10, ENOUGH / 5)
                    .medianThread()
                / 1e6;
      }
      table.row(
          shape.words(), once.length / 1000, ms[0], ms[1], ms[2], ms[1] / ms[0], ms[2] / ms[0]);
      worst = Math.max(worst, ms[2] / ms[0]);
    }
    out.println(table);
    return worst;
  }

  private interface Job {
    void run() throws IOException;
  }

  /**
   * Times of one job, each sorted.
   *
   * @param wall nanoseconds by the clock
   * @param thread nanoseconds of processor time of the working thread
   * @param process nanoseconds of processor time of the whole process a round, the collector's too
   */
  private record Rounds(double[] wall, double[] thread, double process) {

    double median() {
      return wall[wall.length / 2];
    }

    double medianThread() {
      return thread[thread.length / 2];
    }
  }

  private static Rounds rounds(Job job, long warmUp, long enough) throws IOException {
    for (long end = PROCESS.getProcessCpuTime() + warmUp; PROCESS.getProcessCpuTime() < end; ) {
      job.run();
    }
    double[] wall = new double[MOST_ROUNDS];
    double[] thread = new double[MOST_ROUNDS];
    int count = 0;
    long end = System.nanoTime() + enough;
    long process = PROCESS.getProcessCpuTime();
    while (count < LEAST_ROUNDS || System.nanoTime() < end && count < MOST_ROUNDS) {
      long start = System.nanoTime();
      long startThread = THREADS.getCurrentThreadCpuTime();
      job.run();
      thread[count] = THREADS.getCurrentThreadCpuTime() - startThread;
      wall[count++] = System.nanoTime() - start;
    }
    process = PROCESS.getProcessCpuTime() - process;
    double[] sortedWall = Arrays.copyOf(wall, count);
    double[] sortedThread = Arrays.copyOf(thread, count);
    Arrays.sort(sortedWall);
    Arrays.sort(sortedThread);
    return new Rounds(sortedWall, sortedThread, (double) process / count);
  }

  private Reading read(byte[] text) {
    try {
      Reading reading =
          InputFormat.read("law.txt", text, Optional.of(InputFormat.TEXT), Optional.empty());
      sink.count += reading.source().lineCount();
      return reading;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void convert(List<byte[]> from, Optional<OutputFormat> to) throws IOException {
    for (byte[] text : from) {
      ParseResult result = GazetteParser.parse(read(text).source(), ParseOptions.DEFAULT);
      sink.count += result.issue().documents().size();
      if (to.isPresent()) {
        to.get().emit(result.issue(), result.diagnostics(), EmitOptions.DEFAULT, sink);
      }
    }
  }

  private void row(Table table, String name, Rounds rounds) {
    table.row(
        name,
        speed(rounds.process()),
        speed(rounds.medianThread()),
        speed(rounds.median()),
        speed(rounds.wall()[0]),
        rounds.median() / 1e6);
  }

  private double speed(double nanos) {
    return bytes * 1e3 / nanos;
  }

  private static byte[] repeat(byte[] text, int times) {
    byte[] out = new byte[text.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(text, 0, out, i * text.length, text.length);
    }
    return out;
  }

  /** Takes bytes and counts them. */
  private static final class Sink extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] b, int from, int length) {
      count += length;
    }
  }
}
