package io.gazette.amend;

/** Tells decisions that change other texts, and the title of the text they change. */
public final class AmendedTitle {

  private static final String[] OBJECT = {"对", "将", "在", "修改", "修订", "修正", "废止", "删去"};
  private static final String[] CHANGED = {"第", "作", "中", "进行", "修改", "予以", "增加", "序言"};

  private AmendedTitle() {}

  /** Whether a document of this title changes others: 关于修改《…条例》的决定, 刑法修正案（九）. */
  public static boolean isAmending(String title) {
    boolean changes =
        title.contains("修改")
            || title.contains("修正")
            || title.contains("修订")
            || title.contains("废止");
    return changes
        && (title.contains("决定")
            || title.contains("修正案")
            || title.contains("通知")
            || title.contains("公告"));
  }

  /** The text that a decision of this title changes; {@code ""} where it names none. */
  public static String ofDecision(String title) {
    String named = named(title);
    int amendment = title.indexOf("修正案");
    return named.isEmpty() && amendment > 0 ? title.substring(0, amendment) : named;
  }

  /**
   * The text that {@code text}, a paragraph of the decision, says it changes: 对《…条例》作如下修改,
   * 将《…》第三条…; {@code ""} where it names none.
   */
  public static String named(String text) {
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      int close = closing(text, open);
      if (close < 0) {
        return "";
      }
      if (endsIn(text, open) || startsWith(text, close + 1)) {
        return text.substring(open + 1, close);
      }
      open = close;
    }
    return "";
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsIn(String text, int to) {
    for (String word : OBJECT) {
      if (text.startsWith(word, to - word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(String text, int from) {
    for (String word : CHANGED) {
      if (text.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }
}
