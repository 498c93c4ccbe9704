package io.gazette;

import io.gazette.model.Block;
import io.gazette.model.Contents;
import io.gazette.model.Discard;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Join;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.read.pdf.Typesetter;
import io.gazette.text.DiscardReason;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets an issue that was read from text as pages of print: titles large and in the middle, numbers
 * and chapters in the middle, paragraphs two characters in, signatures to the right, a running head
 * and a page number on each page.
 */
final class SheetSetter {

  private static final float SIZE = 10;
  private static final float LEADING = 17;
  private static final float TOP = 80;
  private static final float BOTTOM = 760;
  private static final float LEFT = 70;
  private static final float COLUMN = 210;
  private static final float GAP = 25;

  private static final Set<Part> LARGE =
      EnumSet.of(Part.TITLE, Part.ORDER_HEAD, Part.ISSUER_MARK, Part.MASTHEAD);
  private static final Set<Part> MIDDLE =
      EnumSet.of(
          Part.DOCUMENT_NUMBER,
          Part.ORDER_NUMBER,
          Part.ADOPTION_NOTE,
          Part.CONTENTS_HEADING,
          Part.RUBRIC);
  private static final Set<Part> RIGHT =
      EnumSet.of(Part.SIGNATURE, Part.DATE, Part.ORDER_SIGNATURE, Part.ORDER_DATE);
  private static final Set<Part> INDENTED =
      EnumSet.of(Part.PREAMBLE, Part.PROMULGATION, Part.NOTE, Part.ATTACHMENT_LIST);

  private static final Set<DiscardReason> KEPT =
      EnumSet.of(DiscardReason.LEADER_DOTS, DiscardReason.REPEATED_TITLE);

  private final SourceText source;
  private final Map<Integer, Part> parts = new HashMap<>();
  private final Set<Integer> body = new HashSet<>();
  private final Set<Integer> divisions = new HashSet<>();
  private final Set<Integer> heads = new HashSet<>();
  private final Typesetter sheet = new Typesetter(595, 842);
  private final boolean columns;
  private int column;
  private float y;
  private float top = TOP;
  private boolean narrow;

  private SheetSetter(SourceText source, boolean columns) {
    this.source = source;
    this.columns = columns;
  }

  /** The issue as a PDF file, in one column or two. */
  static byte[] set(SourceText source, Issue issue, boolean columns) {
    SheetSetter setter = new SheetSetter(source, columns);
    setter.understand(issue);
    setter.newPage();
    setter.lines(issue);
    return setter.sheet.bytes();
  }

  // --- what each line is --------------------------------------------------------------------

  private void understand(Issue issue) {
    issue.masthead().ifPresent(m -> note(m.printed()));
    for (Contents contents : issue.contents()) {
      note(contents.heading());
    }
    issue.documents().forEach(this::understand);
    issue.backMatter().forEach(b -> note(b.printed()));
  }

  private void understand(Document document) {
    heads.add(document.span().line());
    note(document.head());
    note(document.tail());
    document.colophon().ifPresent(c -> note(c.printed()));
    document.body().forEach(this::understand);
    document.attachments().forEach(this::understand);
  }

  private void understand(Block block) {
    for (int line = block.span().line(); line <= block.span().endLine(); line++) {
      body.add(line);
    }
    if (block instanceof Block.Unit unit) {
      if (unit.type().compareTo(Block.Type.ARTICLE) < 0) {
        divisions.add(unit.span().line());
      }
      unit.children().forEach(this::understand);
    }
  }

  private void note(List<Printed> printed) {
    for (Printed p : printed) {
      for (int line = p.span().line(); line <= p.span().endLine(); line++) {
        parts.putIfAbsent(line, p.part());
      }
    }
  }

  // --- lines --------------------------------------------------------------------------------

