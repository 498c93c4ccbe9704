package io.gazette.read.html;

import io.gazette.text.Chars;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How a {@code table} is built, to tell one that holds data from one that only sets other parts
 * beside each other.
 */
final class TableShape {

  private static final int LONGEST_CELL = 2000;

  /** A cell of this length that holds most of the table is the text of a page. */
  private static final int TEXT_CELL = 400;

  private boolean nested;
  private int rows;
  private int columns;
  private int cells;
  private int length;
  private int cellLength;
  private int longest;
  private boolean wide;
  private int paragraphs;
  private int longestProse;
  private int filled;
  private int mostFilled;

  private TableShape() {}

  /** The shapes of all tables under {@code body}. */
  static Map<Element, TableShape> of(Element body) {
    Map<Element, TableShape> shapes = new IdentityHashMap<>();
    body.filter(new Walk(shapes));
    return shapes;
  }

  /**
   * Whether its rows are rows to a reader. Paragraphs in a cell that spans columns, most of all its
   * text, are a document under its head: organ and number beside each other. Rows with one cell
   * that is not empty only set lines below each other.
   */
  boolean isData() {
    return !nested
        && rows >= 2
        && columns >= 2
        && mostFilled >= 2
        && longest <= LONGEST_CELL
        && longestProse * 2L <= length
        && (longest <= TEXT_CELL || longest * 10L < length * 6L);
  }

  private void closeCell() {
    filled += cellLength > 0 ? 1 : 0;
    mostFilled = Math.max(mostFilled, filled);
    longest = Math.max(longest, cellLength);
    if (wide && paragraphs > 1) {
      longestProse = Math.max(longestProse, cellLength);
    }
  }

  int rows() {
    return rows;
  }

  private static final class Walk implements NodeFilter {

    private final Map<Element, TableShape> shapes;
    private final Deque<TableShape> open = new ArrayDeque<>();

    Walk(Map<Element, TableShape> shapes) {
      this.shapes = shapes;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text && !open.isEmpty()) {
        int printed = printed(text.getWholeText().strip());
        open.peek().length += printed;
        open.peek().cellLength += printed;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (Styles.isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (element.normalName()) {
        case "table" -> begin(element);
        case "tr" -> row();
        case "td", "th" -> cell(element);
        case "p" -> paragraph(element);
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    /** How long {@code text} is; 0 where it is nothing but {@code &nbsp;}. */
    private static int printed(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (!Chars.isSpace(text.charAt(i))) {
          return text.length();
        }
      }
      return 0;
    }

    private void begin(Element table) {
      if (!open.isEmpty()) {
        open.peek().nested = true;
      }
      TableShape shape = new TableShape();
      shapes.put(table, shape);
      open.push(shape);
    }

    private void row() {
      if (!open.isEmpty()) {
        open.peek().rows++;
        open.peek().filled = 0;
        open.peek().cells = 0;
      }
    }

    private void paragraph(Element p) {
      if (!open.isEmpty() && p.hasText()) {
        open.peek().paragraphs++;
      }
    }

    private void cell(Element cell) {
      if (!open.isEmpty()) {
        TableShape shape = open.peek();
        shape.cells++;
        shape.columns = Math.max(shape.columns, shape.cells);
        shape.cellLength = 0;
        shape.paragraphs = 0;
        shape.wide = !cell.attr("colspan").isEmpty() && !cell.attr("colspan").equals("1");
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !open.isEmpty()) {
        String name = element.normalName();
        if (name.equals("table")) {
          open.pop();
        } else if (name.equals("td") || name.equals("th")) {
          open.peek().closeCell();
        }
      }
      return FilterResult.CONTINUE;
    }
  }
}
