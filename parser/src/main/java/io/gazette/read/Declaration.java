package io.gazette.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that a page or an XML file says it is in: {@code <?xml version="1.0"
 * encoding="Big5"?>}, {@code <meta charset=gb2312>}, {@code <meta … content="text/html;
 * charset=big5">}.
 */
final class Declaration {

  /** Browsers look no further than this either (HTML, "prescan a byte stream"). */
  private static final int HEAD = 1 << 12;

  private Declaration() {}

  /** What {@code bytes} declare; empty where they declare nothing, or a charset unheard of. */
  static Optional<Charset> in(byte[] bytes) {
    String head = latin(bytes);
    if (head.indexOf('<') < 0) {
      return Optional.empty();
    }
    if (head.stripLeading().startsWith("<?xml")) {
      String declaration = head.substring(0, Math.max(0, head.indexOf("?>")));
      return after(declaration, "encoding", 0).flatMap(Declaration::named);
    }
    for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
      int end = head.indexOf('>', at);
      String tag = head.substring(at, end < 0 ? head.length() : end);
      Optional<String> name = after(tag, "charset", 0);
      if (name.isPresent()) {
        return named(name.get());
      }
    }
    return Optional.empty();
  }

  private static String latin(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  /** The value of {@code key="value"} or {@code key=value} in {@code text}. */
  private static Optional<String> after(String text, String key, int from) {
    int at = text.indexOf(key, from);
    if (at < 0) {
      return Optional.empty();
    }
    int i = skip(text, at + key.length(), " \t\r\n");
    if (i >= text.length() || text.charAt(i) != '=') {
      return after(text, key, at + 1);
    }
    i = skip(text, i + 1, " \t\r\n\"'");
    int end = i;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    return end > i ? Optional.of(text.substring(i, end)) : Optional.empty();
  }

  private static int skip(String text, int from, String what) {
    int i = from;
    while (i < text.length() && what.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_:.+".indexOf(c) >= 0;
  }

  /**
   * The charset called {@code name}. GB 2312 and GBK are read as what they are parts of: pages that
   * declare them use characters beyond.
   */
  private static Optional<Charset> named(String name) {
    if (name.startsWith("gb") || name.equals("x-gbk") || name.equals("chinese")) {
      return Optional.of(Charset.forName("GB18030"));
    }
    if (name.equals("big5") || name.equals("cn-big5") || name.equals("x-x-big5")) {
      return Optional.of(Big5.PLAIN);
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unheardOf) {
      return Optional.empty();
    }
  }
}
