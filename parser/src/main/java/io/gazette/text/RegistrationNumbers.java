package io.gazette.text;

/**
 * The number under which a normative document is registered besides its 发文字号: HNPR—2021—00001,
 * 统一编号：ZJSP05—2020—0021, 登记号：云府登85号 ("统一登记、统一编号、统一印发", 国办发〔2018〕37号).
 *
 * <p>Near misses: CN21-1234/D and ISSN 1004-3438 of the gazette itself, COVID-19.
 */
public final class RegistrationNumbers {

  private static final int LONGEST = 30;
  private static final int LONGEST_LABEL = 12;
  private static final int FEWEST_DIGITS = 5;

  private static final String[] LABELS = {"统一编号", "登记号", "登记编号", "备案号", "备案编号"};

  private RegistrationNumbers() {}

  /**
   * {@return whether {@code text}, without blanks, is such a number and nothing else, brackets
   * aside}
   *
   * @param text of a line
   */
  public static boolean is(String text) {
    if (text.length() > LONGEST + LONGEST_LABEL) {
      return false;
    }
    String core = withoutBrackets(text);
    int colon = Math.max(core.indexOf('：'), core.indexOf(':'));
    if (colon > 0) {
      return colon + 1 < core.length() && isLabel(core.substring(0, colon));
    }
    return isCode(core);
  }

  private static String withoutBrackets(String text) {
    int last = text.length() - 1;
    boolean round =
        last > 1 && Chars.fold(text.charAt(0)) == '(' && Chars.fold(text.charAt(last)) == ')';
    return round ? text.substring(1, last) : text;
  }

  private static boolean isLabel(String word) {
    for (String label : LABELS) {
      if (word.endsWith(label) && word.length() <= LONGEST_LABEL) {
        return true;
      }
    }
    return false;
  }

  /** Two capital letters or more, then digits and hyphens, the year among them. */
  private static boolean isCode(String text) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Chars.fold(text.charAt(i));
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c >= 'A' && c <= 'Z') {
        letters++;
      } else if (i < 2 || "-—–－―".indexOf(c) < 0) {
        return false;
      }
    }
    boolean serial = text.startsWith("ISSN") || text.startsWith("ISBN") || text.startsWith("CN");
    boolean begins = text.length() > 2 && isCapital(text.charAt(0)) && isCapital(text.charAt(1));
    return begins && !serial && digits >= FEWEST_DIGITS && letters <= digits;
  }

  private static boolean isCapital(char c) {
    char folded = Chars.fold(c);
    return folded >= 'A' && folded <= 'Z';
  }
}
