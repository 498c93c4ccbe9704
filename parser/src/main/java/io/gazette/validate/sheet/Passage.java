package io.gazette.validate.sheet;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import java.util.Optional;

/**
 * What is read in one go: a line outside the bodies, an entry of a table of contents, a unit of a
 * body with its label, a cell of a table. Cut paragraphs are joined, what was discarded is left
 * out, spaces within a line are kept; each character knows its place in the source.
 */
public final class Passage implements CharSequence {

  /** Where a passage stands. */
  public enum Role {
    /** Masthead, imprint, editorial board. */
    FRONT,
    /** A table of contents of the issue. */
    CONTENTS,
    /** A line above or below a body; {@link Passage#is} says which. */
    LINE,
    /** A unit of a body. */
    UNIT,
    /** A cell of a table. */
    CELL,
    /** Back matter. */
    BACK
  }

  /**
   * What a passage is.
   *
   * @param role where it stands
   * @param part of a line outside a body
   * @param unit whose text it is
   * @param document it belongs to
   * @param law whether that is legislation
   */
  record What(
      Role role,
      Optional<Printed.Part> part,
      Optional<Block.Unit> unit,
      Optional<Document> document,
      boolean law) {}

  private final Sheet sheet;
  private final What what;
  private final int from;
  private final int to;
  private final int label;

  Passage(Sheet sheet, What what, int from, int to, int label) {
    this.sheet = sheet;
    this.what = what;
    this.from = from;
    this.to = to;
    this.label = label;
  }

  public Role role() {
    return what.role();
  }

  /** What a line outside a body is. */
  public boolean is(Printed.Part part) {
    return what.part().isPresent() && what.part().get() == part;
  }

  /** The unit of a body whose label, heading and text this is. */
  public Optional<Block.Unit> unit() {
    return what.unit();
  }

  /** The document it belongs to; empty for the front and the back of an issue. */
  public Optional<Document> document() {
    return what.document();
  }

  /** Whether it belongs to legislation. */
  public boolean inAct() {
    return what.law();
  }

  /** The sheet it is part of. */
  public Sheet sheet() {
    return sheet;
  }

  /** Just after the label 第二十二条, （一）; 0 where there is none. */
  public int labelEnd() {
    return label;
  }

  @Override
  public int length() {
    return to - from;
  }

  /** The character at {@code i}, or U+0000 beyond either end. */
  public char at(int i) {
    return i < 0 || i >= to - from ? Chars.ERASED : sheet.chars()[from + i];
  }

  @Override
  public char charAt(int i) {
    return sheet.chars()[from + i];
  }

  /** Where the character at {@code i} stands in the text of the source. */
  public int place(int i) {
    return sheet.places()[from + i];
  }

  /** The last character that is no white space before {@code i}, or U+0000. */
  public char before(int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (!Chars.isBlank(charAt(k))) {
        return charAt(k);
      }
    }
    return Chars.ERASED;
  }

  /** The first character that is no white space from {@code i} on, or U+0000. */
  public char from(int i) {
    for (int k = i; k < length(); k++) {
      if (!Chars.isBlank(charAt(k))) {
        return charAt(k);
      }
    }
    return Chars.ERASED;
  }

  /** Whether {@code text} stands at {@code i}. */
  public boolean has(String text, int i) {
    if (i < 0 || i + text.length() > length()) {
      return false;
    }
    for (int k = 0; k < text.length(); k++) {
      if (charAt(i + k) != text.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code text} ends just before {@code i}. */
  public boolean endsBefore(String text, int i) {
    return has(text, i - text.length());
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text(start, end);
  }

  /** The characters {@code [start, end)}. */
  public String text(int start, int end) {
    return new String(sheet.chars(), from + start, end - start);
  }

  @Override
  public String toString() {
    return text(0, length());
  }
}
