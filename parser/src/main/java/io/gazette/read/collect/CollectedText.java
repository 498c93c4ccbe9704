package io.gazette.read.collect;

import io.gazette.text.DiscardReason;
import io.gazette.text.Erasure;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import io.gazette.text.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text that a reader delivers of a file that is no plain text: line by line, with what is known
 * of each.
 */
public final class CollectedText {

  private final StringBuilder text = new StringBuilder();
  private final List<Erasure> erasures = new ArrayList<>();
  private final Map<Integer, TableRow> rows = new HashMap<>();
  private LineHint[] hints = new LineHint[64];
  private int lines;

  /** How many characters there are; the offset of the next. */
  public int length() {
    return text.length();
  }

  /** How many lines have ended; the number of the current one, from 0. */
  public int lines() {
    return lines;
  }

  public char at(int offset) {
    return text.charAt(offset);
  }

  /** Adds a character to the current line; one that would end it becomes a space. */
  public void append(char c) {
    text.append(isLineEnd(c) ? ' ' : c);
  }

  /** Adds {@code characters} to the current line. */
  public void append(CharSequence characters) {
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i));
    }
  }

  private static boolean isLineEnd(char c) {
    return c <= '\r' && c >= '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Ends the current line, which is {@code hint}. */
  public void endLine(LineHint hint) {
    if (lines == hints.length) {
      hints = Arrays.copyOf(hints, lines * 2);
    }
    hints[lines++] = hint;
    text.append('\n');
  }

  /** Ends the current line, which is a row of a table. */
  public void endRow(TableRow row) {
    rows.put(lines, row);
    endLine(LineHint.TABLE_ROW);
  }

  /** Changes what is known of line {@code line}, from 0. */
  public void hint(int line, LineHint hint) {
    hints[line] = hint;
    if (hint != LineHint.TABLE_ROW) {
      rows.remove(line);
    }
  }

  /** {@code [from, to)} is no text; called in order. */
  public void erase(int from, int to, DiscardReason reason) {
    erasures.add(new Erasure(from, to, reason));
  }

  /** The characters {@code [from, to)}. */
  public String text(int from, int to) {
    return text.substring(from, to);
  }

  /** All of it as a source. */
  public SourceText source(String name, String format, String encoding, String sha256) {
    LineHint[] known = Arrays.copyOf(hints, lines);
    return new SourceText(name, format, encoding, sha256, text.toString(), erasures, known)
        .withRows(rows);
  }
}
