package io.gazette.link;

import io.gazette.model.Reference.Kind;
import java.util.List;

/** Marks the texts that are repealed: 《…办法》同时废止, 《…》（国发〔1999〕1号）、《…》予以废止. Near miss: 依照《…》废止. */
final class Repeals {

  private static final String[] LEADS = {"同时", "予以", "即行", "自行", "即", "相应", "全文", "一并", ""};

  private Repeals() {}

  /** Looks at the texts found in {@code text}, in order. */
  static void mark(String text, List<Found> found) {
    for (int at = text.indexOf("废止"); at >= 0; at = text.indexOf("废止", at + 2)) {
      int end = at;
      for (String lead : LEADS) {
        if (text.startsWith(lead, at - lead.length()) && at >= lead.length()) {
          end = at - lead.length();
          break;
        }
      }
      markBefore(text, end, found);
    }
  }

  private static void markBefore(String text, int end, List<Found> found) {
    int limit = end;
    for (int i = found.size() - 1; i >= 0; i--) {
      Found each = found.get(i);
      if (each.to > limit) {
        continue;
      }
      boolean title = each.base.isPresent() && each.cited.isNone() && isText(each.kind);
      if (title && isJoint(text, each.to, limit)) {
        each.kind = Kind.REPEAL;
        limit = each.from;
      } else if (each.kind != Kind.DATE || !isDayOf(text, each.to, limit)) {
        return;
      }
    }
  }

  private static boolean isText(Kind kind) {
    return kind == Kind.LAW || kind == Kind.NUMBER || kind == Kind.SHORT_NAME;
  }

  /** Whether nothing but marks and words of a list stands in {@code [from, to)}. */
  private static boolean isJoint(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (depth == 0 && "、和及与以及）)以 　\n".indexOf(c) < 0) {
        return i > from && isIssued(text, i, to);
      }
    }
    return true;
  }

  /** Whether a day that ends at {@code from} is that of the text at {@code to}. */
  private static boolean isDayOf(String text, int from, int to) {
    return isJoint(text, from, to) || isIssued(text, from, to);
  }

  /** 原, and 2003年1月1日公布的 before a text that is repealed with the one before. */
  private static boolean isIssued(String text, int from, int to) {
    int end = text.startsWith("原", to - 1) ? to - 1 : to;
    boolean title = to < text.length() && text.charAt(to) == '《';
    boolean before = end == from || end - from < 40 && text.startsWith("的", end - 1);
    boolean issued = title && before;
    for (int i = from; i < end && issued; i++) {
      issued = "。；，：".indexOf(text.charAt(i)) < 0;
    }
    return issued;
  }
}
