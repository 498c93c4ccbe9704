package io.gazette.restore;

import io.gazette.diagnostic.Message;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.Span;

/** A record in its notation, piece by piece. A place is a number that only its own tokens read. */
interface Tokens {

  /** The next piece. */
  Token next() throws UnreadableSourceException;

  /** The name of the field, or the characters of the scalar, that {@link #next} gave. */
  String text() throws UnreadableSourceException;

  /** Where the piece starts that {@link #next} gave. */
  int place();

  /** The place of the piece that starts at {@code place}: one character. */
  Span span(int place);

  /** The message that something is wrong at {@code place}: {@code issue.json:12:5: …; …}. */
  UnreadableSourceException fault(int place, Message fault, Message cure);
}
