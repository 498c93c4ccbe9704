package io.gazette.restore.akn;

import io.gazette.text.Chars;
import java.util.Set;

/** The characters of an element. */
final class Text {

  private static final int LONGEST_NUMBER = 9;

  private static final Set<String> BLOCKS =
      Set.of("p", "num", "heading", "subheading", "eol", "br", "li", "item", "tr", "td", "th");

  /** How characters are taken. */
  enum Mode {
    /** As they stand: our files have no white space that is not printed. */
    EXACT,
    /** White space is one space, and none at the ends: other files are set out for reading. */
    FILLED
  }

  private Text() {}

  /** The characters of {@code node}, which get their place in the issue with this. */
  static String placed(Node node, Mode mode) {
    node.place();
    return of(node, mode);
  }

  /** The characters of {@code node}, for a field that tells what placed characters mean. */
  static String of(Node node, Mode mode) {
    if (mode == Mode.EXACT) {
      return Quoted.isIn(node) ? inOneLine(node) : node.text();
    }
    StringBuilder all = new StringBuilder();
    append(node, all);
    return filled(all.toString());
  }

  /** Text that quotes units: they go on where the text before them ends. */
  private static String inOneLine(Node node) {
    StringBuilder all = new StringBuilder();
    Quoted.of(node).forEach(piece -> all.append(piece.text()));
    return all.toString();
  }

  /** A block in running text (a note, quoted text) is set off by a space. */
  private static void append(Node node, StringBuilder all) {
    if (node.is("meta")) {
      return;
    }
    boolean block = BLOCKS.contains(node.name());
    if (block) {
      all.append(' ');
    }
    all.append(node.attribute("startQuote")).append(node.ownText());
    for (Node child : node.children()) {
      append(child, all);
    }
    all.append(node.attribute("endQuote"));
    if (block) {
      all.append(' ');
    }
  }

  /**
   * The characters of the blocks in {@code node}, one after the other: label and text of an item.
   */
  static String placedBlocks(Node node, Mode mode) {
    StringBuilder all = new StringBuilder();
    for (Node block : node.elements()) {
      all.append(placed(block, mode));
    }
    return all.toString();
  }

  private static String filled(String text) {
    StringBuilder filled = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        space = !filled.isEmpty();
      } else {
        if (space) {
          filled.append(' ');
        }
        filled.append(c);
        space = false;
      }
    }
    return filled.toString();
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The value of ASCII digits, or 0. */
  static int number(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return 0;
      }
    }
    boolean none = digits.isEmpty() || digits.length() > LONGEST_NUMBER;
    return none ? 0 : Integer.parseInt(digits);
  }
}
