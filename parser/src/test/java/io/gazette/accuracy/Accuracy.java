package io.gazette.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code scripts/accuracy}: how right the parser is, over a folder of real texts. */
public final class Accuracy {

  private static final int OK = 0;
  private static final int BELOW = 1;
  private static final int USAGE = 2;

  private Accuracy() {}

  /**
   * Prints the tables; exit 1 with {@code --gate} and a figure below what is wanted, 2 for wrong
   * usage.
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(out, args));
  }

  static int run(PrintStream out, String... args) throws IOException {
    Options options;
    try {
      options = Options.of(args);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + "\n" + Options.USAGE);
      return USAGE;
    }
    Optional<Corpus> corpus = options.folder().map(Corpus::new).or(Corpus::find);
    if (corpus.isEmpty() || !java.nio.file.Files.isDirectory(corpus.get().folder())) {
      System.err.println("no corpus: name its folder, or set GAZETTE_SHARED\n" + Options.USAGE);
      return USAGE;
    }
    if (options.print().isPresent()) {
      Preview.print(options.print().get(), options.seeds().get(0), corpus.get(), out);
      return OK;
    }
    boolean reached =
        switch (options.mode()) {
          case STRUCTURE -> new StructureRun(corpus.get(), options.misses(), out).run();
          case NOISE -> new NoiseRun(corpus.get(), options.misses(), out).run(options.seeds());
          case PAGES -> new PageRun(corpus.get(), options.misses(), out).run();
          case REFERENCES ->
              new ReferenceRun(corpus.get(), options.misses(), options.each(), out)
                  .run(options.sample(), options.seeds().get(0));
          case AMENDMENTS -> new AmendmentRun(corpus.get(), options.misses(), out).run();
          case DIFF -> new DiffRun(corpus.get(), options.misses(), out).run(options.seeds());
          case ISSUES -> new IssueRun(corpus.get(), options.misses(), out).run(options.seeds());
          case TAIWAN -> new TaiwanRun(corpus.get(), options.misses(), out).run();
          case PDF -> new PdfRun(corpus.get(), options.misses(), out).run();
          case SHEETS -> new SheetRun(corpus.get(), options.misses(), out).run(options.seeds());
          case ENCODINGS ->
              new EncodingRun(corpus.get(), 3, options.misses(), out).run(options.seeds());
          case ALARMS ->
              new AlarmRun(corpus.get(), options.under(), options.sample(), options.each(), out)
                  .run(options.seeds().get(0));
          case MUTATIONS ->
              new MutationRun(corpus.get(), options.under(), options.misses(), out)
                  .run(options.seeds().get(0));
        };
    return options.gate() && !reached ? BELOW : OK;
  }
}
