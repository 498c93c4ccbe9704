package io.gazette.cli;

import java.util.List;

/** When to colour: the values of {@code --color}. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  static final List<String> WORDS = List.of("auto", "always", "never");

  /** The one called {@code word}, or null where there is none. */
  static Colour named(String word) {
    int at = WORDS.indexOf(word);
    return at < 0 ? null : values()[at];
  }

  /**
   * Whether to colour what goes to {@code stream} ({@code out} or {@code err}) of {@code shell}.
   */
  boolean on(Shell shell, String stream) {
    return this == ALWAYS || this == AUTO && shell.showsColour(stream);
  }
}
