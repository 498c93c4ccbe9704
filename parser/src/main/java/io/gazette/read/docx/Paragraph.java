package io.gazette.read.docx;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is read. */
final class Paragraph {

  final StringBuilder text = new StringBuilder();
  final StyleBuilder own = new StyleBuilder();

  /** Paragraphs of text boxes that are anchored in it. */
  final List<Runnable> boxes = new ArrayList<>();

  boolean inProperties;

  /** How many characters say that they are bold, that they are not, and nothing. */
  final int[] weights = new int[3];

  /** Whether the section ends with it. */
  boolean endsSection;

  /** Whether its end was deleted: the next paragraph goes on in it. */
  boolean endDeleted;

  /** Whether all of it is bold, its style being {@code style}. */
  boolean isBold(Style style) {
    boolean unsaid = weights[2] == 0 || style.bold() == 1;
    return unsaid && weights[1] == 0 && weights[0] + weights[2] > 0;
  }
}
