package io.gazette.accuracy;

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
  private static final long WARM_UP = 8_000_000_000L;
  private static final long ENOUGH = 3_000_000_000L;
  private static final int LEAST_ROUNDS = 5;

  private final List<byte[]> texts;
  private final long bytes;
  private final Sink sink = new Sink();

  private Bench(List<byte[]> texts) {
    this.texts = texts;
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
    if (corpus.isEmpty()) {
      System.err.println("usage: scripts/bench [DIR] [--gate]; DIR is the corpus");
      System.exit(2);
    }
    boolean reached = new Bench(laws(corpus.get())).run(out);
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
    Table table = new Table("from text to", "MB/s median", "MB/s best", "ms median");
    double json = 0;
    for (OutputFormat format : OutputFormat.values()) {
      double[] nanos = rounds(() -> convert(texts, Optional.of(format)), WARM_UP / 2);
      row(table, format.name(), nanos);
      json = format == OutputFormat.JSON ? speed(nanos) : json;
    }
    row(table, "the model (no output)", rounds(() -> convert(texts, Optional.empty()), ENOUGH));
    row(table, "lines (reading only)", rounds(() -> texts.forEach(this::read), ENOUGH));
    out.println(table);
    double worst = growth(out);
    out.printf("JSON %.1f MB/s (wanted %.0f)%n", json, WANTED);
    out.printf(
        "16 times the text took at most %.1f times the time (wanted %.0f)%n", worst, MOST_GROWTH);
    out.printf("%d bytes written%n", sink.count);
    return json >= WANTED && worst <= MOST_GROWTH;
  }

  private double growth(PrintStream out) throws IOException {
    Table table = new Table("growth", "KB", "ms", "4 times", "16 times", "ratio 4", "ratio 16");
    double worst = 0;
    for (Shape shape : Shape.values()) {
      double[] ms = new double[3];
      byte[] once = shape.text(texts).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < ms.length; i++) {
        List<byte[]> text = List.of(repeat(once, 1 << 2 * i));
        ms[i] =
            median(rounds(() -> convert(text, Optional.of(OutputFormat.JSON)), ENOUGH / 3)) / 1e6;
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

  private static double[] rounds(Job job, long warmUp) throws IOException {
    for (long end = System.nanoTime() + warmUp; System.nanoTime() < end; ) {
      job.run();
    }
    double[] nanos = new double[200];
    int count = 0;
    long end = System.nanoTime() + ENOUGH;
    while (count < LEAST_ROUNDS || System.nanoTime() < end && count < nanos.length) {
      long start = System.nanoTime();
      job.run();
      nanos[count++] = System.nanoTime() - start;
    }
    double[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted;
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

  private void row(Table table, String name, double[] nanos) {
    table.row(name, speed(nanos), bytes * 1e3 / nanos[0], median(nanos) / 1e6);
  }

  private double speed(double[] nanos) {
    return bytes * 1e3 / median(nanos);
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
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
