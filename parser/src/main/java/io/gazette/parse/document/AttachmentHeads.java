package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Chars;
import java.util.List;

/** Tells where the texts that a document carries begin (ATT-02). */
final class AttachmentHeads {

  private AttachmentHeads() {}

  /**
   * A title with a 题注 or an order under it always begins a text: the law that an amending decision
   * publishes anew.
   */
  static boolean isTextHead(List<Line> lines, int i, int to) {
    if (!TitleLines.isTitleLike(lines.get(i)) || lines.get(i).compact().length() < 4) {
      return false;
    }
    int end = i;
    StringBuilder title = new StringBuilder();
    while (end < to && end - i < 4 && TitleLines.isTitleLike(lines.get(end))) {
      title.append(lines.get(end).compact());
      end++;
    }
    return end < to
        && lines.get(end).is(LineKind.ADOPTION_NOTE)
        && Chars.fold(lines.get(end).first()) == '('
        && TitleLines.endsInKind(title);
  }

  /**
   * Whether line {@code i} is the label of an attachment whose text follows, not an entry of a
   * list.
   */
  static boolean isAttachmentHead(List<Line> lines, int i, int to) {
    boolean label = lines.get(i).is(LineKind.ATTACHMENT_LABEL);
    boolean titled =
        lines.get(i).is(LineKind.ATTACHMENT_LIST)
            && !isNumberedList(lines.get(i))
            && !isSignedBelow(lines, i, to);
    return (label || titled) && i + 1 < to && beginsAttachment(lines.get(i + 1));
  }

  /** 附件：1.××办法: names under numbers are a 附件说明 wherever they stand (ATT-01). */
  private static boolean isNumberedList(Line line) {
    String s = line.compact();
    int colon = Math.max(s.indexOf('：'), s.indexOf(':'));
    return colon > 0
        && colon + 2 < s.length()
        && Chars.digit(s.charAt(colon + 1)) >= 0
        && ".．、".indexOf(s.charAt(colon + 2)) >= 0;
  }

  /** 附件：… above a signature or date is the 附件说明; above a text it is the head of an attachment. */
  private static boolean isSignedBelow(List<Line> lines, int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + 20); i++) {
      Line line = lines.get(i);
      if (line.is(LineKind.DATE) || line.is(LineKind.NOTE) || Signers.isSignerWithDate(line)) {
        return true;
      }
      if (line.last() == '。' || line.compact().length() > 60) {
        return false;
      }
    }
    return false;
  }

  /**
   * In a list of attachments the next attachment, the signature or the date follows a label, not a
   * text.
   */
  private static boolean beginsAttachment(Line next) {
    return !next.is(LineKind.ATTACHMENT_LABEL)
        && !next.is(LineKind.ATTACHMENT_LIST)
        && !next.is(LineKind.DATE)
        && !Signers.isSigner(next);
  }
}
