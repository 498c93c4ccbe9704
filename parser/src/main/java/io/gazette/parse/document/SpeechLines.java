package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Document.Relation;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.Signatures;
import io.gazette.parse.words.Speakers;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.LineHint;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells the lines under a title that say when, where and by whom a text was given. */
final class SpeechLines {

  private static final int LONGEST_AUTHOR = 40;

  private SpeechLines() {}

  /**
   * Takes line {@code at}, below a title, into {@code draft} where it says when or by whom the text
   * was given.
   *
   * @return index of the last line taken; -1 where it says no such thing
   */
  static int read(Draft draft, List<Line> lines, int at) {
    Line line = lines.get(at);
    if (isOccasion(line) && draft.date.isEmpty()) {
      return occasion(draft, lines.subList(at, occasionEnd(lines, at))) + at;
    }
    boolean signed = !draft.signatures.isEmpty();
    Optional<ChineseDate.Found> made = madeDay(draft, line);
    if (!signed && draft.date.isEmpty() && made.isPresent()) {
      draft.date = Optional.of(made.get().date());
      sign(draft, line, line.text().substring(0, made.get().from()).strip());
      return at;
    }
    Optional<ChineseDate.Found> day = signedDay(line);
    if (day.isPresent() && draft.date.isEmpty() && !signed) {
      draft.date = Optional.of(day.get().date());
      sign(draft, line, Brackets.unwrap(line.text()).substring(0, day.get().from()));
      return at;
    }
    boolean author = Speakers.isSpeaker(line) || isAuthor(draft, lines, at);
    if (!signed && draft.addressees.isEmpty() && author) {
      sign(draft, line, line.text());
      return at;
    }
    return -1;
  }

  private static void sign(Draft draft, Line line, String author) {
    draft.head(Part.SIGNATURE, line);
    draft.signatures = Signatures.read(List.of(new Printed(Part.SIGNATURE, author, line.span())));
  }

  /** Takes {@code lines} as one; index of the last. */
  private static int occasion(Draft draft, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    Span span = Span.NONE;
    for (Line line : lines) {
      text.append(line.text());
      span = span.to(line.span());
    }
    draft.date = ChineseDate.first(text.toString());
    draft.head.add(new Printed(Part.DATE, text.toString(), span));
    return lines.size() - 1;
  }

  /**
   * 市发展改革委 under the title of what the government passes on (转发, 批转); 市统计局 with the day under it,
   * below the title of a 统计公报; 周　明　山 below that of a speech.
   */
  private static boolean isAuthor(Draft draft, List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean issued = draft.relation.isPresent() && draft.relation.get() == Relation.ISSUED;
    boolean below = at + 1 < lines.size();
    boolean dated = below && lines.get(at + 1).is(LineKind.DATE);
    boolean whole = !below || lines.get(at + 1).hint() != LineHint.CONTINUATION;
    return (issued || dated)
        && whole
        && TitleLines.isTitleLike(line)
        && line.compact().length() <= LONGEST_AUTHOR
        && (BodyNames.isRow(line.text()) || dated && Signatures.isNameAlone(line.text()));
  }

  /**
   * 某市人民政府办公室　　2021年6月3日 under the number of minutes: who wrote them, and when (GB/T 9704 10.3).
   */
  private static Optional<ChineseDate.Found> madeDay(Draft draft, Line line) {
    boolean told = draft.title.endsWith("纪要") && Signers.isSignerWithDate(line);
    return told ? ChineseDate.find(line.text(), 0) : Optional.empty();
  }

  /**
   * The day of （市物价局　二〇一三年四月二日） under a title: who gave the text, and when.
   *
   * @return where it begins in the line without its brackets; empty where the line is none such
   */
  private static Optional<ChineseDate.Found> signedDay(Line line) {
    String inner = Brackets.unwrap(line.text());
    if (inner.length() == line.text().length() || inner.length() > LONGEST_AUTHOR) {
      return Optional.empty();
    }
    Optional<ChineseDate.Found> found = ChineseDate.find(inner, 0);
    boolean last = found.isPresent() && found.get().to() == inner.length();
    String author = last ? inner.substring(0, found.get().from()).strip() : "";
    return BodyNames.isRow(author) || Signatures.isPerson(author) ? found : Optional.empty();
  }

  /** 在全市经济工作会议上的讲话（2023年12月28日）: the day stands behind the title. */
  static Optional<LocalDate> dateBehind(String title) {
    Optional<ChineseDate.Found> found = ChineseDate.find(title, 0);
    boolean behind =
        found.isPresent()
            && found.get().to() == title.length() - 1
            && Chars.fold(title.charAt(title.length() - 1)) == ')'
            && Chars.fold(title.charAt(found.get().from() - 1)) == '(';
    return behind ? Optional.of(found.get().date()) : Optional.empty();
  }

  /** Index just after the occasion that begins with line {@code at}: it may turn before 会议上. */
  private static int occasionEnd(List<Line> lines, int at) {
    int next = at + 1;
    boolean turned =
        lines.get(at).last() != '上'
            && next < lines.size()
            && lines.get(next).is(LineKind.TEXT)
            && lines.get(next).last() == '上';
    return turned ? next + 1 : next;
  }

  /**
   * ——2023年1月10日在某市第十五届人民代表大会第三次会议上, under the title of a report; （2021年6月30日某市人民代表大会常务委员会
   * 第三十二次会议）, under that of opinions.
   */
  static boolean isOccasion(Line line) {
    if (Brackets.isOpening(line.first())) {
      return isMeeting(line);
    }
    return (line.first() == '—' || line.first() == '－')
        && line.to() - line.from() <= 80
        && "。；，".indexOf(line.last()) < 0
        && ChineseDate.first(line.compact()).isPresent();
  }

  private static boolean isMeeting(Line line) {
    if (!line.is(LineKind.TEXT) || !Brackets.isClosing(line.last())) {
      return false;
    }
    String inner = Brackets.unwrap(line.compact());
    Optional<ChineseDate.Found> day = ChineseDate.find(inner, 0);
    return day.isPresent()
        && day.get().from() == 0
        && (inner.endsWith("会议") || inner.endsWith("会上") || inner.endsWith("会议上"));
  }
}
