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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code scripts/bench}: megabytes of text a second from bytes to bytes, in a warm process on one
 * core, and how the time grows with the text.
 */
public final class Bench {

  private static final double WANTED = 30;
  private static final double MOST_GROWTH = 20;
  private static final long SECOND = 1_000_000_000L;

  private final List<byte[]> texts;
  private final List<OutputFormat> formats;
  private final long bytes;
  private final Sink sink = new Sink();
  private final Function<Table, String> layout;

  private Bench(List<byte[]> texts, List<OutputFormat> formats, Function<Table, String> layout) {
    this.texts = texts;
    this.formats = formats;
    this.layout = layout;
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
      System.err.println(
          "usage: scripts/bench [DIR] [--json] [--markdown] [--gate]; DIR is the corpus");
      System.exit(2);
    }
    Function<Table, String> layout =
        List.of(args).contains("--markdown") ? Table::markdown : Table::toString;
    boolean reached = new Bench(laws(corpus.get()), formats, layout).run(out);
    System.exit(gate && !reached ? 1 : 0);
  }

  /** The law texts of the corpus as plain text. */
  static List<byte[]> laws(Corpus corpus) {
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
    out.println("Measured on " + Machine.line() + ".\n");
    out.printf("%d law texts, %.2f MB, one core.%n%n", texts.size(), bytes / 1e6);
    Table table = new Table("MB/s from text to", "processor", "thread", "clock", "ms");
    double json = 0;
    for (OutputFormat format : formats) {
      Timing timing = Timing.of(() -> convert(texts, Optional.of(format)), 4 * SECOND, 3 * SECOND);
      row(table, format.name(), timing);
      json = format == OutputFormat.JSON ? speed(timing.process()) : json;
    }
    row(table, "the model", Timing.of(() -> convert(texts, Optional.empty()), SECOND, SECOND));
    row(table, "lines", Timing.of(() -> texts.forEach(this::read), SECOND, SECOND));
    out.println(layout.apply(table));
    double worst = growth(out);
    out.printf(
        "JSON: %.1f MB/s of processor time, the collector's and the compiler's with it (wanted"
            + " %.0f).%n",
        json, WANTED);
    out.printf(
        "16 times the text took at most %.1f times the time (wanted %.0f).%n", worst, MOST_GROWTH);
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
            Timing.of(() -> convert(text, Optional.of(OutputFormat.JSON)), SECOND / 2, SECOND / 2)
                    .medianThread()
                / 1e6;
      }
      table.row(
          shape.words(), once.length / 1000, ms[0], ms[1], ms[2], ms[1] / ms[0], ms[2] / ms[0]);
      worst = Math.max(worst, ms[2] / ms[0]);
    }
    out.println(layout.apply(table));
    return worst;
  }

  private Reading read(byte[] text) {
    try {
      Reading reading =
          InputFormat.read("law.txt", text, Optional.of(InputFormat.TEXT), Optional.empty());
      sink.count += reading.source().lineCount();
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  private void row(Table table, String name, Timing timing) {
    table.row(
        name,
        speed(timing.process()),
        speed(timing.medianThread()),
        speed(timing.medianWall()),
        timing.medianWall() / 1e6);
  }

  private double speed(double nanos) {
    return bytes * 1e3 / nanos;
  }

  static byte[] repeat(byte[] text, int times) {
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
