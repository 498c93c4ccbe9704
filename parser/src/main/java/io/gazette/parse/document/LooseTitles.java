package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.parse.words.TitleKeys;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.LineHint;
import java.util.List;

/**
 * Tells the titles that no table of contents announces, by their words, their print and what stands
 * below.
 */
final class LooseTitles {

  /** A notice names what it issues in its first lines. */
  private static final int MOST_NAMING_LINES = 60;

  private final List<Line> lines;
  private final int first;
  private final Announcements announcements;

  /** The line below the last title that was found. */
  private int below;

  LooseTitles(List<Line> lines, int first, Announcements announcements) {
    this.lines = lines;
    this.first = first;
    this.announcements = announcements;
  }

  /** Notes that a document begins with the title at line {@code i}. */
  void found(int i) {
    below = TitleLines.end(lines, i, "");
  }

  /** Index just after the title that was found last. */
  int end() {
    return below;
  }

  /** 关于《某公告》的解读 below what it explains: nobody issues it, and it stands by itself. */
  boolean isExplanation(int i) {
    return TitleLines.isTitleLike(lines.get(i))
        && lines.get(i).compact().startsWith("关于")
        && title(i, TitleLines.end(lines, i, "")).endsWith("解读");
  }

  /**
   * A title by its print: large and in the middle. It heads no attachment, and the document above
   * does not name it.
   */
  boolean isSetAsTitle(int i, int from) {
    if (i == first
        || lines.get(i).hint() != LineHint.TITLE
        || lines.get(i - 1).hint() == LineHint.TITLE
        || lines.get(i - 1).is(LineKind.ATTACHMENT_LABEL)
        || !TitleLines.isTitleLike(lines.get(i))) {
      return false;
    }
    String title = title(i, TitleLines.end(lines, i, ""));
    return TitleLines.endsInKind(title) && !isNamedAbove(from, i, title);
  }

  private String title(int from, int to) {
    StringBuilder title = new StringBuilder();
    for (Line line : lines.subList(from, to)) {
      title.append(line.compact());
    }
    return title.toString();
  }

  /**
   * Whether the document from line {@code from} on, in which line {@code i} stands, names {@code
   * title}, in 《》 or without: 现将某某名录予以公布.
   */
  private boolean isNamedAbove(int from, int i, String title) {
    StringBuilder above = new StringBuilder();
    for (Line line : lines.subList(from, Math.max(from, Math.min(i, from + MOST_NAMING_LINES)))) {
      above.append(TitleKeys.of(line.compact()));
    }
    return above.indexOf(TitleKeys.of(title)) >= 0;
  }

  /**
   * A title below the document from line {@code from} on that no table announces: it ends in a
   * kind, and a number, a 题注 or addressees stand under it, once the document above is {@code
   * closed}; or the day and place of a speech. What the document above names in 《》 is issued by
   * that document.
   */
  boolean isUnannounced(int i, int from, boolean closed) {
    if (!TitleLines.begins(lines, i)) {
      return false;
    }
    int end = TitleLines.end(lines, i, "");
    String title = title(i, end);
    if (end >= lines.size()
        || !TitleLines.endsInKind(title)
        || announcements.beginsIn(i + 1, end)) {
      return false;
    }
    boolean registered = end + 1 < lines.size() && SmallParts.isRegistration(lines.get(end));
    Line next = lines.get(registered ? end + 1 : end);
    if (!closed) {
      boolean numbered = i >= below && isNumbered(next, title);
      return SpeechLines.isOccasion(next) || numbered && !isNamedAbove(from, i, title);
    }
    boolean document =
        next.is(LineKind.DOCUMENT_NUMBER)
            || next.is(LineKind.ADOPTION_NOTE)
            || next.is(LineKind.ADDRESSEES)
            || SpeechLines.isOccasion(next);
    return document && (next.is(LineKind.DOCUMENT_NUMBER) || !isNamedAbove(from, i, title));
  }

  /** 某市人民政府关于某事的通知 with 某政发〔2024〕8号 under it: a rule above it has no date of its own. */
  private static boolean isNumbered(Line next, String title) {
    return next.is(LineKind.DOCUMENT_NUMBER) && title.indexOf("关于") > 0;
  }
}
