package io.gazette.restore;

import io.gazette.diagnostic.Message;
import io.gazette.model.Block;
import io.gazette.model.Block.Cell;
import io.gazette.model.Block.Responsibility;
import io.gazette.model.Block.Type;
import io.gazette.read.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;

/** The nodes of a body: all types are one object, told apart by {@code type}. */
final class BlockShapes {

  private static final String TABLE = "table";
  private static final String FIGURE = "figure";
  private static final int DEEPEST_HEADING = 5;

  private static final List<String> UNIT_FIELDS =
      List.of(
          "type",
          "level",
          "num",
          "number",
          "heading",
          "text",
          "responsibility",
          "quoted",
          "children",
          "span");

  private static final List<String> TABLE_FIELDS = List.of("type", "rows", "head", "span");

  private static final List<String> FIGURE_FIELDS =
      List.of("type", "alternative", "target", "span");

  private static final Shape<Responsibility> RESPONSIBILITY =
      new Shape<>(
              "责任分工",
              "a responsibility",
              v -> new Responsibility(v.list("units"), v.text("deadline")))
          .may(CommonShapes.TEXTS, "units")
          .may(ValueKind.TEXT, "deadline");

  private static final Shape<Cell> CELL =
      new Shape<>(
              "单元格", "a cell", v -> new Cell(v.text("text"), v.number("columns"), v.number("rows")))
          .may(ValueKind.TEXT, "text")
          .must(BlockShapes::extent, "columns", "rows");

  static final Shape<Block> BLOCK = new Shape<>("节点", "a node", BlockShapes::block);

  static {
    BLOCK
        .must(CommonShapes.words(types(), type -> type), "type")
        .may(ValueKind.NUMBER, "level", "head")
        .may(ValueKind.TEXT, "num", "number", "heading", "text", "alternative", "target")
        .may(RESPONSIBILITY, "responsibility")
        .may(ValueKind.YES, "quoted")
        .may(ValueKind.list(BLOCK), "children")
        .may(ValueKind.list(ValueKind.list(BlockShapes::cell)), "rows")
        .may(CommonShapes.SPAN, "span");
  }

  private BlockShapes() {}

  private static String[] types() {
    List<String> words = new ArrayList<>();
    for (Type type : Type.values()) {
      words.add(type.word());
    }
    words.add(TABLE);
    words.add(FIGURE);
    return words.toArray(new String[0]);
  }

  /** A cell of one column and one row is its text. */
  private static Cell cell(RecordReader in, String field) throws UnreadableSourceException {
    return in.token() == Token.OBJECT ? CELL.read(in, field) : Cell.of(in.text(field));
  }

  private static int extent(RecordReader in, String field) throws UnreadableSourceException {
    int place = in.place();
    int extent = in.number(field);
    if (extent < 1) {
      throw in.fault(
          place,
          new Message("单元格的 " + field + " 为 0", field + " of a cell is 0"),
          new Message("请写 1 或更大的数", "write 1 or more"));
    }
    return extent;
  }

  private static Block block(Values v) throws UnreadableSourceException {
    String type = v.text("type");
    switch (type) {
      case TABLE -> v.only(type, TABLE_FIELDS);
      case FIGURE -> v.only(type, FIGURE_FIELDS);
      default -> v.only(type, UNIT_FIELDS);
    }
    return switch (type) {
      case TABLE -> table(v);
      case FIGURE -> new Block.Figure(v.text("alternative"), v.text("target"), v.span());
      default -> unit(v);
    };
  }

  private static Block table(Values v) throws UnreadableSourceException {
    List<List<Cell>> rows = v.list("rows");
    if (!v.has("head") || v.number("head") > rows.size()) {
      throw v.fault(
          "head",
          new Message("表格没有写明表头的行数", "a table lacks the number of its head rows"),
          new Message("请写 head，0 到 " + rows.size(), "write head, 0 to " + rows.size()));
    }
    return new Block.Table(rows, v.number("head"), v.span());
  }

  private static Block unit(Values v) throws UnreadableSourceException {
    Type type = type(v.text("type"));
    boolean heading = type == Type.HEADING;
    int level = v.number("level");
    if (heading && (level < 1 || level > DEEPEST_HEADING) || !heading && v.has("level")) {
      throw v.fault(
          "level",
          new Message(
              "level 是标题的层次，1 到 " + DEEPEST_HEADING,
              "level is that of a heading, 1 to " + DEEPEST_HEADING),
          heading
              ? new Message("一、写 1，（一）写 2，1.写 3", "write 1 for 一、, 2 for （一）, 3 for 1.")
              : new Message("请删去", "leave it out"));
    }
    return new Block.Unit(
        type,
        level,
        v.text("num"),
        v.text("number"),
        v.text("heading"),
        v.text("text"),
        v.some("responsibility"),
        v.yes("quoted"),
        v.list("children"),
        v.span());
  }

  private static Type type(String word) {
    for (Type type : Type.values()) {
      if (type.word().equals(word)) {
        return type;
      }
    }
    throw new IllegalArgumentException(word);
  }
}
