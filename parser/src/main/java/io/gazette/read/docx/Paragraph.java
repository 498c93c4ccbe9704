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

  /** Whether its end was deleted: the next paragraph goes on in it. */
  boolean endDeleted;
}
