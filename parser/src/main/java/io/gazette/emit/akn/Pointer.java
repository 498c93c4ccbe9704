package io.gazette.emit.akn;

import io.gazette.model.BackMatter;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Document.Colophon;
import java.util.List;
import java.util.Optional;

/**
 * Follows a JSON Pointer of the JSON output to what prints a text: {@code /body/3/children/0/text}.
 */
final class Pointer {

  private final String pointer;
  private int at;

  private Pointer(String pointer) {
    this.pointer = pointer;
  }

  /**
   * The unit, cell or printed line whose text or heading {@code pointer} names; empty where it
   * names none.
   */
  static Optional<Object> holder(Document document, String pointer) {
    Pointer way = new Pointer(pointer);
    return switch (way.step()) {
      case "head" -> way.element(document.head());
      case "tail" -> way.element(document.tail());
      case "body" -> way.in(way.element(document.body()));
      case "colophon" -> way.in(document.colophon());
      default -> Optional.empty();
    };
  }

  /** The line of back matter whose text {@code pointer} names; empty where it names none. */
  static Optional<Object> holder(BackMatter matter, String pointer) {
    Pointer way = new Pointer(pointer);
    return way.step().equals("printed") ? way.element(matter.printed()) : Optional.empty();
  }

  /** What the rest of the way leads to in {@code whole}. */
  private Optional<Object> in(Optional<?> whole) {
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    String step = step();
    if (whole.get() instanceof Block.Unit unit) {
      return switch (step) {
        case "children" -> in(element(unit.children()));
        case "text", "heading" -> Optional.of(unit);
        default -> Optional.empty();
      };
    }
    if (whole.get() instanceof Block.Table table && step.equals("rows")) {
      Optional<Object> row = element(table.rows());
      return row.isPresent() ? element((List<?>) row.get()) : Optional.empty();
    }
    return whole.get() instanceof Colophon colophon && step.equals("printed")
        ? element(colophon.printed())
        : Optional.empty();
  }

  private String step() {
    if (at >= pointer.length()) {
      return "";
    }
    int end = pointer.indexOf('/', at + 1);
    String step = pointer.substring(at + 1, end < 0 ? pointer.length() : end);
    at = end < 0 ? pointer.length() : end;
    return step;
  }

  private Optional<Object> element(List<?> list) {
    String step = step();
    int index = 0;
    for (int i = 0; i < step.length(); i++) {
      char c = step.charAt(i);
      if (c < '0' || c > '9' || index > list.size()) {
        return Optional.empty();
      }
      index = index * 10 + c - '0';
    }
    return !step.isEmpty() && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
