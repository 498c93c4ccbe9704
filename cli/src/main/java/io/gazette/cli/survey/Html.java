package io.gazette.cli.survey;

import java.nio.charset.StandardCharsets;

/** HTML as it is written: texts escaped, paths as links. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Mark-up. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return this;
  }

  Html element(String name, String text) {
    return raw("<" + name + ">").text(text).raw("</" + name + ">");
  }

  /** A cell with a number. */
  Html number(long value) {
    return raw("<td class=\"number\">").text(Words.grouped(value)).raw("</td>");
  }

  /** A mark in the colour of a level. */
  Html badge(String level, String text) {
    return raw("<span class=\"badge ").text(level).raw("\">").text(text).raw("</span>");
  }

  /** A link to the file at {@code path}, relative to the page. */
  Html link(String path, String text) {
    return raw("<a href=\"").text(href(path)).raw("\">").text(text).raw("</a>");
  }

  /**
   * "pchar = unreserved / pct-encoded / …" (RFC 3986, 3.3): all but plain characters in percents.
   */
  private static String href(String path) {
    StringBuilder href = new StringBuilder("./");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-._~/".indexOf(c) >= 0;
      if (plain) {
        href.append(c);
      } else {
        href.append('%').append("0123456789ABCDEF".charAt(c >> 4));
        href.append("0123456789ABCDEF".charAt(c & 15));
      }
    }
    return href.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
