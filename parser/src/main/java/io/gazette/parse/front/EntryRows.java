package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Block;
import io.gazette.model.Contents.Entry;
import io.gazette.parse.words.Spacing;
import io.gazette.parse.words.TableCells;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tables of contents that are tables, as word processors and conversions make them: 序号, 标题, 文号, 页码
 * in columns (GAZ-03). The title is the longest cell of a row, whatever the columns are.
 */
final class EntryRows {

  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_RUBRIC = 18;
  private static final List<Block.Cell> NO_CELLS = List.of();
  private static final List<String> HEADS =
      List.of("标题", "题目", "题名", "篇名", "名称", "文件名称", "文件标题", "目录", "内容");

  private EntryRows() {}

  /** Whether {@code line} names the columns rather than a document. */
  static boolean isHead(Line line) {
    if (!line.is(LineKind.TABLE_ROW)) {
      return false;
    }
    for (Block.Cell cell : TableCells.of(line)) {
      if (HEADS.contains(Spacing.compact(cell.text()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a row with a title, and its page or its number beside it, is the first behind a rubric.
   */
  static boolean begin(List<Line> lines, int from) {
    int at = from < lines.size() && isRubric(lines.get(from)) ? from + 1 : from;
    if (at >= lines.size() || !lines.get(at).is(LineKind.TABLE_ROW)) {
      return false;
    }
    Entry entry = read(lines.get(at));
    boolean told = entry.page().isPresent() || !entry.documentNumber().isEmpty();
    return told && entry.title().length() >= SHORTEST_TITLE;
  }

  /** A row of one cell over the others: 市政府文件. */
  static boolean isRubric(Line line) {
    int cells = 0;
    for (Block.Cell cell : line.is(LineKind.TABLE_ROW) ? TableCells.of(line) : NO_CELLS) {
      cells += cell.text().isBlank() ? 0 : 1;
    }
    return cells == 1 && line.compact().length() <= LONGEST_RUBRIC;
  }

  /** The entry that {@code line}, a row, prints. */
  static Entry read(Line line) {
    List<String> cells = new ArrayList<>();
    for (Block.Cell cell : TableCells.of(line)) {
      if (!cell.text().isBlank()) {
        cells.add(cell.text().strip());
      }
    }
    String text = String.join(" ", cells);
    int last = cells.size() - 1;
    OptionalInt page = last > 0 ? page(cells.get(last)) : OptionalInt.empty();
    return ContentsEntries.ofCells(titleAndNumber(cells), page, text, line.span());
  }

  /** The longest cell, and the number where another cell has one. */
  private static List<String> titleAndNumber(List<String> cells) {
    String title = "";
    for (String cell : cells) {
      title = cell.length() > title.length() ? cell : title;
    }
    List<String> pieces = new ArrayList<>(List.of(title));
    for (String cell : cells) {
      if (!cell.equals(title) && EntryParts.isNumber(cell)) {
        pieces.add(cell);
        return pieces;
      }
    }
    return pieces;
  }

  /** 3, 第3页, （3）, P3. */
  private static OptionalInt page(String cell) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (Chars.digit(cell.charAt(i)) >= 0) {
        digits.append(cell.charAt(i));
      } else if ("()（）第页P. ".indexOf(cell.charAt(i)) < 0) {
        return OptionalInt.empty();
      }
    }
    int page = PageMark.page(digits.toString());
    return page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
  }
}
