package io.gazette.validate.sheet;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The printed lines around a body, by what they are. */
public final class Parts {

  private Parts() {}

  /** The lines of {@code document} that are {@code part}, above, below, and in the colophon. */
  public static List<Printed> of(Document document, Printed.Part part) {
    List<Printed> found = new ArrayList<>();
    add(document.head(), part, found);
    add(document.tail(), part, found);
    if (document.colophon().isPresent()) {
      add(document.colophon().get().printed(), part, found);
    }
    return found;
  }

  private static void add(List<Printed> lines, Printed.Part part, List<Printed> found) {
    for (Printed line : lines) {
      if (line.part() == part) {
        found.add(line);
      }
    }
  }

  /** The 附件 of {@code document}: what it carries and does not issue. */
  public static List<Document> annexes(Document document) {
    List<Document> annexes = new ArrayList<>(document.attachments());
    annexes.removeIf(a -> a.relation().isEmpty() || a.relation().get() != Document.Relation.ANNEX);
    return annexes;
  }

  /** Whether {@code document} is legislation, or a piece of it: its text is in articles. */
  public static boolean isLaw(Document document) {
    return document.type() == Document.DocumentType.ACT || articles(document.body(), 0) > 2;
  }

  /** How many articles there are, added to {@code count}; no more than are asked for. */
  private static int articles(List<Block> blocks, int count) {
    int articles = count;
    for (int i = 0; i < blocks.size() && articles <= 2; i++) {
      if (blocks.get(i) instanceof Block.Unit unit && !unit.quoted()) {
        boolean article = unit.type() == Block.Type.ARTICLE;
        articles = article ? articles + 1 : articles(unit.children(), articles);
      }
    }
    return articles;
  }

  /** Where {@code document} is named: its title, or else its first line. */
  public static Span title(Document document) {
    List<Printed> titles = of(document, Printed.Part.TITLE);
    if (!titles.isEmpty()) {
      return titles.get(0).span();
    }
    return document.head().isEmpty() ? document.span() : document.head().get(0).span();
  }

  /** All lines of the title of {@code document}, or else its first line. */
  public static Span titles(Document document) {
    List<Printed> titles = of(document, Printed.Part.TITLE);
    Span first = title(document);
    Span last = titles.isEmpty() ? first : titles.get(titles.size() - 1).span();
    return new Span(first.line(), first.column(), last.endLine(), last.endColumn(), first.page());
  }

  /** The place of the label of {@code unit}. */
  public static Span label(Block.Unit unit) {
    Span span = unit.span();
    int length = Math.max(1, unit.num().codePointCount(0, unit.num().length()));
    return new Span(span.line(), span.column(), span.line(), span.column() + length, span.page());
  }

  /** Where {@code part} stands, or else the title. */
  public static Span place(Document document, Printed.Part part) {
    List<Printed> lines = of(document, part);
    return lines.isEmpty() ? title(document) : lines.get(0).span();
  }

  /**
   * {@code title} as titles are compared: white space and the form of marks aside, 《 and 〈 alike.
   */
  public static String plain(String title) {
    StringBuilder plain = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = Chars.fold(title.charAt(i));
      boolean mark = "《》〈〉<>“”\"‘’,，、".indexOf(c) >= 0;
      if (!Chars.isBlank(c) && !mark) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * Whether every character of the shorter of two names stands in the longer one, in order: 市发改委.
   */
  public static boolean isShortFor(String one, String other) {
    String small = one.length() < other.length() ? one : other;
    String large = one.length() < other.length() ? other : one;
    int at = 0;
    for (int i = 0; i < large.length() && at < small.length(); i++) {
      at += large.charAt(i) == small.charAt(at) ? 1 : 0;
    }
    return at == small.length();
  }
}
