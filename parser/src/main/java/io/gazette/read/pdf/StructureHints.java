package io.gazette.read.pdf;

import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes paragraphs and headings from the structure of a tagged file where the page itself shows
 * none. Programs tag well, badly and not at all: the structure is believed where it says what the
 * page says, wherever both say something.
 */
final class StructureHints {

  /** So many lines must be told by both before one may judge the other. */
  private static final int FEWEST = 4;

  private static final int LONGEST_HEADING = 60;

  private final List<LaidLine> lines = new ArrayList<>();

  private StructureHints() {}

  /** Completes the hints of the lines of {@code pages}. */
  static void mark(List<PdfPage> pages) {
    StructureHints structure = new StructureHints();
    for (PdfPage page : pages) {
      for (LaidLine line : page.lines()) {
        if (line.furniture().isEmpty() && !line.isNote()) {
          structure.lines.add(line);
        }
      }
    }
    structure.markHeadings();
    if (structure.isSound()) {
      structure.markParagraphs();
    }
  }

  /** Whether the structure and the page agree on nine in ten of the lines that both tell of. */
  private boolean isSound() {
    int both = 0;
    int agreed = 0;
    for (int i = 1; i < lines.size(); i++) {
      LineHint hint = lines.get(i).hint();
      boolean told = hint == LineHint.PARAGRAPH || hint == LineHint.CONTINUATION;
      if (told && areTagged(i)) {
        both++;
        agreed += goesOn(i) == (hint == LineHint.CONTINUATION) ? 1 : 0;
      }
    }
    return both >= FEWEST ? agreed * 10 >= both * 9 : endWell();
  }

  /** Where the page tells nothing: whether elements hold several lines and end as sentences do. */
  private boolean endWell() {
    int ends = 0;
    int sentences = 0;
    int joined = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (areTagged(i) && goesOn(i)) {
        joined++;
      } else if (areTagged(i) && lines.get(i - 1).text().length() > LONGEST_HEADING / 4) {
        ends++;
        sentences += Chars.isSentenceEnd(lastOf(lines.get(i - 1))) ? 1 : 0;
      }
    }
    return joined >= FEWEST && ends >= FEWEST && sentences * 4 >= ends * 3;
  }

  private boolean areTagged(int i) {
    LaidLine above = lines.get(i - 1);
    LaidLine line = lines.get(i);
    return !above.isRow()
        && !line.isRow()
        && above.lastElement().isKnown()
        && line.firstElement().isKnown();
  }

  private boolean goesOn(int i) {
    return lines.get(i).firstElement() == lines.get(i - 1).lastElement();
  }

  private void markParagraphs() {
    for (int i = 1; i < lines.size(); i++) {
      LaidLine line = lines.get(i);
      if (line.hint() == LineHint.NONE && areTagged(i)) {
        boolean centred = line.indent() > 1 && Math.abs(line.indent() - line.slack()) < 1;
        line.setHint(
            goesOn(i) ? LineHint.CONTINUATION : centred ? LineHint.NONE : LineHint.PARAGRAPH);
      }
    }
  }

  /** Headings of the structure, unless sentences are marked so or a third of all is. */
  private void markHeadings() {
    List<LaidLine> headings = new ArrayList<>();
    for (LaidLine line : lines) {
      if (line.firstElement().kind() == Element.Kind.HEADING && !line.isRow()) {
        headings.add(line);
      }
    }
    long sentences = headings.stream().filter(l -> lastOf(l) == '。').count();
    if (sentences * 4 > headings.size() || headings.size() * 3 > lines.size()) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      LaidLine line = lines.get(i);
      boolean first = i == 0 || !areTagged(i) || !goesOn(i);
      boolean heading = line.firstElement().kind() == Element.Kind.HEADING && !line.isRow();
      if (heading && line.hint() != LineHint.TITLE && isHeading(line)) {
        line.setHint(first ? LineHint.HEADING_2 : LineHint.CONTINUATION);
      }
    }
  }

  /** Whether {@code line} may be a heading: no sentence, and no article. */
  static boolean isHeading(LaidLine line) {
    String text = line.text();
    int article = text.indexOf('条');
    return text.length() <= LONGEST_HEADING
        && lastOf(line) != '。'
        && !(text.charAt(0) == '第' && article > 0 && article < 10);
  }

  private static char lastOf(LaidLine line) {
    return line.text().charAt(line.text().length() - 1);
  }
}
