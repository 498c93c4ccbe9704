package io.gazette.emit.changes;

import io.gazette.compare.Run;
import io.gazette.compare.Run.Nature;

/**
 * How a terminal shows what was taken out and put in: by colour and line (ECMA-48, select graphic
 * rendition), or by the marks of wdiff: {@code [-old-]{+new+}}.
 */
final class Ink {

  private static final String END = "\u001b[0m";

  private final boolean colour;

  Ink(boolean colour) {
    this.colour = colour;
  }

  String bold(String text) {
    return colour ? "\u001b[1m" + text + END : text;
  }

  String dim(String text) {
    return colour && !text.isEmpty() ? "\u001b[2m" + text + END : text;
  }

  String run(Run run) {
    if (run.nature() == Nature.SAME) {
      return oneLine(run.after());
    }
    boolean followed = run.nature() == Nature.FOLLOWED;
    return old(oneLine(run.before()), followed) + now(oneLine(run.after()), followed);
  }

  private String old(String text, boolean followed) {
    if (text.isEmpty()) {
      return "";
    }
    return colour ? (followed ? "\u001b[36;9m" : "\u001b[31;9m") + text + END : "[-" + text + "-]";
  }

  private String now(String text, boolean followed) {
    if (text.isEmpty()) {
      return "";
    }
    return colour ? (followed ? "\u001b[36;4m" : "\u001b[32;4m") + text + END : "{+" + text + "+}";
  }

  /** Without line ends and control characters: a text must not move the cursor. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(!Character.isISOControl(c) ? c : Character.isWhitespace(c) ? ' ' : '\uFFFD');
    }
    return line.toString();
  }
}
