package io.gazette.accuracy;

import com.sun.management.ThreadMXBean;
import io.gazette.read.InputFormat;
import io.gazette.validate.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code scripts/bench checks}: megabytes of law text a second through all checks, in a warm
 * process on one core; how the time and the memory taken grow with the text; and what stays in
 * memory of many texts.
 */
public final class CheckBench {

  private static final double WANTED = 15;
  private static final int TIMES = 4;

  /** 64 times the text may take so many times the time of one. */
  private static final double MOST_GROWTH = 80;

  /** So much more may be held after many rounds than after the first. */
  private static final double MOST_KEPT = 1_000_000;

  private static final long SECOND = 1_000_000_000L;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final List<byte[]> texts;
  private final double bytes;
  private final PrintStream out;
  private final Function<Table, String> layout;
  private long found;

  private CheckBench(List<byte[]> texts, PrintStream out, Function<Table, String> layout) {
    this.texts = texts;
    this.bytes = texts.stream().mapToLong(t -> t.length).sum();
    this.out = out;
    this.layout = layout;
  }

  /** Prints the tables; exit 1 with {@code --gate} and a figure below what is wanted. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Optional<Corpus> corpus = Corpus.find();
    if (corpus.isEmpty()) {
      System.err.println("scripts/bench checks: no corpus beside the checkout");
      System.exit(2);
    }
    Function<Table, String> layout =
        List.of(args).contains("--markdown") ? Table::markdown : Table::toString;
    boolean reached = new CheckBench(Bench.laws(corpus.get()), out, layout).run();
    System.exit(List.of(args).contains("--gate") && !reached ? 1 : 0);
  }

  private boolean run() throws IOException {
    out.println("Measured on " + Machine.line() + ".\n");
    out.printf(
        "%d law texts, %.2f MB, one core, %d rules.%n%n",
        texts.size(), bytes / 1e6, Validator.rules().size());
    double speed = speed();
    double growth = growth();
    double kept = kept();
    out.printf(
        "From bytes to findings: %.1f MB/s of processor time (wanted %.0f).%n", speed, WANTED);
    out.printf("64 times the text took at most %.1f times the time.%n", growth);
    out.printf("After %d rounds %.2f MB more are held than after one.%n", 1 << 2 * 2, kept / 1e6);
    return speed >= WANTED && growth <= MOST_GROWTH && kept <= MOST_KEPT;
  }

  private double speed() throws IOException {
    List<Parsed> parsed = texts.stream().map(CheckBench::parse).toList();
    Table table = new Table("MB/s", "processor", "thread", "ms");
    Timing whole = Timing.of(() -> texts.forEach(this::check), 4 * SECOND, 3 * SECOND);
    row(table, "bytes to findings", whole);
    row(table, "the checks alone", Timing.of(() -> parsed.forEach(this::check), SECOND, SECOND));
    out.println(layout.apply(table));
    return bytes * 1e3 / whole.process();
  }

  /** Time, and bytes taken for each byte of text, at 1, 4, 16 and 64 times the text. */
  private double growth() throws IOException {
    Table table =
        new Table("growth", "KB", "ms", "ratio 4", "16", "64", "B/B at 1", "4", "16", "64");
    double worst = 0;
    for (Shape shape : Shape.values()) {
      byte[] once = shape.text(texts).getBytes(StandardCharsets.UTF_8);
      double[] ms = new double[TIMES];
      double[] taken = new double[TIMES];
      for (int i = 0; i < TIMES; i++) {
        byte[] text = Bench.repeat(once, 1 << 2 * i);
        ms[i] = Timing.of(() -> check(text), SECOND / 10, SECOND / 10).medianThread() / 1e6;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        check(text);
        taken[i] = (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / text.length;
      }
      table.row(
          shape.words(),
          once.length / 1000,
          ms[0],
          ms[1] / ms[0],
          ms[2] / ms[0],
          ms[3] / ms[0],
          taken[0],
          taken[1],
          taken[2],
          taken[3]);
      worst = Math.max(worst, ms[3] / ms[0]);
    }
    out.println(layout.apply(table));
    return worst;
  }

  /** How many bytes more are in use after many rounds over all texts than after the first. */
  private double kept() {
    texts.forEach(this::check);
    long first = inUse();
    Table table = new Table("held after all texts", "MB");
    table.row("once", first / 1e6);
    long last = first;
    for (int i = 1; i <= 2; i++) {
      for (int round = 0; round < 1 << 2 * i; round++) {
        texts.forEach(this::check);
      }
      last = inUse();
      table.row((1 << 2 * i) + " times more", last / 1e6);
    }
    out.println(layout.apply(table));
    return last - first;
  }

  private static long inUse() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static Parsed parse(byte[] text) {
    return Parsed.of("law.txt", text, InputFormat.TEXT);
  }

  private void check(byte[] text) {
    check(parse(text));
  }

  private void check(Parsed parsed) {
    found += Validator.validate(parsed.source(), parsed.issue(), parsed.diagnostics()).size();
  }

  private void row(Table table, String name, Timing timing) {
    table.row(
        name,
        bytes * 1e3 / timing.process(),
        bytes * 1e3 / timing.medianThread(),
        timing.medianWall() / 1e6);
  }
}
