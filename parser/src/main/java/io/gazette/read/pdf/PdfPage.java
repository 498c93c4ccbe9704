package io.gazette.read.pdf;

import io.gazette.text.Origins;
import java.util.List;
import java.util.Optional;

/** A page laid out: its lines in reading order and what is known of it as a whole. */
final class PdfPage {

  /** Between lines of a text is less room, in characters. */
  private static final float APART = 1.2f;

  private final PageScan scan;
  private final List<LaidLine> lines;
  private final List<Column> columns;
  private final White gap;
  private final White second;
  private final Legibility legibility;
  private String label;

  private PdfPage(PageScan scan, PageLayout layout, Legibility legibility, String label) {
    this.scan = scan;
    this.lines = layout.lines();
    this.columns = layout.columns();
    this.gap = layout.gap();
    this.second = layout.second();
    this.legibility = legibility;
    this.label = label;
  }

  /**
   * Lays out what {@code scan} found.
   *
   * @param label the number the file gives the page; "" where it gives none
   * @param usual where other pages have a gap between columns
   */
  static PdfPage of(PageScan scan, String label, UsualGap usual) {
    Legibility legibility = Legibility.of(scan);
    PageLayout layout =
        legibility.isUsable()
            ? PageLayout.of(scan, usual)
            : PageLayout.of(scan.withoutText(), usual);
    PageScan bare = scan.withoutText().withRules(topRules(scan));
    return new PdfPage(bare, layout, legibility, label);
  }

  /** The rules under running heads; the others have been read. */
  private static List<PageScan.Rule> topRules(PageScan scan) {
    return scan.rules().stream()
        .filter(r -> r.level() && r.at() < scan.height() * 0.2f && r.to() - r.from() > 100)
        .limit(20)
        .toList();
  }

  /** Where the gap between its columns is, or {@link White#NONE}. */
  White gap() {
    return gap;
  }

  /** Where the gap between its second column and its third is, or {@link White#NONE}. */
  White second() {
    return second;
  }

  int number() {
    return scan.number();
  }

  float width() {
    return scan.width();
  }

  float height() {
    return scan.height();
  }

  List<LaidLine> lines() {
    return lines;
  }

  List<Column> columns() {
    return columns;
  }

  Legibility legibility() {
    return legibility;
  }

  /** Whether a picture covers most of it. */
  boolean isPictured() {
    return scan.pictured();
  }

  /** Whether its text was recognised from a picture. */
  boolean isRecognised() {
    return scan.recognised() && !lines.isEmpty();
  }

  /** Whether all of it could be read. */
  boolean isComplete() {
    return scan.complete();
  }

  /** Whether a rule is drawn right under {@code line}. */
  boolean isRuledUnder(LaidLine line) {
    float bottom = bottom(line);
    for (PageScan.Rule rule : scan.rules()) {
      if (rule.at() >= bottom - 2 && rule.at() <= bottom + 1.2f * line.size()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line below {@code line} is larger, and further away than lines of a text are. */
  boolean isSetOff(LaidLine line) {
    Optional<LaidLine> next = next(line, true);
    return next.isPresent()
        && line.size() < next.get().size()
        && next.get().box().y() - bottom(line) >= APART * next.get().size();
  }

  /** Whether the lines next to {@code line} have another size, or are further away. */
  boolean isApart(LaidLine line) {
    return isApart(line, next(line, true)) && isApart(line, next(line, false));
  }

  private static boolean isApart(LaidLine line, Optional<LaidLine> next) {
    return next.isEmpty()
        || Math.abs(next.get().size() - line.size()) > 0.05f * line.size()
        || next.get().box().y() - bottom(line) >= APART * line.size()
        || line.box().y() - bottom(next.get()) >= APART * line.size();
  }

  /** The line next below {@code line}, or above it. */
  private Optional<LaidLine> next(LaidLine line, boolean below) {
    LaidLine next = null;
    for (LaidLine other : lines) {
      boolean beyond = below ? other.box().y() >= bottom(line) : bottom(other) <= line.box().y();
      boolean nearer = next == null || below == (other.box().y() < next.box().y());
      next = beyond && nearer ? other : next;
    }
    return Optional.ofNullable(next);
  }

  private static float bottom(LaidLine line) {
    return line.box().y() + line.box().height();
  }

  void setLabel(String label) {
    this.label = label;
  }

  Origins.Page origin() {
    return new Origins.Page(label, width(), height());
  }
}
