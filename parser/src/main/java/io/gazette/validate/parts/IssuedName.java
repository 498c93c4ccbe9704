package io.gazette.validate.parts;

import io.gazette.validate.sheet.Parts;
import java.util.List;
import java.util.Optional;

/** The name in 《》 by which a notice or an order calls what it issues (BOD-08, KND-05). */
final class IssuedName {

  /** What stands before the name: 现将《…》印发, 我局制定了《…》，现印发. */
  private static final List<String> LEADS = List.of("现将", "制定了", "制订了", "修订了", "编制了", "拟定了");

  /** What stands behind it: 《…》已经市人民政府同意，现印发. */
  private static final List<String> STATES = List.of("已经", "已由", "业经", "已于", "经");

  private static final List<String> ISSUES = List.of("印发", "现予公布", "现予发布", "现公布", "现发布", "现转发");

  private IssuedName() {}

  /** The name that {@code text} of a notice gives; empty where it names none or several. */
  static Optional<String> ofNotice(String text) {
    for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      int close = closing(text, open);
      if (close > open && isIssued(text, open, close)) {
        return Optional.of(text.substring(open + 1, close));
      }
      open = Math.max(open, close);
    }
    return Optional.empty();
  }

  /** The name that the sentence of an order begins with; empty where it names none or several. */
  static Optional<String> ofOrder(String text) {
    String sentence = text.strip();
    int close = sentence.startsWith("《") ? closing(sentence, 0) : -1;
    boolean one = close > 0 && states(sentence, close + 1);
    return one ? Optional.of(sentence.substring(1, close)) : Optional.empty();
  }

  /** Whether both name the same, an issuer before one of them aside. */
  static boolean agree(String name, String title) {
    String a = Parts.plain(name);
    String b = Parts.plain(title);
    return title.isEmpty() || a.contains(b) || b.contains(a);
  }

  private static boolean isIssued(String text, int open, int close) {
    boolean led = LEADS.stream().anyMatch(lead -> text.startsWith(lead, open - lead.length()));
    int behind = led ? close + 1 : states(text, close + 1) ? close + 1 : text.length();
    int next = text.indexOf('《', behind);
    String rest = text.substring(behind, next < 0 ? text.length() : next);
    return ISSUES.stream().anyMatch(rest::contains);
  }

  /** Whether it was approved, a note in brackets aside: 《…》（修订）已经…. */
  private static boolean states(String text, int at) {
    int from = at < text.length() && text.charAt(at) == '（' ? text.indexOf('）', at) + 1 : at;
    return STATES.stream().anyMatch(state -> text.startsWith(state, from));
  }

  /** The 》 of the 《 at {@code open}, past those between; -1 where there is none. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
