package io.gazette.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * What a page says of what it draws (ISO 32000-1, 14.6): a text that stands for the characters
 * drawn (ActualText, 14.9.4), and what is an artifact of the page turn, such as running heads
 * (14.8.2.2).
 */
final class MarkedContent {

  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
  private static final COSName PAGINATION = COSName.getPDFName("Pagination");

  /** Deeper nesting is forged; what lies in it is drawn as any other. */
  private static final int DEEPEST = 100;

  /** No longer text stands for characters one by one. */
  private static final int LONGEST = 1_000;

  private enum Mark {
    NONE,
    TEXT,
    PAGINATION
  }

  private final Deque<Mark> open = new ArrayDeque<>();
  private final Deque<Element> elements = new ArrayDeque<>();
  private final Map<Integer, Element> structure;
  private int skipped;
  private int paginations;
  private String actual = "";
  private int from = -1;

  /**
   * The marks of a page.
   *
   * @param structure which element each numbered sequence belongs to
   */
  MarkedContent(Map<Integer, Element> structure) {
    this.structure = structure;
  }

  /** The element that what is drawn belongs to. */
  Element element() {
    return elements.isEmpty() ? Element.NONE : elements.peek();
  }

  /**
   * Begins a sequence.
   *
   * @param ofPage whether its number, if it has one, is one of the page
   */
  void begin(COSName tag, COSDictionary properties, List<Glyph> glyphs, boolean ofPage) {
    if (open.size() >= DEEPEST) {
      skipped++;
      return;
    }
    Mark mark = Mark.NONE;
    if (tag == COSName.ARTIFACT
        && PAGINATION.equals(properties.getDictionaryObject(COSName.TYPE))) {
      mark = Mark.PAGINATION;
      paginations++;
    } else if (from < 0 && properties.getDictionaryObject(ACTUAL_TEXT) instanceof COSString text) {
      mark = Mark.TEXT;
      actual = text.getString();
      from = glyphs.size();
    }
    open.push(mark);
    int number = ofPage ? properties.getInt(COSName.MCID) : -1;
    elements.push(structure.getOrDefault(number, element()));
  }

  /** Ends the sequence begun last; {@code glyphs} are those of the page so far. */
  void end(List<Glyph> glyphs) {
    if (skipped > 0) {
      skipped--;
    } else if (!open.isEmpty()) {
      elements.pop();
      switch (open.pop()) {
        case PAGINATION -> paginations--;
        case TEXT -> {
          replace(glyphs);
          from = -1;
        }
        case NONE -> {}
      }
    }
  }

  /** Whether what is drawn is a head or a foot of the page, or another artifact of it. */
  boolean isPagination() {
    return paginations > 0;
  }

  /** Gives the characters drawn in a sequence the text that stands for them. */
  private void replace(List<Glyph> glyphs) {
    String text = Meaning.clean(actual).replace(" ", "");
    List<Glyph> drawn = glyphs.subList(from, glyphs.size());
    if (drawn.isEmpty() || text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    if (drawn.size() == 1 && text.isBlank()) {
      drawn.clear();
    } else if (drawn.size() == 1) {
      drawn.set(0, drawn.get(0).meaning(text));
    } else if (drawn.size() == text.codePointCount(0, text.length())) {
      int at = 0;
      for (int i = 0; i < drawn.size(); i++) {
        int end = text.offsetByCodePoints(at, 1);
        drawn.set(i, drawn.get(i).meaning(text.substring(at, end)));
        at = end;
      }
    }
    // Otherwise which character stands where is not known: what is drawn is kept.
  }

  /** The dictionary of {@code operand}, which may be the name of one among the resources. */
  static COSDictionary properties(COSBase operand, COSDictionary named) {
    if (operand instanceof COSDictionary own) {
      return own;
    }
    boolean told = operand instanceof COSName && named != null;
    return told && named.getDictionaryObject((COSName) operand) instanceof COSDictionary other
        ? other
        : new COSDictionary();
  }
}
