package io.gazette.cli;

/** How a piece of text looks in a terminal (ECMA-48, select graphic rendition). */
enum Style {
  PLAIN(""),
  BOLD("\u001b[1m"),
  DIM("\u001b[2m"),
  RED("\u001b[31m"),
  GREEN("\u001b[32m"),
  YELLOW("\u001b[33m"),
  CYAN("\u001b[36m");

  private final String start;

  Style(String start) {
    this.start = start;
  }

  /** {@code text} in this style, or as it is where {@code colour} is off. */
  String of(String text, boolean colour) {
    return colour && this != PLAIN ? start + text + "\u001b[0m" : text;
  }
}
