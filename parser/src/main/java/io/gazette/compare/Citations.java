package io.gazette.compare;

import java.util.HashMap;
import java.util.Map;

/**
 * What citations of a text's own articles stand for: 第八条 in the old text and 第九条 in the new one are
 * the same where the article was renumbered.
 */
final class Citations {

  static final Citations NONE = new Citations();

  private final Map<String, String> ofOld = new HashMap<>();
  private final Map<String, String> ofNew = new HashMap<>();

  /** Notes that the old article {@code number} is {@code now} in the new text. */
  void became(String number, String now) {
    ofOld.putIfAbsent(number, now);
    ofNew.putIfAbsent(now, now);
  }

  /** Notes an article of the old text alone. */
  void removed(String number) {
    ofOld.putIfAbsent(number, "-" + number);
  }

  /** Notes an article of the new text alone. */
  void added(String number) {
    ofNew.putIfAbsent(number, "+" + number);
  }

  /** What 第{@code number}条 in the old text stands for. */
  String inOld(String number) {
    return ofOld.getOrDefault(number, number);
  }

  /** What it stands for in the new one. */
  String inNew(String number) {
    return ofNew.getOrDefault(number, number);
  }
}
