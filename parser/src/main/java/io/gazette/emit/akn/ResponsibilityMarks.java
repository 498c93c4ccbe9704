package io.gazette.emit.akn;

import io.gazette.model.Block.Responsibility;
import io.gazette.model.Block.Unit;
import io.gazette.text.FinalBracket;
import io.gazette.text.Occurrence;
import java.io.IOException;
import java.util.Optional;

/** Writes a text that ends in （责任单位：市财政局；完成时限：2020年10月底） (mapping.md, 9). */
final class ResponsibilityMarks {

  private ResponsibilityMarks() {}

  /** Writes the text of {@code unit} from {@code from} on into the paragraph just started. */
  static void write(AknWriter x, Unit unit, int from, InlineReferences named, Scope scope)
      throws IOException {
    String text = unit.text().substring(from);
    Responsibility responsibility = unit.responsibility().get();
    Optional<Occurrence> note = FinalBracket.of(text);
    Optional<Occurrence> deadline =
        note.isEmpty()
            ? note
            : Occurrence.find(text, responsibility.deadline(), note.get().from(), text.length());
    String told =
        deadline.isEmpty() ? "" : text.substring(deadline.get().from(), deadline.get().to());
    boolean units =
        note.isPresent()
            && named.bodies(unit, from + note.get().from()).equals(responsibility.units());
    if (!units || !told.equals(responsibility.deadline())) {
      x.attribute("gz:units", String.join("\n", responsibility.units()));
      x.attribute("gz:deadline", responsibility.deadline());
    }
    Marks marks = new Marks(text);
    add(note, "responsibleUnits", marks);
    add(deadline, "deadline", marks);
    named.mark(unit, from, marks);
    marks.write(x, scope);
  }

  private static void add(Optional<Occurrence> place, String name, Marks marks) {
    if (place.isPresent()) {
      marks.add(place.get().from(), place.get().to(), "inline", "name", name);
    }
  }
}
