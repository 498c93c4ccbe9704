package io.gazette.accuracy;

import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.UnreadableSourceException;
import io.gazette.read.pdf.Typesetter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code scripts/bench readers}: megabytes of web pages and pages of print a second, by the
 * processor time of a warm process, print beside pdftotext where it is installed; and a file of
 * 2,000 pages in the heap there is.
 */
public final class ReaderBench {

  private static final double HTML_WANTED = 20;
  private static final double SHARE_WANTED = 0.5;
  private static final int ROUNDS = 10;
  private static final int MANY_PAGES = 2_000;
  private static final int LINES = 30;
  private static final String LINE = "国家建立健全数据交易管理制度，规范数据交易行为，培育数据交易市场";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Prints the figures; exit 1 with {@code --gate} and one below what is wanted. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Corpus corpus = Corpus.find().orElseThrow();
    boolean reached = new ReaderBench().run(corpus);
    System.exit(!reached && List.of(args).contains("--gate") ? 1 : 0);
  }

  private boolean run(Corpus corpus) throws IOException, InterruptedException {
    List<Path> pages = corpus.files("gov-docs-html", ".html");
    long bytes = 0;
    for (Path page : pages) {
      bytes += Files.size(page);
    }
    double html = bytes / 1e6 / best(pages).seconds();
    out.printf("HTML: %d files, %.1f MB/s (wanted %.0f)%n", pages.size(), html, HTML_WANTED);
    List<Path> files = corpus.files("pdf", ".pdf");
    Work work = best(files);
    double own = work.pages() / work.seconds();
    double peer = work.pages() / pdftotext(files);
    out.printf(
        "PDF: %d pages, %.0f pages/s; pdftotext %.0f, share %.2f (wanted %.1f)%n",
        work.pages(), own, peer, own / peer, SHARE_WANTED);
    many();
    return html >= HTML_WANTED && own >= SHARE_WANTED * peer;
  }

  /** A file of many pages: it is read, or the heap is too small and this ends in an error. */
  private void many() throws UnreadableSourceException {
    Typesetter sheet = new Typesetter(595, 842);
    for (int page = 0; page < MANY_PAGES; page++) {
      sheet.page();
      for (int line = 0; line < LINES; line++) {
        sheet.text(60, 80 + 22 * line, 14, LINE);
      }
    }
    int read = pages("many.pdf", sheet.bytes());
    long most = Runtime.getRuntime().maxMemory() >> 20;
    out.printf("PDF: a file of %d pages read with a heap of %d MB%n", read, most);
  }

  private record Work(double seconds, int pages) {}

  private static Work best(List<Path> files) throws IOException {
    Work best = new Work(Double.MAX_VALUE, 0);
    for (int round = 0; round < ROUNDS; round++) {
      long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int pages = 0;
      for (Path file : files) {
        pages += pages(file.getFileName().toString(), Files.readAllBytes(file));
      }
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
      best = took / 1e9 < best.seconds ? new Work(took / 1e9, pages) : best;
    }
    return best;
  }

  private static int pages(String name, byte[] bytes) throws UnreadableSourceException {
    return InputFormat.read(name, bytes, ReadOptions.DEFAULT).source().origins().pages().size();
  }

  /** How long pdftotext takes over {@code files}, the best of a few rounds, its starts included. */
  private static double pdftotext(List<Path> files) throws InterruptedException {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long from = System.nanoTime();
      for (Path file : files) {
        start(file).waitFor(1, TimeUnit.MINUTES);
      }
      best = Math.min(best, (System.nanoTime() - from) / 1e9);
    }
    return best;
  }

  private static Process start(Path file) {
    try {
      return new ProcessBuilder("pdftotext", file.toString(), "/dev/null")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("pdftotext is not installed", e);
    }
  }

  private ReaderBench() {}
}
