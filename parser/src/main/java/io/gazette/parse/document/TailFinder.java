package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Document.Relation;
import io.gazette.parse.words.References;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a body ends: "附件说明 发文机关署名 成文日期 印章 附注 附件 抄送机关 印发机关和印发日期" (GW 9) come after it, in that
 * order.
 *
 * @param body index just after the last line of the body
 * @param date index of the line with the 成文日期; -1 where there is none
 * @param attachments index of the first line that belongs to an attachment
 */
record TailFinder(int body, int date, int attachments) {

  /**
   * Finds the ends of the document that {@code lines}, its 版记 taken out, are.
   *
   * @param from index of the first line of its body
   * @param relation what it is to the document that carries it: an attachment is signed at its very
   *     end, if at all, and only what is issued has 附件 of its own
   * @param organ of a record, which has its date in its head; {@code ""} for all other documents
   */
  static TailFinder find(List<Line> lines, int from, Optional<Relation> relation, String organ) {
    boolean attachment = relation.isPresent();
    boolean annex = attachment && relation.get() == Relation.ANNEX;
    int end = annex ? lines.size() : firstLabel(lines, from, lines.size(), !attachment);
    if (!organ.isEmpty()) {
      return ofRecord(lines, from, end, organ);
    }
    int date = date(lines, from, end, attachment);
    if (date < 0) {
      return new TailFinder(listStart(lines, from, note(lines, from, end)), -1, end);
    }
    int body = listStart(lines, from, note(lines, from, signature(lines, from, date)));
    return new TailFinder(body, date, belowDate(lines, date + 1, end));
  }

  /** A record ends with 部　　長　王清峰, or with its organ; what it carries stands below. */
  private static TailFinder ofRecord(List<Line> lines, int from, int end, String organ) {
    for (int i = from; i < end; i++) {
      if (isSignerOf(lines.get(i), organ)) {
        int after = i;
        while (after < end
            && (isSignerOf(lines.get(after), organ) || lines.get(after).is(LineKind.DECISION))) {
          after++;
        }
        return new TailFinder(i, -1, after);
      }
    }
    return new TailFinder(end, -1, end);
  }

  private static boolean isSignerOf(Line line, String organ) {
    return line.is(LineKind.SIGNER) || line.is(LineKind.TEXT) && line.compact().equals(organ);
  }

  /**
   * "附注" (GW 9(十三)) is the last line where attachments stand between it and the signature; some
   * stand above the signature.
   */
  private static int note(List<Line> lines, int from, int to) {
    return to > from && lines.get(to - 1).is(LineKind.NOTE) ? to - 1 : to;
  }

  /** Index just after the 附注 and the 附件说明, all its lines, that stand at {@code from}. */
  private static int belowDate(List<Line> lines, int from, int to) {
    int at = from;
    boolean list = false;
    while (at < to
        && (lines.get(at).is(LineKind.NOTE)
            || lines.get(at).is(LineKind.ATTACHMENT_LIST)
            || list && lines.get(at).has(MarkerStyle.ARABIC))) {
      list |= lines.get(at).is(LineKind.ATTACHMENT_LIST);
      at++;
    }
    return at;
  }

  private static int firstLabel(List<Line> lines, int from, int to, boolean texts) {
    for (int i = from; i < to; i++) {
      if (AttachmentHeads.isAttachmentHead(lines, i, to)
          || texts && i > from && AttachmentHeads.isTextHead(lines, i, to)) {
        return i;
      }
    }
    return to;
  }

  /**
   * The first date under a signature; a law that goes on below it with its articles is not signed
   * there.
   */
  private static int date(List<Line> lines, int from, int to, boolean attachment) {
    for (int i = from; i < to; i++) {
      boolean dated = isDated(lines, from, i) && !proseFollows(lines, i + 1, to);
      if (dated && (attachment ? i >= to - 6 : !goesOn(lines, i + 1, to))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * No attachment begins without a label or a title: a date with a sentence under it heads that
   * sentence.
   */
  private static boolean proseFollows(List<Line> lines, int from, int to) {
    int next = belowDate(lines, from, to);
    if (next >= to) {
      return false;
    }
    Line line = lines.get(next);
    return line.is(LineKind.TEXT) && "。；，、".indexOf(line.last()) >= 0
        || line.marker() != null && line.marker().style().isList() && !line.hint().isHeading();
  }

  private static boolean isDated(List<Line> lines, int from, int i) {
    Line line = lines.get(i);
    if (line.is(LineKind.DATE)) {
      return i > from && (Signers.isSigner(lines.get(i - 1)) || Signers.isPerson(lines.get(i - 1)))
          || i > from && isSentenceEnd(lines.get(i - 1));
    }
    return Signers.isSignerWithDate(line);
  }

  private static boolean isSentenceEnd(Line line) {
    return "。！".indexOf(line.last()) >= 0
        || Chars.fold(line.last()) == ')'
        || line.compact().startsWith("特此") && line.is(LineKind.TEXT)
        || line.is(LineKind.ATTACHMENT_LIST)
        || line.has(MarkerStyle.ARABIC);
  }

  private static boolean goesOn(List<Line> lines, int from, int to) {
    for (int i = from; i < Math.min(to, from + 40); i++) {
      Line line = lines.get(i);
      if (line.has(MarkerStyle.ARTICLE)) {
        return line.marker().value() != 1 && !References.isCitation(line);
      }
      if (line.is(LineKind.CONTENTS_HEADING) || line.is(LineKind.ADOPTION_NOTE)) {
        return false;
      }
    }
    return false;
  }

  private static int signature(List<Line> lines, int from, int date) {
    if (!lines.get(date).is(LineKind.DATE)) {
      return date;
    }
    int i = date;
    while (i > from
        && date - i < 12
        && (Signers.isSigner(lines.get(i - 1)) || Signers.isPerson(lines.get(i - 1)))) {
      i--;
    }
    return i;
  }

  /** 附件说明: it stands between the text and the signature (ATT-01). */
  private static int listStart(List<Line> lines, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 40); i--) {
      Line line = lines.get(i);
      if (line.is(LineKind.ATTACHMENT_LIST)) {
        return i > from && lines.get(i - 1).is(LineKind.ATTACHMENT_LABEL) ? i - 1 : i;
      }
      if (line.is(LineKind.ATTACHMENT_LABEL) && i + 1 == to && i > from) {
        return i;
      }
      boolean entry =
          line.has(MarkerStyle.ARABIC)
              || TitleLines.isTitleLike(line)
              || line.hint() == LineHint.CONTINUATION;
      if (!entry || line.last() == '。') {
        return to;
      }
    }
    return to;
  }
}
