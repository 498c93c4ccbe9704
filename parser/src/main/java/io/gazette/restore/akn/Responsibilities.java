package io.gazette.restore.akn;

import io.gazette.model.Block.Responsibility;
import io.gazette.restore.akn.Text.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads （责任单位：市财政局；完成时限：2020年10月底） in a paragraph. */
final class Responsibilities {

  private Responsibilities() {}

  static Optional<Responsibility> of(Node p, Mode mode) {
    if (p.has("gz:units")) {
      return Optional.of(
          new Responsibility(lines(p.attribute("gz:units")), p.attribute("gz:deadline")));
    }
    for (Node inline : p.all("inline")) {
      if (inline.attribute("name").equals("responsibleUnits")) {
        return Optional.of(note(inline, mode));
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      lines.add(text.substring(from, end));
      from = end + 1;
    }
    if (!text.isEmpty()) {
      lines.add(text.substring(from));
    }
    return lines;
  }

  private static Responsibility note(Node inline, Mode mode) {
    List<String> units = new ArrayList<>();
    String deadline = "";
    for (Node unit : inline.all("organization")) {
      units.add(Text.of(unit, mode));
    }
    for (Node inner : inline.all("inline")) {
      if (inner.attribute("name").equals("deadline")) {
        deadline = Text.of(inner, mode);
      }
    }
    return new Responsibility(units, deadline);
  }
}
