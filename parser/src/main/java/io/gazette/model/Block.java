package io.gazette.model;

import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a body: a unit with or without a label, a table or a figure. */
public sealed interface Block {

  /** {@return where it stands, its children included} */
  Span span();

  /**
   * A unit of a body: 编 章 节 条 款 项 目, a heading 一、（一）1.（1）①, or a paragraph without a label. In
   * print it reads {@code num + heading + text}, then its children.
   *
   * @param type what it is
   * @param level 1 to 5 for a heading 一、（一）1.（1）①; 0 for all else
   * @param num its label as printed: 第二十二条, （一）; {@code ""} where there is none
   * @param number the value of the label: {@code 22}, {@code 120-3}; {@code ""} where there is no
   *     label
   * @param heading its title; of a run-in heading the first sentence, 。 included
   * @param text what follows, cut paragraphs joined
   * @param responsibility the 责任单位 note that ends {@code text}, understood; its characters are in
   *     {@code text}
   * @param quoted whether it stands inside quotation marks: new text in an amending decision
   * @param children in printed order
   * @param span where it stands, its children included
   */
  record Unit(
      Type type,
      int level,
      String num,
      String number,
      String heading,
      String text,
      Optional<Responsibility> responsibility,
      boolean quoted,
      List<Block> children,
      Span span)
      implements Block {

    public Unit {
      children = List.copyOf(children);
    }
  }

  /**
   * A table.
   *
   * @param rows each a list of the cells that begin in it
   * @param head how many of the first rows are the head
   * @param span where it stands
   */
  record Table(List<List<Cell>> rows, int head, Span span) implements Block {

    public Table {
      // No streams: a table is on the way of each start.
      List<List<Cell>> copies = new ArrayList<>(rows.size());
      for (List<Cell> row : rows) {
        copies.add(List.copyOf(row));
      }
      rows = List.copyOf(copies);
    }

    /**
     * {@return a table none of whose cells is wider or higher than one}
     *
     * @param rows the texts of the cells
     * @param head how many rows are its head
     * @param span where it stands
     */
    public static Table plain(List<List<String>> rows, int head, Span span) {
      List<List<Cell>> cells = new ArrayList<>(rows.size());
      for (List<String> texts : rows) {
        List<Cell> row = new ArrayList<>(texts.size());
        for (String text : texts) {
          row.add(Cell.of(text));
        }
        cells.add(row);
      }
      return new Table(cells, head, span);
    }
  }

  /**
   * A cell of a table.
   *
   * @param text what is printed in it
   * @param columns how many columns it is wide, 1 or more
   * @param rows how many rows it is high, 1 or more
   */
  record Cell(String text, int columns, int rows) {

    /**
     * {@return a cell of one column and one row}
     *
     * @param text what it holds
     */
    public static Cell of(String text) {
      return new Cell(text, 1, 1);
    }

    /** {@return whether it is wider or higher than one} */
    public boolean spans() {
      return columns > 1 || rows > 1;
    }
  }

  /**
   * A figure.
   *
   * @param alternative the text that stands for it
   * @param target where the image is
   * @param span where it stands
   */
  record Figure(String alternative, String target, Span span) implements Block {}

  /** The kinds of unit, from the largest down. */
  enum Type {
    /** 编. */
    PART("part"),
    /** 分编. */
    SUBPART("subpart"),
    /** 章. */
    CHAPTER("chapter"),
    /** 节. */
    SECTION("section"),
    /** 条. */
    ARTICLE("article"),
    /** A heading of an official document: 一、（一）1.（1）①. */
    HEADING("heading"),
    /** 款, and text without a label. */
    PARAGRAPH("paragraph"),
    /** 项. */
    ITEM("item"),
    /** 目. */
    SUBITEM("subitem");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** {@return the name in the JSON output} */
    public String word() {
      return word;
    }
  }

  /**
   * （责任单位：市财政局、市商务局；完成时限：2020年10月底） (BOD-05).
   *
   * @param units the bodies named, in order; bare names keep what they were printed as
   * @param deadline as printed; {@code ""} where none is named
   */
  record Responsibility(List<String> units, String deadline) {

    public Responsibility {
      units = List.copyOf(units);
    }
  }
}
