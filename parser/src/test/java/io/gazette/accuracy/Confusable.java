package io.gazette.accuracy;

import java.text.Normalizer;
import java.util.SplittableRandom;

/** Characters that look like others, and one spelling for all that print alike. */
final class Confusable {

  private static final String PLAIN = "第一二八十";
  private static final String ODD = "笫⼀⼆⼋⼗";
  private static final int ONE_IN = 5;

  private Confusable() {}

  /** Sets one in five characters of a label in a character that looks like it. */
  static String label(String label, SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    for (char c : label.toCharArray()) {
      int at = PLAIN.indexOf(c);
      out.append(at >= 0 && random.nextInt(ONE_IN) == 0 ? ODD.charAt(at) : c);
    }
    return out.toString();
  }

  /** One spelling for both widths and for confusable characters, white space left out. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
      if (!Label.isSpace(c)) {
        out.append(c == '笫' ? '第' : c);
      }
    }
    return out.toString();
  }
}
