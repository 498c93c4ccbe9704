package io.gazette.restore;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells records from the texts of gazettes. */
final class Signs {

  /** A record shows itself soon. */
  private static final int HEAD = 1 << 10;

  /** With this field each record of the tool begins. */
  private static final String FIRST_FIELD = "schemaVersion";

  private Signs() {}

  static Optional<RecordFormat> detect(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    int from = head.startsWith("\uFEFF") ? 1 : 0;
    if (isJson(head, from)) {
      return Optional.of(RecordFormat.JSON);
    }
    if (isYaml(head, from)) {
      return Optional.of(RecordFormat.YAML);
    }
    return byExtension(name);
  }

  /** {@code {"} or {@code [{}, white space between; a Markdown link starts {@code [附}. */
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
