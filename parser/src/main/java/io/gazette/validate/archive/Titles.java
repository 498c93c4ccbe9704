package io.gazette.validate.archive;

import io.gazette.validate.sheet.Parts;

/** Whether two titles are meant for one document. */
final class Titles {

  private static final String ABOUT = "关于";

  private Titles() {}

  /**
   * Whether they may be: what they are about is equal but for marks and spaces; or one within the
   * other, as 《…方案》 in 关于印发…方案的通知; or alike in four characters of five, as where one was misread.
   */
  static boolean maybeSame(String one, String other) {
    String a = about(Parts.plain(one));
    String b = about(Parts.plain(other));
    return a.contains(b)
        || b.contains(a)
        || 5 * alike(a, b) >= 4 * Math.max(a.length(), b.length());
  }

  /** Without the issuer, who is cited by many names, and the 的通知 that most titles end in. */
  private static String about(String title) {
    int from = title.indexOf(ABOUT);
    int to = title.lastIndexOf('的');
    boolean framed = from >= 0 && to > from + ABOUT.length();
    return framed ? title.substring(from + ABOUT.length(), to) : title;
  }

  /** How many characters the two share at their beginnings and ends. */
  private static int alike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return start + end;
  }
}
