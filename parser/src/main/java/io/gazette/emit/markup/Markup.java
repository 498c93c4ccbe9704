package io.gazette.emit.markup;

import io.gazette.text.Span;
import java.io.IOException;

/** Where elements go: into a file of XML, or into a page that is made of them. */
public interface Markup {

  /** Says that a file begins. */
  void declaration() throws IOException;

  /** Starts an element; its attributes follow. */
  void start(String name) throws IOException;

  /** Adds an attribute to the element just started. */
  void attribute(String name, String value) throws IOException;

  /** Says where the element just started stands in the source. */
  void at(Span span) throws IOException;

  /** Adds the characters {@code [from, to)} of {@code text} to the innermost element. */
  void text(String text, int from, int to) throws IOException;

  /** A line end between two elements. */
  void lineEnd() throws IOException;

  /** Ends the innermost element. */
  void end() throws IOException;

  /** Keeps what is written from now on, until {@link #release}. */
  void hold() throws IOException;

  /** Ends the last {@link #hold}; gives the whole elements written since. */
  byte[] release() throws IOException;

  /** Writes whole elements that were held. */
  void write(byte[] held) throws IOException;

  /** Hands on all that was written. */
  void flush() throws IOException;
}
