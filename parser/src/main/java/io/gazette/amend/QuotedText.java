package io.gazette.amend;

import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Where new text stands in the text of an instruction: 将第六条修改为：“第六条 …”. Words that go or come,
 * 将“甲”修改为“乙”, are no new text.
 */
public final class QuotedText {

  /** What is quoted behind a colon is words, if it is no longer and no sentence. */
  private static final int LONGEST_WORDS = 60;

  private QuotedText() {}

  /**
   * A stretch of a text.
   *
   * @param from offset of its first character, the opening mark left out
   * @param to offset after its last, the closing mark left out
   * @param isNew whether it is new text, or the decision's own
   * @param closed whether a closing mark stands at {@code to}; new text that is not goes on in the
   *     next paragraph
   */
  public record Stretch(int from, int to, boolean isNew, boolean closed) {}

  /** The stretches of {@code text}, in order; own words first, if only {@code ""}. */
  public static List<Stretch> of(String text) {
    List<Stretch> stretches = new ArrayList<>();
    int own = 0;
    int at = text.indexOf('“');
    while (at >= 0) {
      int close = closing(text, at + 1, text.length());
      int after = close < 0 ? text.length() : close + 1;
      if (isNewText(text, at, close)) {
        stretches.add(new Stretch(own, at, false, false));
        stretches.add(new Stretch(at + 1, close < 0 ? after : close, true, close >= 0));
        own = after;
      }
      at = text.indexOf('“', after);
    }
    if (own < text.length() || stretches.isEmpty()) {
      stretches.add(new Stretch(own, text.length(), false, false));
    }
    return stretches;
  }

  private static boolean isNewText(String text, int open, int close) {
    if (close < 0) {
      return true;
    }
    if (Label.read(text, open + 1, close).isPresent()) {
      return !isShort(text, open, close);
    }
    int before = open - 1;
    while (before >= 0 && Chars.isBlank(text.charAt(before))) {
      before--;
    }
    boolean colon = before >= 0 && "：:".indexOf(text.charAt(before)) >= 0;
    return (colon || before < 0) && !isShort(text, open, close);
  }

  private static boolean isShort(String text, int open, int close) {
    return close - open <= LONGEST_WORDS
        && text.substring(open, close).indexOf('。') < 0
        && "；：".indexOf(text.charAt(close - 1)) < 0;
  }

  /**
   * The mark that closes a quotation which is open at {@code from}; -1 where none does before
   * {@code to}.
   */
  public static int closing(String text, int from, int to) {
    int depth = 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '“') {
        depth++;
      } else if (c == '”' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
