package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.model.Block;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import java.util.ArrayList;
import java.util.List;

/** Lines as plain paragraphs, cut ones joined, whatever labels they carry. */
public final class Paragraphs {

  private Paragraphs() {}

  public static List<Printed> of(Trace trace, List<Line> lines, Part part) {
    Joiner joiner = new Joiner(trace, trace.layout(lines), lines);
    List<Printed> paragraphs = new ArrayList<>();
    Node open = null;
    for (Line line : lines) {
      if (open != null && line.marker() == null && joiner.goesOn(open, line)) {
        trace.join(open.lastLine(), line, joiner.layout());
        open.append(line, line.text());
        continue;
      }
      if (open != null) {
        paragraphs.add(new Printed(part, open.text().toString(), open.span()));
      }
      open = Node.unlabelled(Block.Type.PARAGRAPH, line);
      open.append(line, line.text());
    }
    if (open != null) {
      paragraphs.add(new Printed(part, open.text().toString(), open.span()));
    }
    return paragraphs;
  }
}
