package io.gazette.emit.akn;

import io.gazette.model.Block.Unit;
import java.io.IOException;
import java.util.List;

/** Writes the text of a unit, with what it names marked, and how deep it stands. */
final class UnitText {

  private final AknWriter x;
  private final InlineReferences named;

  UnitText(AknWriter x, InlineReferences named) {
    this.x = x;
    this.named = named;
  }

  /** Writes the text of {@code unit} from {@code from} on, marked. */
  void write(Unit unit, int from, Scope scope) throws IOException {
    String text = unit.text();
    if (unit.responsibility().isPresent()) {
      ResponsibilityMarks.write(x, unit, from, named, scope);
    } else if (named.any(unit)) {
      Marks marks = new Marks(text.substring(from));
      named.mark(unit, from, marks);
      marks.write(x, scope);
    } else {
      x.text(text, from, text.length());
    }
  }

  /** Says how deep the element just started stands, where its place does not (ARCHITECTURE). */
  void depth(int depth) throws IOException {
    if (depth != BlockWriter.CHILD) {
      x.attribute("gz:depth", Integer.toString(depth));
    }
  }

  /** New text as it is printed: label, heading and text. */
  static String printed(Unit unit) {
    StringBuilder printed = new StringBuilder();
    for (String piece : List.of(unit.num(), unit.heading(), unit.text())) {
      if (!piece.isEmpty()) {
        printed.append(printed.isEmpty() ? "" : "　").append(piece);
      }
    }
    return printed.toString();
  }
}
