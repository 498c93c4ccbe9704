package io.gazette.accuracy;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Target;
import java.util.List;
import java.util.function.BiConsumer;

/** Follows the pointer of a reference to its text. */
public final class Pointed {

  private static final int AROUND = 70;

  private Pointed() {}

  /** The text that {@code pointer} names in {@code document}. */
  public static String text(Document document, String pointer) {
    String[] steps = pointer.substring(1).split("/");
    return switch (steps[0]) {
      case "head" -> printed(document.head(), steps[1]);
      case "tail" -> printed(document.tail(), steps[1]);
      case "colophon" -> printed(document.colophon().get().printed(), steps[2]);
      default -> text(document.body().get(Integer.parseInt(steps[1])), steps, 2);
    };
  }

  /** Calls {@code each} with the pointer and the words of every text of {@code document}. */
  static void texts(Document document, BiConsumer<String, String> each) {
    lines(document.head(), "/head/", each);
    blocks(document.body(), "/body/", each);
    lines(document.tail(), "/tail/", each);
    document.colophon().ifPresent(c -> lines(c.printed(), "/colophon/printed/", each));
  }

  private static void lines(List<Printed> lines, String list, BiConsumer<String, String> each) {
    for (int i = 0; i < lines.size(); i++) {
      told(list + i + "/text", lines.get(i).text(), each);
    }
  }

  private static void blocks(List<Block> blocks, String list, BiConsumer<String, String> each) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Unit unit) {
        told(list + i + "/heading", unit.heading(), each);
        told(list + i + "/text", unit.text(), each);
        blocks(unit.children(), list + i + "/children/", each);
      } else if (blocks.get(i) instanceof Block.Table table) {
        cells(table, list + i + "/rows/", each);
      }
    }
  }

  private static void cells(Block.Table table, String list, BiConsumer<String, String> each) {
    for (int row = 0; row < table.rows().size(); row++) {
      for (int i = 0; i < table.rows().get(row).size(); i++) {
        Block.Cell cell = table.rows().get(row).get(i);
        told(list + row + '/' + i + (cell.spans() ? "/text" : ""), cell.text(), each);
      }
    }
  }

  private static void told(String pointer, String text, BiConsumer<String, String> each) {
    if (!text.isBlank()) {
      each.accept(pointer, text);
    }
  }

  private static String printed(List<Printed> lines, String at) {
    return lines.get(Integer.parseInt(at)).text();
  }

  private static String text(Block block, String[] steps, int from) {
    if (block instanceof Block.Table table) {
      int row = Integer.parseInt(steps[from + 1]);
      return table.rows().get(row).get(Integer.parseInt(steps[from + 2])).text();
    }
    Block.Unit unit = (Block.Unit) block;
    return switch (steps[from]) {
      case "heading" -> unit.heading();
      case "text" -> unit.text();
      default -> text(unit.children().get(Integer.parseInt(steps[from + 1])), steps, from + 2);
    };
  }

  /** The words around {@code each}, all references among them in brackets, and its target. */
  static String around(Document document, Reference each) {
    String text = text(document, each.at().pointer());
    StringBuilder shown = new StringBuilder();
    int[] points = text.codePoints().toArray();
    int from = Math.max(0, each.at().start() - AROUND);
    int to = Math.min(points.length, each.at().end() + AROUND);
    for (int i = from; i < to; i++) {
      for (Reference other : document.references()) {
        if (other.at().pointer().equals(each.at().pointer())) {
          shown.append(other.at().end() == i ? other == each ? "⟧" : "]" : "");
          shown.append(other.at().start() == i ? other == each ? "⟦" : "[" : "");
        }
      }
      shown.appendCodePoint(points[i]);
    }
    return "    …"
        + shown
        + "…\n    "
        + each.at().pointer()
        + " "
        + each.kind().word()
        + " "
        + each.status().word()
        + " "
        + each.value()
        + " -> "
        + each.target().map(Pointed::target).orElse("")
        + each.upTo().map(t -> " … " + target(t)).orElse("");
  }

  static String target(Target target) {
    return target.document() + "#" + target.eId() + target.iri();
  }
}
