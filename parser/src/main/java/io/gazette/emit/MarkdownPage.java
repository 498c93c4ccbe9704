package io.gazette.emit;

import java.util.HexFormat;
import java.util.List;

/** A page of Markdown that grows block by block, an empty line between two. */
final class MarkdownPage {

  /** CommonMark 4.2: a heading has at most six levels. */
  private static final int DEEPEST_HEADING = 6;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final StringBuilder out = new StringBuilder();

  /** A heading; nothing where {@code text} is blank. */
  void heading(int level, String text) {
    if (!MarkdownText.isBlank(text)) {
      between();
      out.append("#".repeat(Math.min(level, DEEPEST_HEADING))).append(' ');
      MarkdownText.append(out, text);
      out.append('\n');
    }
  }

  /** A paragraph; nothing where {@code text} is blank. */
  void paragraph(String text) {
    if (!MarkdownText.isBlank(text)) {
      between();
      MarkdownText.append(out, text);
      out.append('\n');
    }
  }

  /** A paragraph in bold, alone on its line: there the marks always close (CommonMark 6.2). */
  void strong(String text) {
    strong(text, "");
  }

  /**
   * A paragraph that begins in bold: {@code **第一条**　text}. The ideographic space lets the marks
   * close whatever stands before them: {@code **…。**text} would not (CommonMark 6.2).
   */
  void strong(String start, String rest) {
    if (MarkdownText.isBlank(start)) {
      paragraph(rest);
      return;
    }
    between();
    out.append("**");
    MarkdownText.append(out, start);
    out.append("**");
    if (!MarkdownText.isBlank(rest)) {
      out.append('　');
      MarkdownText.append(out, rest);
    }
    out.append('\n');
  }

  /** A rule between two parts; none at the top of the page, where it would open front matter. */
  void rule() {
    if (out.length() > 0) {
      between();
      out.append("---\n");
    }
  }

  /**
   * A table. GFM has no table without a head, and a head of one row: the first row is the head,
   * whatever the print says.
   */
  void table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return;
    }
    between();
    row(rows.get(0), columns);
    out.append("| --- ".repeat(columns)).append("|\n");
    rows.subList(1, rows.size()).forEach(row -> row(row, 1));
  }

  /** A row; GFM wants as many cells in the head as there are columns, and in the others one. */
  private void row(List<String> cells, int atLeast) {
    for (String cell : cells) {
      out.append("| ");
      MarkdownText.append(out, cell);
      out.append(' ');
    }
    out.append("|  ".repeat(Math.max(0, atLeast - cells.size()))).append("|\n");
  }

  /** A figure, alone on its line. */
  void figure(String alternative, String target) {
    between();
    out.append("![");
    MarkdownText.append(out, alternative);
    out.append("](");
    target.chars().forEach(this::targetCharacter);
    out.append(")\n");
  }

  /** A link target ends at a space or at a bracket without its partner (CommonMark 6.3). */
  private void targetCharacter(int c) {
    if (c <= ' ' || c == 0x7F || "<>()\\\"".indexOf(c) >= 0) {
      out.append('%').append(HEX.toHexDigits((byte) c));
    } else {
      out.append((char) c);
    }
  }

  private void between() {
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
