package io.gazette.link;

import java.util.Arrays;
import java.util.Optional;

/**
 * The units that a citation counts: 第二十二条第二项 is article 22, item 2.
 *
 * @param from offset of its first character
 * @param to offset after its last character
 * @param numbers one a level, in the order of {@link Level}; {@code ""} for a level not counted
 * @param range whether it is the last of a range that the one before it begins: 五条 of 第三至五条
 */
record Cited(int from, int to, String[] numbers, boolean range) {

  static final Cited NONE = new Cited(0, 0, new String[0], false);

  static String[] noNumbers() {
    String[] none = new String[Level.values().length];
    Arrays.fill(none, "");
    return none;
  }

  boolean isNone() {
    return numbers.length == 0;
  }

  /** The largest level it counts. */
  Level top() {
    for (Level level : Level.values()) {
      if (!numbers[level.ordinal()].isEmpty()) {
        return level;
      }
    }
    return Level.SUBITEM;
  }

  String number(Level level) {
    return numbers[level.ordinal()];
  }

  /** The same, the levels above its own filled in from the citation {@code before} it in a list. */
  Cited within(Cited before) {
    String[] filled = numbers.clone();
    for (int i = 0; i < top().ordinal(); i++) {
      filled[i] = before.numbers[i];
    }
    return new Cited(from, to, filled, range);
  }

  /** The numbers of {@code node} and of what it stands in. */
  static Cited of(Node node, int from, int to) {
    String[] numbers = noNumbers();
    Optional<Node> each = Optional.of(node);
    while (each.isPresent()) {
      for (Level level : Level.values()) {
        if (level.ref().equals(each.get().ref())) {
          String number = each.get().number();
          numbers[level.ordinal()] =
              number.isEmpty() ? Integer.toString(each.get().place()) : number;
        }
      }
      each = each.get().parent();
    }
    return new Cited(from, to, numbers, false);
  }

  /** The eId of what it names, in a text that is not at hand (mapping.md, 3.3). */
  String eId() {
    StringBuilder id = new StringBuilder();
    boolean article = !number(Level.ARTICLE).isEmpty();
    for (Level level : Level.values()) {
      String number = number(level);
      boolean only = level == Level.PARAGRAPH && number.isEmpty() && !number(Level.ITEM).isEmpty();
      if (article && level.ordinal() < Level.ARTICLE.ordinal() || number.isEmpty() && !only) {
        continue;
      }
      id.append(id.isEmpty() ? "" : "__").append(level.ref()).append('_');
      id.append(only ? "1" : number);
    }
    return id.toString();
  }
}
