package io.gazette.form;

import io.gazette.model.Block;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.read.pdf.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets an issue as pages of print, as gazettes are: titles large and in the middle, paragraphs two
 * characters in, full lines spread to the edge, leaders before the pages of the contents,
 * signatures to the right, ruled tables, a running head and a page number on each page.
 */
public final class SheetSetter {

  private static final float SIZE = 10;
  private static final float LEADING = 17;
  private static final float TOP = 80;
  private static final float BOTTOM = 760;
  private static final float LEFT = 70;
  private static final float COLUMN = 210;
  private static final float GAP = 25;
  private static final float WIDTH = 2 * COLUMN + GAP;

  /** Between the rules of a cell and its text. */
  private static final float INSIDE = 4;

  /** Marks that begin no line: they hang over the edge. */
  private static final String HANGING = "，。；：、）》”！？";

  private final Typesetter sheet = new Typesetter(595, 842);
  private final boolean columns;
  private final String name;
  private final String number;
  private final List<Piece> band = new ArrayList<>();
  private boolean narrow;
  private float y;

  /** A line of a column that waits until it is known how long the columns are. */
  private record Piece(float in, float space, String text) {}

  private SheetSetter(Issue issue, boolean columns) {
    this.columns = columns;
    this.name = issue.masthead().map(Masthead::title).orElse("公报");
    this.number =
        issue.masthead().map(m -> m.year().orElse(2000) + "·" + m.number().orElse(1)).orElse("");
  }

  /** The issue as a PDF file, in one column or two. */
  public static byte[] set(Issue issue, boolean columns) {
    SheetSetter setter = new SheetSetter(issue, columns);
    setter.newPage();
    Manuscript.of(issue).forEach(setter::print);
    setter.flush();
    return setter.sheet.bytes();
  }

  // --- lines --------------------------------------------------------------------------------

  private void print(Line line) {
    narrow = columns && line.columned();
    if (!narrow || line.place() == Line.Place.TABLE) {
      flush();
    }
    if (line.begins() && !columns) {
      newPage();
    }
    switch (line.place()) {
      case TITLE -> centred(line.whole(), isLatin(line.whole()) ? 12 : 16);
      case MIDDLE, DIVISION -> centred(line.whole(), SIZE);
      case RIGHT -> signature(line.whole());
      case ENTRY -> entry(line.text(), line.page());
      case TABLE -> table(line.rows());
      default -> paragraph(fitted(line), line.place() == Line.Place.TEXT ? 2 * SIZE : 0);
    }
  }

  /** Signatures in a row; where the column is too narrow for the row, one under another. */
  private void signature(String text) {
    float room = width() - 20;
    boolean fits = Typesetter.width(text, SIZE) <= room;
    for (String piece : fits ? new String[] {text} : text.split("[　 ]{2,}")) {
      put(room - Typesetter.width(piece, SIZE), SIZE, 0, piece);
    }
  }

