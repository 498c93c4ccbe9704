package io.gazette.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where a result goes: standard output, or a file that appears whole or not at all. What is written
 * counts only after {@link #commit}; every failure is an {@link UnwritableOutputException}.
 */
public final class Destination extends OutputStream {

  private static final int BUFFER = 1 << 16;

  /** The operand; what it is called in words is told only where it fails. */
  private final String name;

  private final OutputStream to;
  private final NewFile file;
  private final Pending pending;

  private Destination(String name, OutputStream to, NewFile file) {
    this.name = name;
    this.to = new BufferedOutputStream(to, BUFFER);
    this.file = file;
    this.pending = null;
  }

  private Destination(String name, Pending pending) {
    this.name = name;
    this.to = pending;
    this.file = null;
    this.pending = pending;
  }

  /**
   * The same, but standard output too gets all or nothing, when it is committed: nobody reads half
   * of a result that was given up, and who reads slowly holds up no work.
   */
  public static Destination whole(String operand, OutputStream stdout)
      throws UnwritableOutputException {
    return operand.equals("-")
        ? new Destination(operand, new Pending(stdout))
        : of(operand, stdout);
  }

  /** Standard output where {@code operand} is {@code -}, else the file of that name. */
  public static Destination of(String operand, OutputStream stdout)
      throws UnwritableOutputException {
    if (operand.equals("-")) {
      return new Destination(operand, stdout, null);
    }
    try {
      NewFile file = NewFile.create(operand);
      return new Destination(operand, file.stream(), file);
    } catch (IOException e) {
      throw new UnwritableOutputException(operand, e);
    }
  }

  /**
   * A file of many.
   *
   * @param target the file; folders on the way to it are made
   * @param workshop a folder of the same disk, of this process alone, where it is until it is whole
   */
  public static Destination of(Path target, Path workshop) throws UnwritableOutputException {
    try {
      NewFile file = NewFile.create(target, workshop);
      return new Destination(target.toString(), file.stream(), file);
    } catch (IOException e) {
      throw new UnwritableOutputException(target.toString(), e);
    }
  }

  @Override
  public void write(int b) throws UnwritableOutputException {
    try {
      to.write(b);
    } catch (IOException e) {
      throw new UnwritableOutputException(name, e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws UnwritableOutputException {
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      throw new UnwritableOutputException(name, e);
    }
  }

  /**
   * Does nothing: writers of formats flush at will, and only a whole buffer is worth a system call.
   */
  @Override
  public void flush() {}

  /** Ends the result well: all of it is written, a file has its name. */
  public void commit() throws UnwritableOutputException {
    try {
      to.flush();
      if (pending != null) {
        pending.release();
      }
      if (file != null) {
        file.commit();
      }
    } catch (IOException e) {
      throw new UnwritableOutputException(name, e);
    }
  }

  /** Takes back what was not committed. Closing standard output is left to the process. */
  public void discard() {
    if (file != null) {
      file.discard();
    }
  }

  /** Does nothing: writers of formats close what they are given; see {@link #commit}. */
  @Override
  public void close() {}
}
