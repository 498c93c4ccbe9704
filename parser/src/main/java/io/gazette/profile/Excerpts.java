package io.gazette.profile;

import io.gazette.text.Script;

/**
 * Tells by its title a text that is only part of another: 道路法第二條、第六條修正條文, 補助要點部分規定修正規定. Its
 * numbers, and those it cites without a name, are of the whole.
 */
public final class Excerpts {

  private static final String[] WORDS = {
    "修正条文", "部分条文", "修正草案条文", "条文修正", "条修正草案", "条文对照", "部分规定", "部分条款"
  };

  private Excerpts() {}

  /** Whether {@code title} says so. */
  public static boolean isOne(String title) {
    String simple = Script.simplified(title);
    for (String word : WORDS) {
      if (simple.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** 道路法 of 道路法第二條、第六條修正條文: the text it is a part of. */
  public static String whole(String title) {
    int end = title.length();
    for (String from : new String[] {"第", "部分", "修正"}) {
      int at = title.indexOf(from);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return title.substring(0, end);
  }
}
