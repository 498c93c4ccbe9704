package io.gazette.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sends broken files through the whole chain: {@code scripts/fuzz READER [COUNT [SEED [FIRST]]]}.
 * Each must end in a result or a refusal by name, in 10 seconds of a processor and, as the script
 * sees to, in 512 MB.
 */
public final class Fuzz {

  /** No file may take longer. */
  static final long LONGEST_MILLIS = 10_000;

  /** Lines of a shape; traps are nested many times deeper. */
  private static final int MANY = 3_000;

  private final FuzzedReader reader;
  private final PrintStream out;
  private int files;
  private int read;
  private int failed;
  private long longest;
  private String slowest = "";

  private Fuzz(FuzzedReader reader, PrintStream out) {
    this.reader = reader;
    this.out = out;
  }

  /** Exit 1 if a file took too long or failed, 2 on wrong usage. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      out.println("scripts/fuzz READER [COUNT [SEED [FIRST]]]; READER is one of");
      out.println(List.of(FuzzedReader.values()).toString().toLowerCase(Locale.ROOT));
      System.exit(2);
    }
    FuzzedReader reader = FuzzedReader.valueOf(args[0].toUpperCase(Locale.ROOT));
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    int first = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    Fuzz fuzz = new Fuzz(reader, out);
    if (first == 0) {
      fuzz.whatIsBuiltToBreak(MANY);
    }
    fuzz.mutants(new Mutants(reader, Originals.of(reader, true), seed), first, count);
    fuzz.report();
    System.exit(fuzz.failed == 0 ? 0 : 1);
  }

  /** The faults that {@code count} mutants of the fixtures and all traps show, in words. */
  static List<String> faults(FuzzedReader reader, int count, long seed) throws IOException {
    java.io.ByteArrayOutputStream said = new java.io.ByteArrayOutputStream();
    Fuzz fuzz = new Fuzz(reader, new PrintStream(said, true, StandardCharsets.UTF_8));
    fuzz.whatIsBuiltToBreak(MANY / 20);
    fuzz.mutants(new Mutants(reader, Originals.of(reader, false), seed), 0, count);
    if (fuzz.read == 0 || fuzz.read == fuzz.files) {
      fuzz.out.println(fuzz.read + " of " + fuzz.files + " files read: not broken as it should");
    }
    return new ArrayList<>(said.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private void whatIsBuiltToBreak(int many) throws IOException {
    int number = 0;
    for (byte[] trap : Traps.of(reader, 16 * many)) {
      one("trap " + number++, trap);
    }
    number = 0;
    for (byte[] shape : Shapes.of(reader, many)) {
      one("shape " + number++, shape);
    }
  }

  private void mutants(Mutants mutants, int first, int count) throws IOException {
    for (int i = first; i < first + count; i++) {
      one("mutant " + i, mutants.get(i));
    }
  }

  private void one(String name, byte[] file) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      read += Chain.isRead(reader, file) ? 1 : 0;
    } catch (IOException | RuntimeException | Error e) {
      failed++;
      out.println(reader.word() + " " + name + ": " + e + " at " + place(e));
    }
    files++;
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long millis = (end - start) / 1_000_000;
    if (millis > longest) {
      longest = millis;
      slowest = name;
    }
    if (millis > LONGEST_MILLIS) {
      failed++;
      out.println(reader.word() + " " + name + " took " + millis + " ms");
    }
  }

  private static String place(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0 ? "unknown" : trace[0].toString();
  }

  private void report() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    out.printf(
        "%s: %d files, %d read, %d refused by name, %d failed; slowest %d ms (%s);"
            + " heap at most %d MB%n",
        reader.word(), files, read, files - read - failed, failed, longest, slowest, peak >> 20);
  }
}
