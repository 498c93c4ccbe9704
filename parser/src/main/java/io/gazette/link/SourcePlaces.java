package io.gazette.link;

import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import java.util.Optional;

/**
 * Finds pieces of a passage in the source. The characters of a passage stand there in the same
 * order, white space and what was taken out aside; pieces are asked for in order.
 */
final class SourcePlaces {

  /** No label and heading before a text has more characters. */
  private static final int MOST_TRIES = 60;

  /** So many characters that agree are no chance. */
  private static final int ENOUGH = 12;

  private final Optional<CleanText> clean;
  private final String source;
  private final Passage passage;
  private int at;
  private int read;

  SourcePlaces(Optional<CleanText> clean, Passage passage) {
    this.clean = clean;
    this.source = clean.isPresent() ? clean.get().source().text() : "";
    this.passage = passage;
    if (known()) {
      Span holder = passage.holder();
      at = skip(clean.get().source().offset(holder.line(), holder.column()));
      for (int i = 0; i < passage.before(); i++) {
        next();
      }
      align();
    }
  }

  /** The first 款 is held to begin at the label of its article: goes on to where its text begins. */
  private void align() {
    int first = at;
    for (int tries = 0; tries < MOST_TRIES && !begins(); tries++) {
      next();
    }
    at = begins() ? at : first;
  }

  /** Whether the passage begins here. */
  private boolean begins() {
    String text = passage.text();
    int place = at;
    int agreeing = 0;
    for (int i = 0; i < text.length() && agreeing < ENOUGH; i++) {
      if (!Chars.isSpace(text.charAt(i))) {
        if (place >= source.length() || clean.get().at(place) != text.charAt(i)) {
          return false;
        }
        place = skip(place + 1);
        agreeing++;
      }
    }
    return true;
  }

  private boolean known() {
    return clean.isPresent() && passage.holder().line() > 0;
  }

  /** Where the characters {@code [from, to)} of the passage stand. */
  Span of(int from, int to) {
    if (!known()) {
      return Span.NONE;
    }
    readTo(from);
    int start = at;
    int end = at;
    for (int i = from; i < to; i++) {
      if (isCounted(passage.text().charAt(i))) {
        end = at + width();
        next();
      }
    }
    read = to;
    return clean.get().span(start, Math.max(start, end));
  }

  private void readTo(int offset) {
    if (isSame(offset)) {
      at = skip(at + offset - read);
      read = offset;
    }
    for (; read < offset; read++) {
      if (isCounted(passage.text().charAt(read))) {
        next();
      }
    }
  }

  /** Whether source and passage are the same up to {@code offset}, as they mostly are. */
  private boolean isSame(int offset) {
    return read < offset
        && isCounted(passage.text().charAt(read))
        && source.regionMatches(at, passage.text(), read, offset - read);
  }

  private static boolean isCounted(char c) {
    return !Chars.isSpace(c) && !Character.isLowSurrogate(c);
  }

  private int width() {
    return at < source.length() && Character.isHighSurrogate(source.charAt(at)) ? 2 : 1;
  }

  private void next() {
    at = skip(at + width());
  }

  private int skip(int from) {
    int i = from;
    while (i < source.length() && Chars.isBlank(clean.get().at(i))) {
      i++;
    }
    return i;
  }
}
