package io.gazette.normalise;

import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import io.gazette.text.Erasure;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A source with the same characters at the same offsets, those that are no text replaced by {@link
 * Chars#ERASED}. It is owned by one parse, which takes out more as it understands more (leader
 * dots, page furniture).
 */
public final class CleanText {

  private final SourceText source;
  private final char[] chars;
  private final List<Erasure> erasures = new ArrayList<>();
  private final BitSet turns = new BitSet();

  CleanText(SourceText source) {
    this.source = source;
    this.chars = source.text().toCharArray();
    unify();
  }

  /**
   * Ideographs that Unicode encodes twice become the one that NFC has for both (mapping.md, 1:
   * "text in NFC as printed"), or 98年 with the other 年 would be no year. Each takes one character
   * before and after.
   */
  private void unify() {
    for (int i = 0; i < chars.length; i++) {
      if (Chars.isEncodedTwice(chars[i])) {
        chars[i] = Chars.unified(chars[i]);
      }
    }
  }

  /** The source, unchanged. */
  public SourceText source() {
    return source;
  }

  /** The character at {@code offset}, or {@link Chars#ERASED}. */
  public char at(int offset) {
    return chars[offset];
  }

  /**
   * The width of {@code [from, to)} in columns: a Chinese character takes two, what was taken out
   * none.
   */
  public int columns(int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      columns += c == Chars.ERASED ? 0 : c < 0x2010 ? 1 : 2;
    }
    return columns;
  }

  /**
   * The first character from {@code from} on that may be invisible or a control; the end of the
   * text where there is none.
   */
  int nextOdd(int from) {
    int i = from;
    while (i < chars.length && isPlain(chars[i])) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(char c) {
    return c >= '　' && c < '\uFFFE' && c != '\uFEFF' || c >= ' ' && c < 0x7F || c == '\n';
  }

  /**
   * Takes out the characters {@code [from, to)} that are still there, white space aside, as one
   * erasure.
   */
  public void erase(int from, int to, DiscardReason reason) {
    int first = from;
    int last = to;
    while (first < last && Chars.isBlank(chars[first])) {
      first++;
    }
    while (last > first && Chars.isBlank(chars[last - 1])) {
      last--;
    }
    int start = first;
    for (int i = first; i < last; i++) {
      if (chars[i] == Chars.ERASED) {
        add(start, i, reason);
        start = i + 1;
      }
    }
    add(start, last, reason);
    for (int i = first; i < last; i++) {
      chars[i] = Chars.ERASED;
    }
  }

  /** Notes that the character at {@code offset}, U+0000 in the source itself, is no text. */
  void eraseNul(int offset) {
    erasures.add(new Erasure(offset, offset + 1, DiscardReason.CONTROL));
  }

  private void add(int from, int to, DiscardReason reason) {
    if (to > from) {
      erasures.add(new Erasure(from, to, reason));
    }
  }

  /** All that was taken out, in the order it was found. */
  public List<Erasure> erasures() {
    return erasures;
  }

  /** Notes that a page ends before line {@code line}, from 0. */
  void turnBefore(int line) {
    turns.set(line);
  }

  /**
   * Whether a page is known to end after line {@code after} and before line {@code before} begins,
   * both from 0.
   */
  public boolean turnsBetween(int after, int before) {
    // Line by line: to look for the next turn would be to look through the rest of the text.
    for (int line = after + 1; line <= before; line++) {
      if (turns.get(line)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The text in {@code [from, to)}: erased characters left out, white space at both ends cut off.
   */
  public String text(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Chars.isBlank(chars[first])) {
      first++;
    }
    while (last > first && Chars.isBlank(chars[last - 1])) {
      last--;
    }
    for (int i = first; i < last; i++) {
      if (chars[i] == Chars.ERASED) {
        return withoutErased(first, last);
      }
    }
    return new String(chars, first, last - first);
  }

  private String withoutErased(int from, int to) {
    char[] kept = new char[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (chars[i] != Chars.ERASED) {
        kept[count++] = chars[i];
      }
    }
    return new String(kept, 0, count);
  }

  /**
   * The text in {@code [from, to)} with no white space at all: a letter-spaced label or heading as
   * one word.
   */
  public String compact(int from, int to) {
    // An array rather than a builder, which would hold half the width until the first Han
    // character.
    char[] kept = new char[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (!Chars.isBlank(chars[i])) {
        kept[count++] = chars[i];
      }
    }
    return new String(kept, 0, count);
  }

  /** The place of {@code [from, to)}. */
  public Span span(int from, int to) {
    return source.span(from, to);
  }
}
