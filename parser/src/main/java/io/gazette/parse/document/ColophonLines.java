package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import java.util.List;

/**
 * Finds the lines of a 版记: 抄送：… and 某某办公室　2020年4月14日印发 (COL-01 to COL-03). It ends a document, or
 * stands below the date and above what the document carries. In a 公文 of Taiwan 正本：… and 副本：… stand
 * above who signs.
 *
 * @param from index of its first line
 * @param to index just after its last
 */
record ColophonLines(int from, int to) {

  private static final int MOST_LINES = 14;

  /**
   * The 版记 of {@code lines}, the body of which begins at {@code body}; no line where there is none.
   */
  static ColophonLines find(List<Line> lines, int body) {
    for (int i = body; i < lines.size(); i++) {
      int signer = lines.get(i).is(LineKind.COPIED_TO) ? signerBelow(lines, i) : i;
      if (signer > i) {
        return new ColophonLines(i, signer);
      }
    }
    int last = atEnd(lines, body);
    if (last < lines.size()) {
      int end = end(lines, last);
      return new ColophonLines(last, isHead(lines, end) ? end : lines.size());
    }
    for (int i = body + 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      boolean below = above.is(LineKind.DATE) || above.is(LineKind.NOTE);
      if (below && end(lines, i) > i) {
        return new ColophonLines(i, end(lines, i));
      }
    }
    return new ColophonLines(last, last);
  }

  /** The line of who signs under the 正本：… and 副本：… at {@code from}; {@code from} where none is. */
  private static int signerBelow(List<Line> lines, int from) {
    int at = from + 1;
    while (at < lines.size()
        && (lines.get(at).is(LineKind.COPIED_TO)
            || lines.get(at).is(LineKind.TEXT) && "、，".indexOf(lines.get(at - 1).last()) >= 0)) {
      at++;
    }
    return at < lines.size() && lines.get(at).is(LineKind.SIGNER) ? at : from;
  }

  /** Whether an attachment begins with line {@code i}. */
  private static boolean isHead(List<Line> lines, int i) {
    return i < lines.size()
        && (AttachmentHeads.isAttachmentHead(lines, i, lines.size())
            || AttachmentHeads.isTextHead(lines, i, lines.size()));
  }

  private static int atEnd(List<Line> lines, int from) {
    int start = lines.size();
    boolean found = false;
    for (int i = lines.size() - 1; i >= Math.max(from, lines.size() - MOST_LINES); i--) {
      Line line = lines.get(i);
      if (line.is(LineKind.COPIED_TO)) {
        return firstOfRow(lines, from, i);
      }
      if (line.is(LineKind.PRINTED_ON)) {
        start = i;
        found = true;
      } else if (found && i == start - 1 && Signers.isSigner(line)) {
        start = i;
      }
    }
    return start;
  }

  /** 主题词：… over 抄送：…: the lines of a 版记 stand together. */
  private static int firstOfRow(List<Line> lines, int from, int copied) {
    int first = copied;
    while (first > from && lines.get(first - 1).is(LineKind.COPIED_TO)) {
      first--;
    }
    return first;
  }

  /** Index just after the 版记 that begins with line {@code from}; {@code from} where none does. */
  private static int end(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).is(LineKind.COPIED_TO)) {
      at++;
      while (at < lines.size() && isTurned(lines.get(at - 1), lines.get(at))) {
        at++;
      }
    }
    boolean body = at + 1 < lines.size() && Signers.isSigner(lines.get(at));
    int printed = body ? at + 1 : at;
    boolean dated = printed < lines.size() && lines.get(printed).is(LineKind.PRINTED_ON);
    return dated ? printed + 1 : at;
  }

  /** A list of bodies ends in a full stop (COL-01). */
  private static boolean isTurned(Line above, Line line) {
    return above.last() != '。' && line.is(LineKind.TEXT) && "，、。".indexOf(line.last()) >= 0;
  }
}
