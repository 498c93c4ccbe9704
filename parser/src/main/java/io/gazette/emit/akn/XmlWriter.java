package io.gazette.emit.akn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes XML 1.0 in UTF-8, well formed whatever the text: characters that XML cannot hold are left
 * out. Several times as fast as the JDK's {@code XMLStreamWriter}.
 */
final class XmlWriter {

  /** So many characters are written between two looks at the room left. */
  private static final int CHUNK = 4096;

  /** {@code &quot;} is the longest that one character becomes. */
  private static final int LONGEST = 6;

  private final byte[] buffer = new byte[4 * CHUNK * LONGEST];
  private OutputStream out;
  private int at;
  private String[] open = new String[32];
  private int depth;
  private boolean inTag;

  XmlWriter(OutputStream out) {
    this.out = out;
  }

  void declaration() throws IOException {
    markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Starts an element; its attributes follow. */
  void start(String name) throws IOException {
    endTag();
    room(name.length() + 1);
    buffer[at++] = '<';
    ascii(name);
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = name;
    inTag = true;
  }

  /** Adds an attribute to the element just started. */
  void attribute(String name, String value) throws IOException {
    room(name.length() + 3);
    buffer[at++] = ' ';
    ascii(name);
    buffer[at++] = '=';
    buffer[at++] = '"';
    characters(value, 0, value.length(), true);
    markup("\"");
  }

  void text(String text, int from, int to) throws IOException {
    if (from < to) {
      endTag();
      characters(text, from, to, false);
    }
  }

  /** A line end between two elements. */
  void lineEnd() throws IOException {
    endTag();
    markup("\n");
  }

  /** Ends the innermost element. */
  void end() throws IOException {
    String name = open[--depth];
    if (inTag) {
      inTag = false;
      markup("/>");
      return;
    }
    room(name.length() + 3);
    buffer[at++] = '<';
    buffer[at++] = '/';
    ascii(name);
    buffer[at++] = '>';
  }

  void flush() throws IOException {
    out.write(buffer, 0, at);
    at = 0;
  }

  /** Keeps what is written from now on, until {@link #release}. */
  OutputStream hold() throws IOException {
    endTag();
    flush();
    OutputStream before = out;
    out = new ByteArrayOutputStream();
    return before;
  }

  /** Ends {@link #hold}, which returned {@code before}; gives the whole elements written since. */
  byte[] release(OutputStream before) throws IOException {
    flush();
    byte[] held = ((ByteArrayOutputStream) out).toByteArray();
    out = before;
    return held;
  }

  /** Writes whole elements that were held. */
  void write(byte[] held) throws IOException {
    endTag();
    flush();
    out.write(held);
  }

  private void endTag() throws IOException {
    if (inTag) {
      inTag = false;
      markup(">");
    }
  }

  private void markup(String ascii) throws IOException {
    room(ascii.length());
    ascii(ascii);
  }

  private void room(int bytes) throws IOException {
    if (buffer.length - at < bytes) {
      flush();
    }
  }

  private void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      buffer[at++] = (byte) text.charAt(i);
    }
  }

  private void characters(String text, int from, int to, boolean attribute) throws IOException {
    int i = from;
    while (i < to) {
      room((CHUNK + 1) * LONGEST);
      int end = Math.min(to, i + CHUNK);
      while (i < end) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
          i += surrogate(text, i, to);
        } else {
          character(c, attribute);
          i++;
        }
      }
    }
  }

  private void character(char c, boolean attribute) {
    if (c >= 0x800) {
      if (c < 0xFFFE) {
        buffer[at++] = (byte) (0xE0 | c >> 12);
        buffer[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[at++] = (byte) (0x80 | c & 0x3F);
      }
    } else if (c >= 0x80) {
      buffer[at++] = (byte) (0xC0 | c >> 6);
      buffer[at++] = (byte) (0x80 | c & 0x3F);
    } else if (c > '>' || c >= '0' && c <= '9') {
      buffer[at++] = (byte) c;
    } else {
      escaped(c, attribute);
    }
  }

  private void escaped(char c, boolean attribute) {
    switch (c) {
      case '&' -> ascii("&amp;");
      case '<' -> ascii("&lt;");
      case '>' -> ascii("&gt;");
      case '"' -> ascii(attribute ? "&quot;" : "\"");
      case '\r' -> ascii("&#13;");
      case '\n' -> ascii(attribute ? "&#10;" : "\n");
      case '\t' -> ascii(attribute ? "&#9;" : "\t");
      default -> {
        if (c >= ' ') {
          buffer[at++] = (byte) c;
        }
      }
    }
  }

  /** Writes a pair; leaves out half a pair. Returns how many UTF-16 units it took. */
  private int surrogate(String text, int i, int to) {
    int c = i + 1 < to ? text.codePointAt(i) : 0;
    if (!Character.isSupplementaryCodePoint(c)) {
      return 1;
    }
    buffer[at++] = (byte) (0xF0 | c >> 18);
    buffer[at++] = (byte) (0x80 | c >> 12 & 0x3F);
    buffer[at++] = (byte) (0x80 | c >> 6 & 0x3F);
    buffer[at++] = (byte) (0x80 | c & 0x3F);
    return 2;
  }
}
