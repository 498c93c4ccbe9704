package io.gazette.accuracy;

import io.gazette.read.pdf.Typesetter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A law as pages of print: its title in the middle and large, its chapters in the middle, each
 * paragraph two characters in, page numbers below.
 */
final class LawSheet {

  private static final float TOP = 90;
  private static final float BOTTOM = 740;
  private static final float PAGE = 595;

  /** Marks that begin no line. */
  private static final String CLOSING = "，。；：、）》”！？";

  private final Typesetter sheet = new Typesetter(PAGE, 842);
  private final SheetStyle style;
  private final String title;
  private final List<Piece> waiting = new ArrayList<>();
  private float y = BOTTOM;

  /** A line of a column, where it begins in it and how far its characters are spread. */
  private record Piece(float in, float space, String text) {}

  /** A line of a page. */
  private record Placed(float x, float y, Piece piece) {}

  LawSheet(String[] lines) {
    this(lines, SheetStyle.OFFICE);
  }

  LawSheet(String[] lines, SheetStyle style) {
    this.style = style;
    this.title = lines[0];
    newPage();
    over(title, 1.5f * style.size());
    y += style.size();
    for (int i = note(lines); i < lines.length; i++) {
      boolean heading = lines[i].matches("第[^条]{1,6}[编章节]　.*");
      if (heading && style.wide()) {
        flush();
        over(lines[i], style.size());
        y += style.size() / 2;
      } else if (heading) {
        centred(lines[i]);
      } else {
        paragraph(lines[i]);
      }
    }
    flush();
  }

  /** Sets the note under the title, where there is one; returns what follows. */
  private int note(String[] lines) {
    if (style.columns() == 1 || !lines[1].startsWith("（")) {
      return 1;
    }
    over(lines[1], style.size());
    y += style.size();
    return 2;
  }

  byte[] bytes() {
    return sheet.bytes();
  }

  // --- pages --------------------------------------------------------------------------------

  private float column() {
    return style.measure() * style.size();
  }

  private float pitch() {
    return (style.measure() + style.gap()) * style.size();
  }

  private float width() {
    return column() + (style.columns() - 1) * pitch();
  }

  private float left() {
    return (PAGE - width()) / 2;
  }

  private float leading() {
    return style.leading() * style.size();
  }

  private void newPage() {
    sheet.page();
    int page = sheet.pageCount();
    sheet.text(290, 790, 9, "- " + page + " -");
    if (style.headed() && page > 1) {
      String head = page % 2 == 0 ? "云川市人民政府公报　2024年第3期" : title;
      float room = page % 2 == 0 ? 0 : width() - Typesetter.width(head, 8);
      sheet.text(left() + Math.max(0, room), 60, 8, head);
    }
    y = TOP;
  }

  /** Sets {@code text} in the middle of the page, over all columns. */
  private void over(String text, float size) {
    int most = (int) (width() / size) - 4;
    for (int from = 0; from < text.length(); from += most) {
      String row = text.substring(from, Math.min(text.length(), from + most));
      if (y + 2 * leading() > BOTTOM) {
        newPage();
      }
      y += Math.max(leading(), 1.5f * size);
      sheet.text(left() + (width() - Typesetter.width(row, size)) / 2, y, size, row);
    }
  }

  /** Sets what waits in the columns, full pages first, the last ones of one length. */
  private void flush() {
    int from = 0;
    while (from < waiting.size()) {
      int room = (int) ((BOTTOM - y) / leading());
      if (room < 1) {
        newPage();
        continue;
      }
      int rest = waiting.size() - from;
      int high = Math.min(room, (rest + style.columns() - 1) / style.columns());
      List<Placed> placed = new ArrayList<>();
      for (int c = 0; c < style.columns(); c++) {
        for (int i = 0; i < high && from < waiting.size(); i++, from++) {
          placed.add(new Placed(left() + c * pitch(), y + (i + 1) * leading(), waiting.get(from)));
        }
      }
      draw(placed);
      y += high * leading();
    }
    waiting.clear();
  }

  private void draw(List<Placed> placed) {
    if (style.across()) {
      placed.sort(Comparator.comparingDouble(Placed::y));
    }
    for (Placed each : placed) {
      Piece piece = each.piece;
      int bold = style.apart() && piece.text.startsWith("第") ? piece.text.indexOf('　') : -1;
      int cut = Math.max(0, bold);
      float step = style.size() + piece.space;
      sheet.spaced(
          each.x + piece.in, each.y, style.size(), piece.space, piece.text.substring(0, cut));
      sheet.spaced(
          each.x + piece.in + cut * step,
          each.y,
          style.size(),
          piece.space,
          piece.text.substring(cut));
    }
  }

  // --- lines --------------------------------------------------------------------------------

  private void centred(String text) {
    int most = style.measure() - 2;
    for (int from = 0; from < text.length(); from += most) {
      String row = text.substring(from, Math.min(text.length(), from + most));
      waiting.add(new Piece((column() - Typesetter.width(row, style.size())) / 2, 0, row));
    }
  }

  private void paragraph(String text) {
    float in = 2 * style.size();
    int from = 0;
    while (from < text.length()) {
      float room = column() - in;
      int to = fitting(text, from, room);
      int marks = to;
      while (marks < text.length() && CLOSING.indexOf(text.charAt(marks)) >= 0) {
        marks++;
      }
      boolean hangs = marks > to;
      if (hangs && (style.marks() == SheetStyle.Marks.PUSH || marks > to + 1)) {
        to--;
        while (to > from + 1 && CLOSING.indexOf(text.charAt(to)) >= 0) {
          to--;
        }
      } else {
        to = marks;
      }
      String row = text.substring(from, to);
      float rest = room - Typesetter.width(row, style.size());
      boolean full = to < text.length();
      boolean spread =
          full && rest > 0 && style.spread()
              || hangs && rest < 0 && style.marks() == SheetStyle.Marks.SQUEEZE;
      waiting.add(new Piece(in, spread ? rest / (row.length() - 1) : 0, row));
      from = to;
      in = 0;
    }
  }

  private int fitting(String text, int from, float room) {
    int to = from;
    float used = 0;
    while (to < text.length()) {
      used += Typesetter.width(text.charAt(to)) * style.size();
      if (used > room + 0.1f) {
        break;
      }
      to++;
    }
    return Math.max(to, from + 1);
  }
}
