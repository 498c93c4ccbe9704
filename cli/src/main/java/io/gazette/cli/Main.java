package io.gazette.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** The program: the only place that exits. */
public final class Main {

  private Main() {}

  /** Runs {@code args} and exits. */
  public static void main(String[] args) {
    System.exit(run(args));
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