  /** A row of a table without rules is not turned: its blanks are set narrower. */
  private String fitted(Line line) {
    String text = line.whole();
    boolean row = text.strip().split("　{3,}").length > 2 && text.matches("[^，。；：]+");
    boolean fits = Typesetter.width(text, SIZE) + 2 * SIZE <= width();
    return row && !fits ? text.replaceAll("　{3,}", "　") : text;
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 0x2E80);
  }

  private float width() {
    return narrow ? COLUMN : WIDTH;
  }

  // --- pages --------------------------------------------------------------------------------

  private void newPage() {
    sheet.page();
    int page = sheet.pageCount() + 2;
    boolean even = page % 2 == 0;
    String head = even ? name + "　" + number : number + "　" + name;
    float headWidth = Typesetter.width(head, 8);
    sheet.text(even ? LEFT : LEFT + WIDTH - headWidth, 50, 8, head);
    sheet.rule(LEFT, 56, LEFT + WIDTH, 56);
    if (columns) {
      sheet.text(even ? LEFT : LEFT + WIDTH - 12, 800, 9, String.valueOf(page));
    } else {
      sheet.text(290, 800, 8, "— " + page + " —");
    }
    y = TOP;
  }

  private void put(float in, float size, float space, String text) {
    if (narrow) {
      band.add(new Piece(in, space, text));
      return;
    }
    float height = Math.max(LEADING, size * 1.7f);
    if (y + height > BOTTOM) {
      newPage();
    }
    y += height;
    sheet.spaced(LEFT + in, y, size, space, text);
  }

  /** Sets what waits in two columns, full ones first, the last ones of one length. */
  private void flush() {
    int from = 0;
    while (from < band.size()) {
      int most = (int) ((BOTTOM - y) / LEADING);
      int left = Math.min(most, (band.size() - from + 1) / 2);
      int right = Math.min(left, band.size() - from - left);
      column(LEFT, band.subList(from, from + left));
      column(LEFT + COLUMN + GAP, band.subList(from + left, from + left + right));
      from += left + right;
      y += left * LEADING;
      if (from == band.size()) {
        y += LEADING;
      }
      if (from < band.size()) {
        newPage();
      }
    }
    band.clear();
  }

  private void column(float x, List<Piece> pieces) {
    float line = y;
    for (Piece piece : pieces) {
      line += LEADING;
      sheet.spaced(x + piece.in, line, SIZE, piece.space, piece.text);
    }
  }

  // --- setting ------------------------------------------------------------------------------

  private void centred(String text, float size) {
    int from = 0;
    while (from < text.length()) {
      int to = wordEnd(text, from, fitting(text, from, size, width() - 2 * size));
      String piece = text.substring(from, to).strip();
      put((width() - Typesetter.width(piece, size)) / 2, size, 0, piece);
      from = to;
    }
  }

  private void paragraph(String text, float indent) {
    int from = 0;
    float in = indent;
    while (from < text.length()) {
      int to = wordEnd(text, from, fitting(text, from, SIZE, width() - in));
      if (to < text.length() && HANGING.indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      String piece = text.substring(from, to);
      float rest = width() - in - Typesetter.width(piece, SIZE);
      boolean full = to < text.length() && rest > 0;
      put(in, SIZE, full ? rest / (piece.length() - 1) : 0, piece);
      from = to;
      in = 0;
    }
  }

  /** An entry of the contents: further lines two characters in, leaders up to the page. */
  private void entry(String text, String page) {
    float pageWidth = Typesetter.width(page, SIZE);
    int from = 0;
    float in = 0;
    while (from < text.length()) {
      int to = wordEnd(text, from, fitting(text, from, SIZE, width() - in - pageWidth - 4 * SIZE));
      String piece = text.substring(from, to).strip();
      put(in, SIZE, 0, piece);
      if (to == text.length() && !page.isEmpty()) {
        float end = LEFT + in + Typesetter.width(piece, SIZE);
        float paged = LEFT + WIDTH - pageWidth;
        sheet.text(end, y, SIZE, "…".repeat(Math.max(0, (int) ((paged - end) / SIZE))));
        sheet.text(paged, y, SIZE, page);
      }
      from = to;
      in = 2 * SIZE;
    }
  }

  /** Where the part of {@code text} from {@code from} on ends that fits {@code room}. */
  private static int fitting(String text, int from, float size, float room) {
    int to = from;
    float used = 0;
    while (to < text.length() && text.charAt(to) != '\n') {
      used += Typesetter.width(text.charAt(to)) * size;
      if (used > room) {
        break;
      }
      to++;
    }
    return Math.max(to, from + 1);
  }

  /** English words and numbers are not cut. */
  private static int wordEnd(String text, int from, int to) {
    int end = to;
    while (end < text.length()
        && end > from
        && isLatin(text.charAt(end - 1))
        && isLatin(text.charAt(end))) {
      end--;
    }
    return end == from ? to : end;
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x7F;
  }

  // --- tables -------------------------------------------------------------------------------

  /** Sets a ruled table across the page, its columns of one width. */
  private void table(List<List<Block.Cell>> rows) {
    int most =
        rows.stream().mapToInt(r -> r.stream().mapToInt(Block.Cell::columns).sum()).max().orElse(1);
    y += LEADING / 2;
    rows.forEach(row -> row(row, WIDTH / most));
  }

  private void row(List<Block.Cell> row, float cell) {
    int high = row.stream().mapToInt(c -> lines(c, cell).size()).max().orElse(1);
    if (y + high * LEADING > BOTTOM) {
      newPage();
    }
    float bottom = y + high * LEADING;
    float x = LEFT;
    sheet.rule(x, y, x, bottom);
    for (Block.Cell each : row) {
      float line = y;
      for (String piece : lines(each, cell)) {
        line += LEADING;
        sheet.text(x + INSIDE, line - 5, SIZE, piece);
      }
      x += each.columns() * cell;
      sheet.rule(x, y, x, bottom);
    }
    sheet.rule(LEFT, y, x, y).rule(LEFT, bottom, x, bottom);
    y = bottom;
  }

  private static List<String> lines(Block.Cell cell, float width) {
    List<String> lines = new ArrayList<>();
    String text = cell.text();
    int from = 0;
    while (from < text.length()) {
      int to = fitting(text, from, SIZE, cell.columns() * width - 2 * INSIDE);
      lines.add(text.substring(from, to).strip());
      from = to;
    }
    return lines;
  }
}
