package io.gazette.identify;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import java.util.List;

/** Which blocks of a body are elements of the hierarchy, with an id (mapping.md, 6 and 7). */
public final class Elements {

  private static final String DASHES = "—–－―─-";

  private Elements() {}

  /** Whether {@code block} is an element of the hierarchy rather than a block of text. */
  public static boolean isElement(Block block) {
    if (!(block instanceof Unit unit) || unit.quoted() || isDashItem(unit)) {
      return false;
    }
    return unit.type() != Type.PARAGRAPH || !isPlain(unit) || !holdsText(unit);
  }

  /** ——生态优先。…: an item of a list whose label is a dash. */
  public static boolean isDashItem(Unit unit) {
    if (unit.type().compareTo(Type.PARAGRAPH) < 0 || !unit.heading().isEmpty() || unit.quoted()) {
      return false;
    }
    boolean dash =
        unit.num().isEmpty()
            ? unit.type() == Type.PARAGRAPH && dashes(unit.text()) >= 2
            : dashes(unit.num()) == unit.num().length();
    return dash && holdsText(unit);
  }

  /** How many dashes {@code text} begins with. */
  public static int dashes(String text) {
    int count = 0;
    while (count < text.length() && DASHES.indexOf(text.charAt(count)) >= 0) {
      count++;
    }
    return count;
  }

  /** The number of {@code unit} in its id: 2.1.1 is the first of what stands in 2.1. */
  public static String number(Unit unit) {
    String number = unit.number();
    return number.substring(number.lastIndexOf('.') + 1);
  }

  /** Where the next 款 stands among the {@code children} of an article; their number: none does. */
  public static int nextParagraph(List<Block> children, int from) {
    int i = from;
    while (i < children.size()
        && !(children.get(i) instanceof Unit u && u.type() == Type.PARAGRAPH && !u.quoted())) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(Unit unit) {
    return unit.num().isEmpty() && unit.heading().isEmpty();
  }

  /** Whether tables, figures and bare paragraphs are all that {@code unit} holds. */
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
}
