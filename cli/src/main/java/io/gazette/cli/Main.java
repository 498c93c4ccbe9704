package io.gazette.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** The program: the only place that exits. */
public final class Main {

  private Main() {}

  /**
   * Runs {@link GazetteCommand} on the process's own streams. {@code System.out} is not used: it
   * loses write errors, and it writes in the charset of the locale.
   */
  public static void main(String[] args) {
    // PDFBox would write its own remarks on a file to standard error; findings say what matters.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    int exit =
        GazetteCommand.run(
            args,
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv());
    System.exit(exit);
  }
}
