package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Document.Relation;
import io.gazette.parse.words.References;
import io.gazette.parse.words.Signatures;
import io.gazette.parse.words.Speakers;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a body ends: "附件说明 发文机关署名 成文日期 印章 附注 附件 抄送机关 印发机关和印发日期" (GW 9) come after it, in that
 * order.
 *
 * @param body index just after the last line of the body
 * @param date index of the line with the 成文日期; -1 where there is none
 * @param attachments index of the first line that belongs to an attachment
 * @param colophon index of the first line of the 版记
 */
record TailFinder(int body, int date, int attachments, int colophon) {

  private static final String[] SIGNERS = {
    "政府", "委员会", "办公室", "办公厅", "国务院", "法院", "检察院", "总局", "总署", "中心", "小组", "指挥部", "公司", "协会", "大会",
    "银行"
  };

  /**
   * Finds the ends of the document that {@code lines} are.
   *
   * @param from index of the first line of its body
   * @param relation what it is to the document that carries it: an attachment is signed at its very
   *     end, if at all, and only what is issued has 附件 of its own
   * @param organ of a record, which has its date in its head; {@code ""} for all other documents
   */
  static TailFinder find(List<Line> lines, int from, Optional<Relation> relation, String organ) {
    boolean attachment = relation.isPresent();
    boolean annex = attachment && relation.get() == Relation.ANNEX;
    int colophon = attachment ? lines.size() : colophon(lines, from);
    int label = annex ? colophon : firstLabel(lines, from, colophon, !attachment);
    int end = Math.min(label, colophon);
    if (!organ.isEmpty()) {
      return ofRecord(lines, from, end, organ);
    }
    int date = date(lines, from, end, attachment);
    if (date < 0) {
      return new TailFinder(listStart(lines, from, note(lines, from, end)), -1, end, colophon);
    }
    int signature = signature(lines, from, date);
    int body = listStart(lines, from, signature);
    int after = date + 1;
    while (after < end && isBelowDate(lines.get(after))) {
      after++;
    }
    return new TailFinder(body, date, after, colophon);
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
        return new TailFinder(i, -1, after, lines.size());
      }
    }
    return new TailFinder(end, -1, end, lines.size());
  }

  private static boolean isSignerOf(Line line, String organ) {
    return line.is(LineKind.SIGNER) || line.is(LineKind.TEXT) && line.compact().equals(organ);
  }

  /** "附注" (GW 9(十三)) is the last line where attachments stand between it and the signature. */
  private static int note(List<Line> lines, int from, int to) {
    return to > from && lines.get(to - 1).is(LineKind.NOTE) ? to - 1 : to;
  }

  private static boolean isBelowDate(Line line) {
    return line.is(LineKind.NOTE) || line.is(LineKind.ATTACHMENT_LIST);
  }

  /** 抄送：… and 某某办公室　2020年4月14日印发 at the end (COL-01 to COL-03). */
  private static int colophon(List<Line> lines, int from) {
    int start = lines.size();
    boolean found = false;
    for (int i = lines.size() - 1; i >= Math.max(from, lines.size() - 14); i--) {
      Line line = lines.get(i);
      if (line.is(LineKind.COPIED_TO)) {
        return i;
      }
      if (line.is(LineKind.PRINTED_ON)) {
        start = i;
        found = true;
      } else if (found && i == start - 1 && isSigner(line)) {
        start = i;
      }
    }
    return start;
  }

  private static int firstLabel(List<Line> lines, int from, int to, boolean texts) {
    for (int i = from; i < to; i++) {
      if (isAttachmentHead(lines, i, to) || texts && i > from && isTextHead(lines, i, to)) {
        return i;
      }
    }
    return to;
  }

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
      if (line.is(LineKind.DATE) || line.is(LineKind.NOTE) || isSignerWithDate(line)) {
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
        && !isSigner(next);
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
    int next = from;
    while (next < to && isBelowDate(lines.get(next))) {
      next++;
    }
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
      return i > from && (isSigner(lines.get(i - 1)) || isPerson(lines.get(i - 1)))
          || i > from && isSentenceEnd(lines.get(i - 1));
    }
    return isSignerWithDate(line);
  }

  private static boolean isSentenceEnd(Line line) {
    return "。！）".indexOf(line.last()) >= 0
        || line.is(LineKind.ATTACHMENT_LIST)
        || line.has(MarkerStyle.ARABIC);
  }

  /** 某市人民政府　2020年4月10日 on one line. */
  private static boolean isSignerWithDate(Line line) {
    if (!line.is(LineKind.TEXT) || line.to() - line.from() > 60 || line.last() != '日') {
      return false;
    }
    String s = line.compact();
    Optional<ChineseDate.Found> found = ChineseDate.find(s, 0);
    return found.isPresent()
        && found.get().to() == s.length()
        && found.get().from() > 3
        && endsInSigner(s.substring(0, found.get().from()));
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
        && (isSigner(lines.get(i - 1)) || isPerson(lines.get(i - 1)))) {
      i--;
    }
    return i;
  }

  /**
   * A short line that ends as the name of a body does, or several such names with spaces between.
   */
  static boolean isSigner(Line line) {
    return line.is(LineKind.TEXT)
        && line.to() - line.from() <= 60
        && !line.hint().isHeading()
        && endsInSigner(line.compact());
  }

  private static boolean endsInSigner(String s) {
    if (s.length() < 3 || s.indexOf('，') >= 0 || s.indexOf('。') >= 0 || s.indexOf('：') >= 0) {
      return false;
    }
    for (String signer : SIGNERS) {
      if (s.endsWith(signer)) {
        return true;
      }
    }
    return s.length() <= 30 && "部局厅委署院会办府行团处".indexOf(s.charAt(s.length() - 1)) >= 0;
  }

  /** 市长　某某, 总理 李克强: a role and a name. */
  static boolean isPerson(Line line) {
    if (Speakers.isSpeaker(line)) {
      return true;
    }
    String s = line.compact();
    return line.is(LineKind.TEXT)
            && line.to() - line.from() <= 40
            && Signatures.isPerson(line.text())
        || line.is(LineKind.TEXT)
            && s.length() <= 16
            && (s.startsWith("市长")
                || s.startsWith("省长")
                || s.startsWith("县长")
                || s.startsWith("区长")
                || s.startsWith("州长")
                || s.startsWith("主席")
                || s.startsWith("总理")
                || s.startsWith("部长")
                || s.startsWith("主任")
                || s.startsWith("局长")
                || s.startsWith("署长")
                || s.startsWith("行长")
                || s.startsWith("代市长")
                || s.startsWith("代省长")
                || s.startsWith("院长")
                || s.startsWith("中华人民共和国主席"));
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
      boolean entry = line.has(MarkerStyle.ARABIC) || TitleLines.isTitleLike(line);
      if (!entry || line.last() == '。') {
        return to;
      }
    }
    return to;
  }
}