  private void lines(Issue issue) {
    Set<Integer> joined = new HashSet<>();
    for (Join join : issue.joins()) {
      joined.add(join.span().endLine());
    }
    Map<Integer, List<Span>> gone = new HashMap<>();
    for (Discard discard : issue.discarded()) {
      if (!KEPT.contains(discard.reason())) {
        gone.computeIfAbsent(discard.span().line(), k -> new ArrayList<>()).add(discard.span());
      }
    }
    String pending = "";
    int first = 0;
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = text(line, gone.getOrDefault(line, List.of()));
      if (text.isBlank()) {
        continue;
      }
      if (joined.contains(line)) {
        pending += text.strip();
        continue;
      }
      print(first, pending);
      pending = text.strip();
      first = line;
    }
    print(first, pending);
  }

  private String text(int line, List<Span> gone) {
    StringBuilder text =
        new StringBuilder(
            source.text().substring(source.lineStart(line - 1), source.lineEnd(line - 1)));
    for (int i = gone.size() - 1; i >= 0; i--) {
      text.delete(gone.get(i).column() - 1, gone.get(i).endColumn() - 1);
    }
    return text.toString();
  }

  private void print(int line, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (heads.contains(line)) {
      newPage();
    }
    Part part = parts.get(line);
    setWidth(
        body.contains(line) || part != null && (RIGHT.contains(part) || INDENTED.contains(part)));
    if (part != null && LARGE.contains(part)) {
      centred(text, text.charAt(0) < 0x7F ? 12 : 16);
    } else if (part != null && MIDDLE.contains(part) || divisions.contains(line)) {
      centred(text, SIZE);
    } else if (part != null && RIGHT.contains(part)) {
      put(right() - 20 - Typesetter.width(text, SIZE), SIZE, text);
    } else {
      paragraph(text, body.contains(line) || part != null && INDENTED.contains(part));
    }
  }

  // --- setting ------------------------------------------------------------------------------

  /** Heads run across both columns; what follows stands in them. */
  private void setWidth(boolean text) {
    boolean wanted = columns && text;
    if (wanted && !narrow) {
      top = y;
      column = 0;
    } else if (!wanted && narrow) {
      newPage();
    }
    narrow = wanted;
  }

  private float left() {
    return narrow ? LEFT + column * (COLUMN + GAP) : LEFT;
  }

  private float right() {
    return left() + (narrow ? COLUMN : 2 * COLUMN + GAP);
  }

  private void newPage() {
    sheet.page();
    int number = sheet.pageCount() + 2;
    String head = number % 2 == 0 ? "云川市人民政府公报　2024·3" : "2024·3　云川市人民政府公报";
    sheet.text(LEFT, 50, 8, head).rule(LEFT, 56, LEFT + 2 * COLUMN + GAP, 56);
    sheet.text(290, 800, 8, "— " + number + " —");
    top = TOP;
    y = TOP;
    column = 0;
  }

  private void centred(String text, float size) {
    float width = right() - left();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length()
          && Typesetter.width(text.substring(from, to + 1), size) <= width - 2 * size) {
        to++;
      }
      // English words are not cut.
      int blank = to < text.length() ? text.lastIndexOf(' ', to) : -1;
      to = blank > from ? blank + 1 : to;
      String piece = text.substring(from, to).strip();
      put(left() + (width - Typesetter.width(piece, size)) / 2, size, piece);
      from = to;
    }
  }

  private void paragraph(String text, boolean indented) {
    float indent = indented ? 2 * SIZE : 0;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      float width = indent;
      float room = right() - left();
      while (to < text.length() && width + Typesetter.width(text.charAt(to)) * SIZE <= room) {
        width += Typesetter.width(text.charAt(to++)) * SIZE;
      }
      // A mark that no line begins with hangs over the edge.
      if (to < text.length() && "，。；：、）》”".indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      put(left() + indent, SIZE, text.substring(from, to));
      from = to;
      indent = 0;
    }
  }

  private void put(float x, float size, String text) {
    float before = left();
    if (y + size * 1.7f > BOTTOM) {
      if (narrow && column == 0) {
        column = 1;
        y = top;
      } else {
        newPage();
      }
    }
    y += Math.max(LEADING, size * 1.7f);
    sheet.text(x - before + left(), y, size, text);
  }
}
