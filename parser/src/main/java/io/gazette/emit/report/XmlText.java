package io.gazette.emit.report;

import io.gazette.text.Chars;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes XML, escaped. */
final class XmlText {

  private final OutputStream out;

  XmlText(OutputStream out) throws IOException {
    this.out = out;
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Mark-up as it is. */
  XmlText raw(String markup) throws IOException {
    out.write(markup.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** {@code name="value"}. */
  XmlText attribute(String name, String value) throws IOException {
    return raw(" " + name + "=\"" + escaped(value) + "\"");
  }

  XmlText text(String text) throws IOException {
    return raw(escaped(text));
  }

  void end() throws IOException {
    out.flush();
  }

  /** What XML 1.0 cannot hold becomes U+FFFD. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (pair) {
        escaped.append(c).append(text.charAt(++i));
        continue;
      }
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\n' -> escaped.append("&#10;");
        case '\r' -> escaped.append("&#13;");
        case '\t' -> escaped.append("&#9;");
        default -> escaped.append(fits(c) ? c : '\uFFFD');
      }
    }
    return escaped.toString();
  }

  private static boolean fits(char c) {
    return c >= ' ' && !Character.isSurrogate(c) && !Chars.isControl(c);
  }
}
