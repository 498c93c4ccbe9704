package io.gazette.link;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;

/** Which units are elements of the Akoma Ntoso output, and by which ref (mapping.md, 3.1, 6, 7). */
final class Elements {

  private Elements() {}

  /** Whether {@code unit} is an element of the hierarchy rather than a block of text. */
  static boolean isElement(Unit unit) {
    if (unit.quoted() || isDashItem(unit)) {
      return false;
    }
    return unit.type() != Type.PARAGRAPH || !isPlain(unit) || !holdsText(unit);
  }

  /** The ref of an element in eIds. */
  static String ref(Unit unit) {
    return switch (unit.type()) {
      case PART -> "part";
      case SUBPART -> "subpart";
      case CHAPTER -> "chp";
      case SECTION -> "sec";
      case ARTICLE -> "art";
      case ITEM -> "point";
      case SUBITEM -> "indent";
      case PARAGRAPH -> unit.num().isEmpty() ? "hcontainer" : "para";
      case HEADING -> heading(unit.level());
    };
  }

  private static String heading(int level) {
    return switch (level) {
      case 2 -> "subsec";
      case 3 -> "para";
      case 4 -> "subpara";
      default -> level >= 5 ? "point" : "sec";
    };
  }

  private static boolean isPlain(Unit unit) {
    return unit.num().isEmpty() && unit.heading().isEmpty();
  }

  private static boolean holdsText(Unit unit) {
    for (Block child : unit.children()) {
      if (child instanceof Unit inner && !inner.quoted()) {
        boolean bare = inner.type() == Type.PARAGRAPH && isPlain(inner);
        if (!bare || !inner.children().isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isDashItem(Unit unit) {
    if (unit.type().compareTo(Type.PARAGRAPH) < 0 || !unit.heading().isEmpty()) {
      return false;
    }
    boolean dash =
        unit.num().isEmpty()
            ? unit.type() == Type.PARAGRAPH && dashes(unit.text()) >= 2
            : dashes(unit.num()) == unit.num().length();
    return dash && holdsText(unit);
  }

  private static int dashes(String text) {
    int count = 0;
    while (count < text.length() && "—–－―─-".indexOf(text.charAt(count)) >= 0) {
      count++;
    }
    return count;
  }
}
