package io.gazette.link;

import io.gazette.model.Reference.Kind;
import java.util.List;
import java.util.Optional;

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
        if (text.charAt(each.from) == '《' && isEarlier(text, found, i)) {
          pointAtName(text, each);
        }
        each.kind = Kind.REPEAL;
        limit = each.from;
      } else if (each.kind != Kind.DATE || !isDayOf(text, each.to, limit)) {
        return;
      }
    }
  }

  /**
   * 1950年4月3日发布的《契税暂行条例》 is not the law of that name that was made later, nor what repeals it by
   * the same name: it is known by its name alone.
   */
  private static boolean isEarlier(String text, List<Found> found, int at) {
    Found repealed = found.get(at);
    Found day = at > 0 ? found.get(at - 1) : repealed;
    boolean dated = day.kind == Kind.DATE && isIssued(text, day.to, repealed.from);
    String iri = repealed.base.get().iri();
    int segment = iri.lastIndexOf('/');
    boolean known = segment > 10 && iri.startsWith("/akn/cn") && iri.charAt(segment - 3) == '-';
    return repealed.kind == Kind.INTERNAL
        || dated && known && day.value.compareTo(iri.substring(segment - 10, segment)) < 0;
  }

  private static void pointAtName(String text, Found repealed) {
    int close = text.indexOf('》', repealed.from);
    Base base = Library.unknown(text.substring(repealed.from + 1, close));
    repealed.base = Optional.of(base);
    repealed.value = base.title();
    repealed.status = base.status();
    repealed.target = base.whole();
  }

  private static boolean isText(Kind kind) {
    return kind == Kind.LAW
        || kind == Kind.NUMBER
        || kind == Kind.SHORT_NAME
        || kind == Kind.INTERNAL;
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
