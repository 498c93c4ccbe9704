package io.gazette.link;

import io.gazette.amend.Provision;
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

  /** Whether it counts on one level alone, as a label does. */
  boolean isOneUnit() {
    int levels = 0;
    for (String number : numbers) {
      levels += number.isEmpty() ? 0 : 1;
    }
    return levels == 1;
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
    String article = number(Level.ARTICLE);
    if (!article.isEmpty()) {
      return new Provision(
              "", article, number(Level.PARAGRAPH), number(Level.ITEM), number(Level.SUBITEM))
          .eId();
    }
    StringBuilder id = new StringBuilder();
    for (Level level : Level.values()) {
      if (!number(level).isEmpty()) {
        id.append(id.isEmpty() ? "" : "__").append(ref(level)).append('_').append(number(level));
      }
    }
    return id.toString();
  }

  /** In a text without 条 the items of 一、 are its headings （一）. */
  private String ref(Level level) {
    boolean heading = level == Level.ITEM && !number(Level.SECTION).isEmpty();
    return heading ? "subsec" : level.ref();
  }
}
