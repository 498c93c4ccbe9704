package io.gazette.emit.akn;

import io.gazette.model.Printed;

/** The inline mark-up of printed lines, which come in order. */
interface LineMarks {

  /** What {@code line} says, marked. */
  Marks of(Printed line);

  /** Of lines of which nothing is known. */
  final class Plain implements LineMarks {

    @Override
    public Marks of(Printed line) {
      return new Marks(line.text());
    }
  }

  /**
   * Of lines of which is known what they name.
   *
   * @param named the bodies, days and texts
   */
  record Named(InlineReferences named) implements LineMarks {

    @Override
    public Marks of(Printed line) {
      Marks marks = new Marks(line.text());
      named.mark(line, marks);
      return marks;
    }
  }
}
