package io.gazette.emit.akn;

import io.gazette.model.Block.Responsibility;
import io.gazette.text.Chars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks （责任单位：市财政局；完成时限：2020年10月底） at the end of a text (mapping.md, 9). */
final class ResponsibilityMarks {

  private static final Occurrence NONE = new Occurrence(0, 0);

  private final String text;
  private final Responsibility responsibility;
  private final Marks marks;

  /** Whether the marks say all that is understood of the note. */
  private boolean told;

  private ResponsibilityMarks(String text, Responsibility responsibility) {
    this.text = text;
    this.responsibility = responsibility;
    this.marks = new Marks(text);
  }

  /** Where the note stands that ends {@code text}: its brackets included; empty where none does. */
  static Occurrence note(String text) {
    int end = text.length();
    while (end > 0 && (Chars.isSpace(text.charAt(end - 1)) || isStop(text.charAt(end - 1)))) {
      end--;
    }
    int depth = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '）' || c == ')') {
        depth++;
      } else if (c == '（' || c == '(') {
        depth--;
      }
      if (depth == 0) {
        return i < end - 1 ? new Occurrence(i, end) : unbracketed(text);
      }
    }
    return unbracketed(text);
  }

  private static Occurrence unbracketed(String text) {
    int from = Math.max(text.lastIndexOf("责任单位"), text.lastIndexOf("责任部门"));
    return from < 0 ? NONE : new Occurrence(from, text.length());
  }

  private static boolean isStop(char c) {
    return c == '。' || c == '；' || c == '.' || c == ';';
  }

  /** The marks of {@code text}, which the note ends. */
  static ResponsibilityMarks of(
      String text, Responsibility responsibility, Bodies bodies, References references) {
    ResponsibilityMarks made = new ResponsibilityMarks(text, responsibility);
    Occurrence note = note(text);
    made.marks.add(note.from(), note.to(), "inline", "name", "responsibleUnits");
    made.units(bodies.reader(responsibility.units()).in(text, note.from(), note.to()), references);
    Optional<Occurrence> deadline =
        Occurrence.find(text, responsibility.deadline(), note.from(), note.to());
    deadline.ifPresent(made::deadline);
    made.told &=
        note.to() > note.from()
            && deadline.map(d -> made.piece(d)).orElse("").equals(responsibility.deadline());
    return made;
  }

  private void units(List<Bodies.Mention> mentions, References references) {
    List<String> marked = new ArrayList<>();
    for (Bodies.Mention unit : mentions) {
      Optional<String> id = references.find(TlcClass.ORGANIZATION, unit.name());
      if (id.isPresent()) {
        marks.add(unit.at().from(), unit.at().to(), "organization", "refersTo", id.get());
        marked.add(piece(unit.at()));
      }
    }
    told = marked.equals(responsibility.units());
  }

  private String piece(Occurrence at) {
    return text.substring(at.from(), at.to());
  }

  /** Writes the text into the paragraph just started. */
  void write(AknWriter x, Scope scope) throws IOException {
    if (!told) {
      x.attribute("gz:units", String.join("\n", responsibility.units()));
      x.attribute("gz:deadline", responsibility.deadline());
    }
    marks.write(x, scope);
  }

  private void deadline(Occurrence deadline) {
    marks.add(deadline.from(), deadline.to(), "inline", "name", "deadline");
  }

  Marks marks() {
    return marks;
  }
}
