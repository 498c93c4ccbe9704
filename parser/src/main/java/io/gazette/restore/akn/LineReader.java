package io.gazette.restore.akn;

import io.gazette.emit.akn.PartLayout;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.restore.akn.Text.Mode;
import java.util.ArrayList;
import java.util.List;

/** Reads printed lines: a container says what its lines are. */
final class LineReader {

  private final Mode mode;
  private final Findings findings;

  LineReader(Mode mode, Findings findings) {
    this.mode = mode;
    this.findings = findings;
  }

  /** The lines of the containers, formulas and blocks right in {@code holder}. */
  List<Printed> lines(Node holder) {
    List<Printed> lines = new ArrayList<>();
    for (Node child : holder.elements()) {
      if (child.is("p")) {
        collect(child, holder.name(), lines);
      } else {
        lines.addAll(container(child));
      }
    }
    return lines;
  }

  /** The lines of one container. */
  List<Printed> container(Node container) {
    List<Printed> lines = new ArrayList<>();
    String name = container.attribute("name");
    collect(
        container,
        name.isEmpty() || mode == Mode.FILLED && !isOurs(name) ? container.name() : name,
        lines);
    return lines;
  }

  /** Whether a container of this name is one of ours. */
  private static boolean isOurs(String name) {
    return PartLayout.implied(name, "") != Part.UNPARSED;
  }

  /** The lines of one block in a container of that name. */
  List<Printed> lines(Node block, String container) {
    List<Printed> lines = new ArrayList<>();
    collect(block, container, lines);
    return lines;
  }

  private void collect(Node node, String container, List<Printed> lines) {
    switch (node.name()) {
      case "p", "num", "heading", "caption", "listIntroduction", "listWrapUp", "quotedStructure" ->
          line(node, part(node, container), lines);
      case "meta" -> {}
      case "tocItem" -> line(node, Part.CONTENTS_ENTRY, lines);
      case "blockList" -> list(node, container, lines);
      default -> {
        boolean labelled = mode == Mode.FILLED && !node.child("num").children().isEmpty();
        if (labelled || Mixed.isInline(node)) {
          line(node, part(node, container), lines);
        } else {
          node.elements().forEach(child -> collect(child, container, lines));
        }
      }
    }
  }

  private void line(Node node, Part part, List<Printed> lines) {
    String text = Text.placed(node, mode);
    if (!Text.isBlank(text)) {
      lines.add(new Printed(part, text, node.span()));
    }
  }

  /** The part that is told, or that follows from the container and the class. */
  private static Part part(Node p, String container) {
    for (Part part : Part.values()) {
      if (part.word().equals(p.attribute("gz:part"))) {
        return part;
      }
    }
    Part implied = PartLayout.implied(container, p.attribute("class"));
    return implied == Part.UNPARSED ? Marked.part(p, container) : implied;
  }

  /** The list of attachments: 附件： begins the line of the first item, or has its own. */
  private void list(Node list, String container, List<Printed> lines) {
    Part part = PartLayout.implied(container, "");
    String before = "";
    for (Node child : list.elements()) {
      boolean introduction = child.is("listIntroduction");
      String text =
          before + (introduction ? Text.placed(child, mode) : Text.placedBlocks(child, mode));
      before = "";
      if (introduction && !child.attribute("gz:line").equals("own") && mode == Mode.EXACT) {
        before = text;
      } else if (!Text.isBlank(text)) {
        lines.add(new Printed(part, text, child.span()));
      }
    }
    if (!before.isEmpty()) {
      lines.add(new Printed(part, before, list.span()));
    }
  }
}
