package io.gazette.read.pdf;

import io.gazette.accuracy.Corpus;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * PDF files broken on purpose: cut, flipped, spliced with each other, numbers changed. Each must
 * end in a text or a named refusal. {@code scripts/fuzz-pdf [COUNT [SEED]]} reads many of them; the
 * same seed gives the same files.
 */
public final class PdfMutants {

  private static final long LONGEST_MILLIS = 10_000;
  private static final int LARGEST = 1 << 20;

  private final List<byte[]> originals;
  private final SplittableRandom random;

  PdfMutants(List<byte[]> originals, long seed) {
    this.originals = originals;
    this.random = new SplittableRandom(seed);
  }

  /** Reads mutants and says how many gave a text; exit 1 if one took too long or failed. */
  public static void main(String[] args) {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PdfMutants mutants = new PdfMutants(originals(), seed);
    int read = 0;
    int failed = 0;
    long longest = 0;
    for (int i = 0; i < count; i++) {
      byte[] mutant = mutants.next();
      long start = System.nanoTime();
      try {
        read += isRead(mutant) ? 1 : 0;
      } catch (RuntimeException | Error e) {
        failed++;
        out.println("mutant " + i + " of seed " + seed + ": " + e);
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      longest = Math.max(longest, millis);
      if (millis > LONGEST_MILLIS) {
        failed++;
        out.println("mutant " + i + " of seed " + seed + " took " + millis + " ms");
      }
    }
    out.println(
        count + " mutants, " + read + " read, " + failed + " failed, longest " + longest + " ms");
    System.exit(failed == 0 ? 0 : 1);
  }

  /** Whether {@code mutant} gives a text; if not it is refused by name. */
  static boolean isRead(byte[] mutant) {
    try {
      PdfFile.read("a.pdf", "", mutant, "", Optional.empty());
      return true;
    } catch (UnreadablePdfException e) {
      if (e.getMessage().isBlank() || e.cure().isBlank()) {
        throw new IllegalStateException("a refusal without a reason", e);
      }
      return false;
    }
  }

  /** Pages set for this, and the small files of the corpus where it is at hand. */
  static List<byte[]> originals() {
    List<byte[]> files = new ArrayList<>();
    files.add(typeset());
    Corpus.find().ifPresent(corpus -> corpus.files("", ".pdf").forEach(f -> add(files, f)));
    return files;
  }

  private static void add(List<byte[]> files, Path file) {
    try {
      if (Files.size(file) < LARGEST) {
        files.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of all that the reader treats, small enough to be broken anywhere. */
  static byte[] typeset() {
    Typesetter file = new Typesetter(595, 842);
    for (int n = 1; n <= 3; n++) {
      file.page().text(70, 40, 9, "云川市人民政府公报").text(280, 800, 9, "— " + n + " —");
      file.text(90, 100, 10, "第一条　为了规范供水").vertical(500, 100, 12, "二〇二四年");
      file.rule(60, 200, 300, 200).rule(60, 240, 300, 240).rule(60, 200, 60, 240);
      file.rule(300, 200, 300, 240).rule(180, 200, 180, 240).text(70, 220, 10, "标准");
    }
    return file.bytes();
  }

  /** The next mutant. */
  byte[] next() {
    byte[] file = originals.get(random.nextInt(originals.size())).clone();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      file = broken(file);
    }
    return file;
  }

  private byte[] broken(byte[] file) {
    int at = random.nextInt(Math.max(1, file.length));
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(file, at);
      case 1 -> flipped(file, 1 + random.nextInt(40));
      case 2 -> spliced(file, at);
      case 3 -> without(file, at, random.nextInt(2_000));
      default -> renumbered(file);
    };
  }

  private byte[] flipped(byte[] file, int count) {
    for (int i = 0; i < count && file.length > 0; i++) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }
    return file;
  }

  private byte[] spliced(byte[] file, int at) {
    byte[] other = originals.get(random.nextInt(originals.size()));
    int from = random.nextInt(other.length);
    int count = Math.min(other.length - from, random.nextInt(20_000));
    byte[] result = new byte[file.length + count];
    System.arraycopy(file, 0, result, 0, at);
    System.arraycopy(other, from, result, at, count);
    System.arraycopy(file, at, result, at + count, file.length - at);
    return result;
  }

  private static byte[] without(byte[] file, int at, int count) {
    int end = Math.min(file.length, at + count);
    byte[] result = Arrays.copyOf(file, file.length - (end - at));
    System.arraycopy(file, end, result, at, file.length - end);
    return result;
  }

  /** Changes digits of the structure: lengths, references, counts. */
  private byte[] renumbered(byte[] file) {
    for (int i = 0; i < 20 && file.length > 0; i++) {
      int at = random.nextInt(file.length);
      while (at < file.length && (file[at] < '0' || file[at] > '9')) {
        at++;
      }
      if (at < file.length) {
        file[at] = (byte) ('0' + random.nextInt(10));
      }
    }
    return file;
  }
}
