package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Block;
import io.gazette.parse.words.QuoteMarks;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A unit of a body while it is being read: open for more text and more children. */
public final class Node {

  public final Block.Type type;
  public final int level;
  public final MarkerStyle style;
  public final int value;
  final int inserted;
  public final String num;
  public final String number;
  public final List<Object> children = new ArrayList<>();
  public String heading = "";
  public boolean quoted;

  /** Whether it stands in a 条: then its text is sentences. */
  public boolean inArticle;

  /** A string while it is of one line, as most are; then a builder. */
  private CharSequence text = "";

  private int from;
  private int to;
  private int fromLine;
  private int toLine;
  private Line lastLine;
  private int round;
  private int book;
  private char lastQuote;
  private boolean comma;
  private boolean stop;

  public Node(Block.Type type, int level, Line line) {
    this(type, level, line, true);
  }

  private Node(Block.Type type, int level, Line line, boolean labelled) {
    this.type = type;
    this.level = level;
    boolean has = labelled && line.marker() != null;
    this.style = has ? line.marker().style() : null;
    this.value = has ? line.marker().value() : 0;
    this.inserted = has ? line.marker().inserted() : 0;
    boolean named = this.style == MarkerStyle.NAMED;
    this.num = has && !named ? line.source().compact(line.marker().from(), line.marker().to()) : "";
    this.number = has ? line.marker().number() : "";
    this.from = line.from();
    this.to = line.to();
    this.fromLine = line.number();
    this.toLine = line.number();
    this.lastLine = line;
  }

  /** A unit without a label that begins with {@code line}. */
  public static Node unlabelled(Block.Type type, Line line) {
    return new Node(type, 0, line, false);
  }

  public boolean isLabelled() {
    return style != null;
  }

  public CharSequence text() {
    return text;
  }

  public boolean hasText() {
    return text.length() > 0;
  }

  public Line lastLine() {
    return lastLine;
  }

  /** Adds the printed text of {@code line} (a part of it) to the text. */
  public void append(Line line, String more) {
    if (more.isEmpty()) {
      return;
    }
    if (text.length() == 0) {
      text = more;
    } else {
      StringBuilder longer = text instanceof StringBuilder b ? b : new StringBuilder(text);
      if (Chars.isLatin(longer.charAt(longer.length() - 1)) && Chars.isLatin(more.charAt(0))) {
        longer.append(' ');
      }
      text = longer.append(more);
    }
    for (int i = 0; i < more.length(); i++) {
      count(more, i);
    }
    reach(line);
  }

  private void count(String more, int at) {
    char c = more.charAt(at);
    if (Chars.isHan(c)) {
      return;
    }
    switch (c) {
      case '（', '(' -> round++;
      case '）', ')' -> round = Math.max(0, round - 1);
      case '《' -> book++;
      case '》' -> book = Math.max(0, book - 1);
      case '“', '”', '"' -> lastQuote = QuoteMarks.side(more, at, lastQuote);
      case '，' -> comma = true;
      case '。' -> stop = true;
      default -> {}
    }
  }

  /** Takes {@code line} into the place of this unit. */
  public void reach(Line line) {
    if (line.to() > to) {
      to = line.to();
      toLine = line.number();
    }
    lastLine = line;
  }

  /** Where it stands. */
  public Span span() {
    return lastLine.source().source().span(from, to, fromLine, toLine);
  }

  /** Widens the place of this unit to that of {@code child}. */
  public void cover(Node child) {
    if (child.to > to) {
      to = child.to;
      toLine = child.toLine;
    }
    if (child.from < from) {
      from = child.from;
      fromLine = child.fromLine;
    }
  }

  /** Whether a bracket or 《 is still open at the end of the text. */
  boolean hasOpenBracket() {
    return round > 0 || book > 0;
  }

  /** Whether the last quotation mark of the text opens. */
  public boolean hasOpenQuote() {
    return lastQuote == '“';
  }

  /** Whether the text holds a comma. */
  boolean hasComma() {
    return comma;
  }

  /** Whether the text holds a full stop. */
  boolean hasStop() {
    return stop;
  }

  public char lastChar() {
    return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
  }
}
