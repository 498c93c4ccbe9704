package io.gazette.validate.numbering;

import io.gazette.model.Document;
import io.gazette.text.Script;

/**
 * Tells a text that is only part of another: 道路法第二條、第六條修正條文, 補助要點部分規定修正規定. Its numbers are those of
 * the whole.
 */
final class Excerpt {

  private static final String[] WORDS = {"修正条文", "部分条文", "修正草案条文", "条文修正", "条文对照", "部分规定", "部分条款"};

  private Excerpt() {}

  /** Whether the title of {@code document} says so. */
  static boolean is(Document document) {
    String title = Script.simplified(document.title());
    for (String word : WORDS) {
      if (title.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
