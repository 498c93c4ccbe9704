package io.gazette.cli;

import io.gazette.cli.output.Destination;
import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.cli.tell.Line;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command is given besides its arguments.
 *
 * @param in standard input
 * @param out standard output, for the result alone; written through a {@link Destination}
 * @param err standard error: findings and messages, in UTF-8
 * @param env the environment
 * @param language what people are told in
 */
record Shell(
    InputStream in, OutputStream out, PrintStream err, Map<String, String> env, Language language) {

  /** Narrower than this no tree and no help can be read. */
  private static final int MIN_WIDTH = 40;

  /** Wider than this nothing is read: lines are filled with blanks. */
  private static final int MAX_WIDTH = 1000;

  /** Columns where none are told. */
  static final int DEFAULT_WIDTH = 100;

  /**
   * Which streams are a terminal, as the launcher found it: any of {@code in out err}. Java can
   * tell only whether all are.
   */
  private static final String TERMINALS = "GAZETTE_TERMINALS";

  /** Whether {@code stream} ({@code out} or {@code err}) is a terminal. */
  boolean isTerminal(String stream) {
    return env.getOrDefault(TERMINALS, "").contains(stream);
  }

  /** Whether {@code stream} ({@code out} or {@code err}) is a terminal that shows colour. */
  boolean showsColour(String stream) {
    if (!env.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(env.get("TERM"))) {
      return false;
    }
    return isTerminal(stream);
  }

  /** The same that tells people in {@code other}. */
  Shell telling(Language other) {
    return new Shell(in, out, err, env, other);
  }

  /** Says {@code message} to the user, in a line of its own. */
  void say(Message message) {
    err.println("gazette: " + Line.oneLine(message.in(language)));
  }

  /** Writes {@code text} to {@code operand}, whole or not at all, and gives exit code 0. */
  int write(String text, String operand) throws UnwritableOutputException {
    Destination destination = Destination.of(operand, out);
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      destination.write(bytes, 0, bytes.length);
      destination.commit();
    } finally {
      destination.discard();
    }
    return ExitCode.DONE;
  }

  /** Columns of the terminal: {@code COLUMNS}, within reason, or 100. */
  int width() {
    try {
      int columns = Integer.parseInt(env.getOrDefault("COLUMNS", ""));
      return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, columns));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
