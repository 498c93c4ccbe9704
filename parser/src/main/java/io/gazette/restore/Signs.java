package io.gazette.restore;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells records from the texts of gazettes. */
final class Signs {

  /** A record shows itself soon. */
  private static final int HEAD = 1 << 12;

  /** The directory of a ZIP file is its end. */
  private static final int DIRECTORY = 1 << 20;

  /** With this field each record of the tool begins. */
  private static final String FIRST_FIELD = "schemaVersion";

  private Signs() {}

  static Optional<RecordFormat> detect(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    int from = head.startsWith("\uFEFF") ? 1 : 0;
    if (isAkn(head) || isPackage(bytes)) {
      return Optional.of(RecordFormat.AKN);
    }
    if (isJson(head, from)) {
      return Optional.of(RecordFormat.JSON);
    }
    if (isYaml(head, from)) {
      return Optional.of(RecordFormat.YAML);
    }
    return byExtension(name);
  }

  /** A root element {@code akomaNtoso}, with or without a prefix, in the first lines. */
  private static boolean isAkn(String head) {
    int at = head.indexOf("akomaNtoso");
    int open = at < 0 ? -1 : head.lastIndexOf('<', at);
    if (open < 0) {
      return false;
    }
    for (int i = open + 1; i < at; i++) {
      char c = head.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != ':' && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  /** A ZIP file with a {@code main.xml} at its top; those of Word have none. */
  private static boolean isPackage(byte[] bytes) {
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3) {
      return false;
    }
    int from = Math.max(0, bytes.length - DIRECTORY);
    String directory = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    int at = directory.indexOf("main.xml");
    return at > 0 && directory.charAt(at - 1) == 0;
  }

  /** <code>{"</code> or <code>[{</code>, white space between; a Markdown link starts {@code [附}. */
  private static boolean isJson(String head, int from) {
    int first = space(head, from);
    char opening = at(head, first);
    char second = at(head, space(head, first + 1));
    return opening == '{' && (second == '"' || second == '}') || opening == '[' && second == '{';
  }

  /**
   * A first line {@code schemaVersion: …}; comments, a directive and {@code ---} may precede it.
   */
  private static boolean isYaml(String head, int from) {
    int at = from;
    while (at < head.length()) {
      if (head.startsWith(FIRST_FIELD + ":", at)) {
        return true;
      }
      char c = head.charAt(at);
      boolean none = c == '#' || c == '%' || c == '\n' || c == '\r' || head.startsWith("---", at);
      int end = head.indexOf('\n', at);
      if (!none || end < 0) {
        return false;
      }
      at = end + 1;
    }
    return false;
  }

  private static Optional<RecordFormat> byExtension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return Optional.of(RecordFormat.JSON);
    }
    if (lower.endsWith(".akn")) {
      return Optional.of(RecordFormat.AKN);
    }
    return lower.endsWith(".yaml") || lower.endsWith(".yml")
        ? Optional.of(RecordFormat.YAML)
        : Optional.empty();
  }

  private static int space(String text, int from) {
    int i = from;
    while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static char at(String text, int i) {
    return i < text.length() ? text.charAt(i) : '\0';
  }
}
