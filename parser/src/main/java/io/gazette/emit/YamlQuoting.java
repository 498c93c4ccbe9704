package io.gazette.emit;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;

/**
 * Which texts a reader of YAML 1.1 would take for something else when they stand without quotation
 * marks: {@code no}, {@code 012}, {@code 2020-04-29}, {@code ~}. The emitter below quotes what
 * would break the syntax ({@code a: b}) by itself.
 */
final class YamlQuoting extends StringQuotingChecker {

  private static final long serialVersionUID = 1;

  /** The words of the types bool and null of YAML 1.1. */
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private static final int LONGEST_WORD = 5;

  @Override
  public boolean needToQuoteName(String name) {
    return needToQuoteValue(name);
  }

  /** Numbers, dates, {@code .inf}, {@code =} and {@code <<} all begin with an ASCII non-letter. */
  @Override
  public boolean needToQuoteValue(String text) {
    if (text.isEmpty()) {
      return true;
    }
    char first = text.charAt(0);
    if (first < 0x80 && !(first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z')) {
      return true;
    }
    return text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT))
        || text.chars().anyMatch(YamlQuoting::breaksLine);
  }

  /**
   * Line ends of YAML 1.1 apart from LF; only in double quotation marks do they stay as they are.
   */
  private static boolean breaksLine(int c) {
    return c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
