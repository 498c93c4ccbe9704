package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Document.Relation;
import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells the lines under a title that say when, where and by whom a text was given. */
final class SpeechLines {

  private static final int LONGEST_AUTHOR = 40;

  private SpeechLines() {}

  /**
   * 市发展改革委 under the title of what the government passes on (转发, 批转); 市统计局 with the day under it,
   * below the title of a 统计公报.
   */
  static boolean isAuthor(Draft draft, List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean issued = draft.relation.isPresent() && draft.relation.get() == Relation.ISSUED;
    boolean dated = at + 1 < lines.size() && lines.get(at + 1).is(LineKind.DATE);
    return (issued || dated)
        && TitleLines.isTitleLike(line)
        && line.compact().length() <= LONGEST_AUTHOR
        && BodyNames.isRow(line.text());
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
  static int occasionEnd(List<Line> lines, int at) {
    int next = at + 1;
    boolean turned =
        lines.get(at).last() != '上'
            && next < lines.size()
            && lines.get(next).is(LineKind.TEXT)
            && lines.get(next).last() == '上';
    return turned ? next + 1 : next;
  }

  /** ——2023年1月10日在某市第十五届人民代表大会第三次会议上, under the title of a report. */
  static boolean isOccasion(Line line) {
    return (line.first() == '—' || line.first() == '－')
        && line.to() - line.from() <= 80
        && "。；，".indexOf(line.last()) < 0
        && ChineseDate.first(line.compact()).isPresent();
  }
}
