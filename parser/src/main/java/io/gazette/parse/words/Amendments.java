package io.gazette.parse.words;

/** Tells the decisions that change other texts: 关于修改《…条例》的决定. */
public final class Amendments {

  private Amendments() {}

  /** Whether a document of this title quotes new text for another one. */
  public static boolean isAmending(String title) {
    return (title.contains("修改")
            || title.contains("修正")
            || title.contains("废止")
            || title.contains("修订"))
        && (title.contains("决定")
            || title.contains("修正案")
            || title.contains("通知")
            || title.contains("公告"));
  }
}
