package io.gazette.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.Locale;

/** The program: the only place that exits. */
public final class Main {

  private Main() {}

  /**
   * Runs {@code args} and ends the process. All is written by then, so nothing has to run at the
   * end: from JDK 21 on a common exit would look for a logger first, for 20 ms. The language is
   * taken from the environment; the JVM's locale would only decide on digits and on how picocli
   * sorts options.
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Runtime.getRuntime().halt(run(args));
  }

  /**
   * Runs {@link GazetteCommand} on the process's own streams. {@code System.out} is not used: it
   * loses write errors, and it writes in the charset of the locale.
   */
  static int run(String... args) {
    return GazetteCommand.run(
        args,
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv());
  }
}
