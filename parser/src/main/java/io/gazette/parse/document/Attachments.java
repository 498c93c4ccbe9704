package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.parse.words.TitleKeys;
import io.gazette.parse.words.TitleLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where the texts that a document carries begin: at 附件1, or at the title that the document
 * names in 《》 (BOD-08).
 */
final class Attachments {

  private Attachments() {}

  /** Keys of all names in 《》 in {@code lines}. */
  static Set<String> names(List<Line> lines) {
    Set<String> names = new HashSet<>();
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(line.compact());
    }
    int depth = 0;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '《') {
        open = depth++ == 0 ? i + 1 : open;
      } else if (c == '》' && depth > 0 && --depth == 0) {
        names.add(TitleKeys.of(text.substring(open, i)));
      }
    }
    return names;
  }

  /** The indexes in {@code [from, to)} at which an attachment begins, {@code from} among them. */
  static List<Integer> starts(List<Line> lines, int from, int to, Set<String> names) {
    List<Integer> starts = new ArrayList<>();
    starts.add(from);
    int text = belowTitle(lines, from, to);
    for (int i = from + 1; i < to; i++) {
      boolean label = AttachmentHeads.isAttachmentHead(lines, i, to);
      boolean title =
          i >= text && (AttachmentHeads.isTextHead(lines, i, to) || isNamed(lines, i, to, names));
      if (label || title) {
        starts.add(i);
        text = belowTitle(lines, i, to);
      }
    }
    return starts;
  }

  /**
   * Index of the line below the label or the number, and the title, that begin at {@code start}.
   */
  private static int belowTitle(List<Line> lines, int start, int to) {
    Line first = lines.get(start);
    boolean above = first.is(LineKind.ATTACHMENT_LABEL) || first.is(LineKind.DOCUMENT_NUMBER);
    int title = above ? start + 1 : start;
    boolean titled = title < to && TitleLines.isTitleLike(lines.get(title));
    return titled ? TitleLines.end(lines.subList(0, to), title, "") : title;
  }

  /**
   * Whether line {@code i} begins a title that is named, and is followed by a text rather than by
   * more of a list.
   */
  private static boolean isNamed(List<Line> lines, int i, int to, Set<String> names) {
    if (names.isEmpty() || !TitleLines.isTitleLike(lines.get(i))) {
      return false;
    }
    StringBuilder key = new StringBuilder();
    for (int k = i; k < Math.min(to, i + 4); k++) {
      key.append(TitleKeys.of(lines.get(k).compact()));
      if (names.contains(key.toString())) {
        return k + 1 < to && begins(lines.get(k + 1));
      }
    }
    return false;
  }

  private static boolean begins(Line line) {
    return line.is(LineKind.ADOPTION_NOTE)
        || line.is(LineKind.CONTENTS_HEADING)
        || line.has(MarkerStyle.CHAPTER)
        || line.has(MarkerStyle.ARTICLE)
        || line.has(MarkerStyle.CHINESE)
        || line.is(LineKind.TEXT) && line.compact().length() > 30;
  }
}
