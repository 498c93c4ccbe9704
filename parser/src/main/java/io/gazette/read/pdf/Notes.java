package io.gazette.read.pdf;

import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the notes at the foot of a page: smaller than the text, last on the page, with a mark
 * before the first. A sentence that turns the page runs on around them.
 */
final class Notes {

  private static final float SMALL = 0.9f;

  private Notes() {}

  /** Marks the notes of {@code pages}, whose text has the size {@code usual}. */
  static void mark(List<PdfPage> pages, float usual) {
    for (PdfPage page : pages) {
      List<LaidLine> notes = smallLast(page, usual);
      if (!notes.isEmpty() && isMarked(notes.get(0))) {
        for (LaidLine line : notes) {
          line.setNote();
          line.setHint(isMarked(line) ? LineHint.PARAGRAPH : LineHint.CONTINUATION);
        }
      }
    }
  }

  /** The small lines that end the text of {@code page}; none where all of it is small. */
  private static List<LaidLine> smallLast(PdfPage page, float usual) {
    List<LaidLine> small = new ArrayList<>();
    for (int i = page.lines().size() - 1; i >= 0; i--) {
      LaidLine line = page.lines().get(i);
      if (line.furniture().isPresent()) {
        continue;
      }
      if (line.isRow() || line.size() > SMALL * usual) {
        return small;
      }
      small.add(0, line);
    }
    return List.of();
  }

  private static boolean isMarked(LaidLine line) {
    char first = line.text().charAt(0);
    return first >= '①' && first <= '⑳' || "*＊※[［〔注".indexOf(first) >= 0 || Chars.digit(first) >= 0;
  }
}
