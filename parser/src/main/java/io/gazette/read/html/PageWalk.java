package io.gazette.read.html;

import io.gazette.read.collect.CollectedText;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import io.gazette.text.TableRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a page as a browser shows it: a block begins and ends a line, {@code <br>} ends one, white
 * space is one space, a row of a table of data is one line. Each visible character is delivered
 * once.
 */
final class PageWalk implements NodeFilter {

  private final CollectedText text = new CollectedText();
  private final List<PageLine> lines = new ArrayList<>();
  private final Map<Element, TableShape> tables;
  private final Deque<Element> blocks = new ArrayDeque<>();
  private final Deque<LineHint> alignments = new ArrayDeque<>();

  private final FilePlaces places;

  private int links;
  private int bolds;
  private int preformatted;
  private String target = "";

  private int start;
  private int printed;
  private int linked;
  private int bold;
  private String lineTarget = "";
  private Element lineBlock;

  /** White space read but not yet written: 0 none, 1 a space, 2 one with a line end in it. */
  private int pending;

  private final Map<Integer, TableRow> rows = new HashMap<>();
  private TableRows row;
  private final Map<Element, Extent> extents = new IdentityHashMap<>();
  private final Deque<int[]> open = new ArrayDeque<>();

  /**
   * What an element holds.
   *
   * @param prose how many characters of running text, links aside
   * @param linked how many characters in links
   * @param first number of its first line
   * @param end number just after its last line
   */
  record Extent(int prose, int linked, int first, int end) {}

  /**
   * @param body of the page
   * @param tables how its tables are built
   * @param html the characters of the file
   */
  PageWalk(Element body, Map<Element, TableShape> tables, String html) {
    this.tables = tables;
    this.places = new FilePlaces(html);
    this.lineBlock = body;
    blocks.push(body);
    alignments.push(LineHint.PARAGRAPH);
    open.push(new int[3]);
  }

  /** What {@code element} holds, if it holds any running text. */
  Optional<Extent> extent(Element element) {
    return Optional.ofNullable(extents.get(element));
  }

  CollectedText text() {
    return text;
  }

  List<PageLine> lines() {
    return lines;
  }

  /** Where the text stands in the file. */
  FilePlaces places() {
    return places;
  }

  /** The lines that are rows of a table, by number. */
  Map<Integer, TableRow> rows() {
    return rows;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode characters) {
      characters(characters);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Styles.isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (name.equals("br")) {
      boundary();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("a") && element.hasAttr("href")) {
      links++;
      target = element.attr("href");
    }
    bolds += Styles.isBold(element) ? 1 : 0;
    preformatted += name.equals("pre") ? 1 : 0;
    if (Styles.isBlock(element)) {
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (name.equals("a") && element.hasAttr("href")) {
      links--;
    }
    bolds -= Styles.isBold(element) ? 1 : 0;
    preformatted -= name.equals("pre") ? 1 : 0;
    if (Styles.isBlock(element)) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    boundary();
    blocks.push(element);
    alignments.push(Styles.alignment(element, alignments.peek()));
    open.push(new int[] {0, 0, lines.size()});
    TableShape shape = tables.get(element);
    if (shape != null && shape.isData() && row == null) {
      row = new TableRows(element, shape, text);
    } else if (row != null) {
      row.begin(element);
    }
  }

  private void end(Element element) {
    boundary();
    if (row != null && row.end(element)) {
      endRow();
    } else if (row != null && row.table() == element) {
      row = null;
    }
    blocks.pop();
    alignments.pop();
    int[] own = open.pop();
    open.peek()[0] += own[0];
    open.peek()[1] += own[1];
    if (own[0] > 0) {
      extents.put(element, new Extent(own[0], own[1], own[2], lines.size()));
    }
  }

  /** The end of a line; inside a cell, white space. */
  private void boundary() {
    if (row == null || !row.inRow()) {
      flush();
    } else {
      pending = row.atCellStart() ? 0 : 1;
    }
  }

  private void characters(TextNode node) {
    String all = node.getWholeText();
    FilePlaces.Run run = places.run(node, all);
    int length = all.length();
    for (int i = 0; i < length; i++) {
      char c = all.charAt(i);
      if (c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f')) {
        space(c);
      } else {
        character(c, run.at(i));
      }
    }
  }

  private void space(char c) {
    if (c == '\n' && preformatted > 0) {
      boundary();
      return;
    }
    pending = Math.max(pending, c == '\n' || c == '\r' ? 2 : 1);
  }

  private void character(char c, int inFile) {
    if (pending > 0) {
      boolean begins = text.length() == start || row != null && row.atCellStart();
      if (!begins && !(pending == 2 && isWide(text.at(text.length() - 1)) && isWide(c))) {
        text.append(' ');
      }
      pending = 0;
    }
    places.add(text.length(), inFile);
    text.append(c);
    if (Chars.isSpace(c)) {
      return;
    }
    if (printed++ == 0) {
      lineBlock = blocks.peek();
    }
    bold += bolds > 0 ? 1 : 0;
    if (links > 0) {
      lineTarget = linked++ == 0 ? target : lineTarget;
    }
  }

  /** A line end between two such characters is no space (CSS Text 3, 4.1.3). */
  private static boolean isWide(char c) {
    return Chars.isHan(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
  }

  /** Ends the line, if anything is on it. */
  private void flush() {
    pending = 0;
    if (printed > 0) {
      LineHint hint = hint();
      lines.add(line(hint));
      text.endLine(hint);
    } else if (text.length() > start) {
      text.endLine(LineHint.NONE);
      lines.add(line(LineHint.NONE));
    }
    reset();
  }

  private LineHint hint() {
    String name = lineBlock.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
    return heading ? LineHint.HEADING_2 : alignments.peek();
  }

  private void endRow() {
    TableRow cells = row.endRow();
    if (printed > 0) {
      rows.put(lines.size(), cells);
    }
    pending = 0;
    if (printed > 0) {
      lines.add(line(LineHint.TABLE_ROW));
      text.endRow(cells);
    } else if (text.length() > start) {
      lines.add(line(LineHint.NONE));
      text.endLine(LineHint.NONE);
    }
    reset();
  }

  private PageLine line(LineHint hint) {
    int prose = Prose.weight(text, start, printed - linked, hint);
    open.peek()[0] += prose;
    open.peek()[1] += linked;
    return new PageLine(
        start, text.length(), lineBlock, hint, linked, printed, bold, lineTarget, prose);
  }

  private void reset() {
    start = text.length();
    printed = 0;
    linked = 0;
    bold = 0;
    lineTarget = "";
  }
}
