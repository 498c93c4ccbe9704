package io.gazette.accuracy;

import io.gazette.accuracy.NoisyText.Kind;
import io.gazette.accuracy.NoisyText.Line;
import io.gazette.accuracy.NoisyText.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Lays paragraphs out on pages, as {@link PageStyle} says, and keeps in mind what it cut where. */
final class PagePrinter {

  /**
   * A paragraph to print.
   *
   * @param centred a title or heading, whose line turns may or may not be recorded as joins
   * @param kind text or 目录
   * @param free whether it may be recorded as joined to the one before (text under its label)
   * @param loose whether it stands outside the body, where its own line turns need not be recorded
   */
  record Para(String text, boolean centred, Kind kind, boolean free, boolean loose) {

    static Para body(String text) {
      return new Para(text, false, Kind.TEXT, false, false);
    }

    /** A 题注, an addressee, a signature. */
    static Para head(String text) {
      return new Para(text, false, Kind.TEXT, false, true);
    }

    static Para title(String text) {
      return new Para(text, true, Kind.TEXT, false, true);
    }

    /** The next line of a title, or a text whose label stands on the line before. */
    static Para rest(String text, boolean centred) {
      return new Para(text, centred, Kind.TEXT, true, centred);
    }

    static Para contents(String text, boolean centred) {
      return new Para(text, centred, Kind.CONTENTS, false, true);
    }
  }

  private final PageStyle style;
  private final BiFunction<Integer, String, String> setting;
  private final List<Line> lines = new ArrayList<>();
  private int row;
  private int page;

  /**
   * @param setting what a page does to the characters of the paragraphs that start on it
   */
  PagePrinter(PageStyle style, BiFunction<Integer, String, String> setting) {
    this.style = style;
    this.setting = setting;
    this.page = style.firstPage();
  }

  /** Prints a paragraph; the line number, 1-based, of its first line. */
  int print(Para para) {
    if (style.turn() != PageStyle.Turn.NONE && row >= style.rows()) {
      turn();
    }
    if (style.blanks() && !lines.isEmpty()) {
      blank();
    }
    String text = setting.apply(page, para.text());
    int first = lines.size() + 1;
    Wrap wrap = new Wrap(style, text, para.centred() ? 0 : style.indent().length());
    if (style.wrapped() && !para.centred()) {
      printRows(para, text, wrap.rows());
    } else {
      printWhole(para, text, wrap);
    }
    return first;
  }

  /** The page the next paragraph starts on. */
  int page() {
    return row >= style.rows() && style.turn() != PageStyle.Turn.NONE ? page + 1 : page;
  }

  List<Line> lines() {
    return lines;
  }

  /** The next paragraph starts a page of its own. */
  void newPage() {
    if (style.turn() != PageStyle.Turn.NONE && row > 0) {
      turn();
    }
  }

  private void printRows(Para para, String text, List<Integer> ends) {
    int from = 0;
    for (int end : ends) {
      boolean turned = from > 0 && style.turn() != PageStyle.Turn.NONE && row >= style.rows();
      if (turned) {
        turn();
      }
      String piece = (from == 0 ? indent(para) : "") + text.substring(from, end);
      Link link =
          from == 0 ? start(para) : para.loose() ? Link.FREE : turned ? Link.PAGE : Link.WRAP;
      lines.add(new Line(piece, para.kind(), link, false));
      from = end;
      row++;
    }
  }

  private void printWhole(Para para, String text, Wrap wrap) {
    int from = 0;
    boolean cuts = style.turn() != PageStyle.Turn.NONE && !para.loose();
    for (int end : wrap.rows()) {
      row++;
      if (cuts && row >= style.rows() && end < text.length()) {
        int cut = wrap.inSentence(from, end);
        if (cut > from) {
          piece(para, text.substring(from, cut), from);
          turn();
          if (style.turn() == PageStyle.Turn.BLANK) {
            blank();
          }
          from = cut;
        }
      }
    }
    piece(para, text.substring(from), from);
  }

  private void piece(Para para, String text, int from) {
    Link link = from == 0 ? start(para) : Link.PAGE;
    lines.add(new Line((from == 0 ? indent(para) : "") + text, para.kind(), link, false));
  }

  private static Link start(Para para) {
    return para.free() ? Link.FREE : Link.NONE;
  }

  private String indent(Para para) {
    if (!para.centred()) {
      return style.indent();
    }
    int space = Math.max(0, style.width() - para.text().length()) / 2;
    return style.wrapped() ? "　".repeat(space) : "";
  }

  private void turn() {
    if (style.turn() == PageStyle.Turn.FURNITURE) {
      air();
      if (!style.number().isEmpty()) {
        furniture(style.number().formatted(page));
        air();
      }
      if (style.formFeed()) {
        lines.add(new Line("", Kind.BLANK, Link.NONE, true));
      }
      String head = page % 2 == 0 ? style.oddHead() : style.head();
      if (!head.isEmpty()) {
        furniture(head);
        air();
      }
    }
    page++;
    row = 0;
  }

  private void furniture(String text) {
    lines.add(new Line(text, Kind.FURNITURE, Link.NONE, false));
  }

  private void air() {
    if (style.airy()) {
      blank();
    }
  }

  private void blank() {
    if (!lines.isEmpty() && lines.get(lines.size() - 1).kind() != Kind.BLANK) {
      lines.add(new Line("", Kind.BLANK, Link.NONE, false));
    }
  }
}
