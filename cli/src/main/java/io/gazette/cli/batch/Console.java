package io.gazette.cli.batch;

import io.gazette.cli.tell.Line;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;
import java.io.PrintStream;

/**
 * Where people are told how it goes.
 *
 * @param err standard error
 * @param terminal whether it is one: then a bar is drawn
 * @param width of it, in columns
 * @param quiet whether failures alone are told
 * @param verbose whether stack traces are
 * @param language of what is told
 */
public record Console(
    PrintStream err,
    boolean terminal,
    int width,
    boolean quiet,
    boolean verbose,
    Language language) {

  /** Says {@code message} in a line of its own. */
  void say(Message message) {
    err.println("gazette: " + Line.oneLine(message.in(language)));
  }
}
