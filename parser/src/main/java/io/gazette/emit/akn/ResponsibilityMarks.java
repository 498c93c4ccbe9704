package io.gazette.emit.akn;

import io.gazette.model.Block.Responsibility;
import io.gazette.text.Chars;
import java.util.Optional;

/** Marks （责任单位：市财政局；完成时限：2020年10月底） at the end of a text (mapping.md, 9). */
final class ResponsibilityMarks {

  private static final Occurrence NONE = new Occurrence(0, 0);

  private ResponsibilityMarks() {}

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

  static Marks mark(
      String text, Responsibility responsibility, Bodies bodies, References references) {
    Marks marks = new Marks(text);
    Occurrence note = note(text);
    marks.add(note.from(), note.to(), "inline", "name", "responsibleUnits");
    for (Bodies.Mention unit :
        bodies.reader(responsibility.units()).in(text, note.from(), note.to())) {
      Optional<String> id = references.find(TlcClass.ORGANIZATION, unit.name());
      id.ifPresent(i -> marks.add(unit.at().from(), unit.at().to(), "organization", "refersTo", i));
    }
    Occurrence.find(text, responsibility.deadline(), note.from(), note.to())
        .ifPresent(deadline -> deadline(text, deadline, marks));
    return marks;
  }

  private static void deadline(String text, Occurrence deadline, Marks marks) {
    marks.add(deadline.from(), deadline.to(), "inline", "name", "deadline");
    MonthEnd.find(text, deadline.from(), deadline.to())
        .ifPresent(d -> marks.add(d.from(), d.to(), "date", "date", d.date().toString()));
  }
}
