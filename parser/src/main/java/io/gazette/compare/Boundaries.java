package io.gazette.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves what was only put in or only taken out to where a reader would mark it: 甲、<u>乙、</u>丙, not
 * 甲<u>、乙</u>、丙. The words stay the same, since what it passes on one side it takes up on the other.
 */
final class Boundaries {

  private Boundaries() {}

  static List<Stretch> moved(List<Stretch> stretches, Tokens before, Tokens after) {
    List<Stretch> moved = new ArrayList<>(stretches);
    int[] old = before.keys();
    int[] now = after.keys();
    for (int i = 1; i + 1 < moved.size(); i++) {
      Stretch each = moved.get(i);
      boolean single = !each.same() && (each.oldSize() == 0 || each.nowSize() == 0);
      if (single && moved.get(i - 1).same() && moved.get(i + 1).same()) {
        boolean added = each.oldSize() == 0;
        move(moved, i, added ? after : before, added ? now : old);
      }
    }
    moved.removeIf(s -> s.size() == 0);
    return moved;
  }

  private static void move(List<Stretch> all, int i, Tokens tokens, int[] keys) {
    Stretch each = all.get(i);
    boolean added = each.oldSize() == 0;
    int from = added ? each.now() : each.old();
    int to = added ? each.nowEnd() : each.oldEnd();
    int down = 0;
    while (down < all.get(i - 1).size() && keys[from - down - 1] == keys[to - down - 1]) {
      down++;
    }
    int up = 0;
    while (up < all.get(i + 1).size() && keys[from + up] == keys[to + up]) {
      up++;
    }
    int best = 0;
    for (int shift = -down; shift <= up; shift++) {
      if (score(tokens, from + shift, to + shift) > score(tokens, from + best, to + best)) {
        best = shift;
      }
    }
    all.set(i - 1, shifted(all.get(i - 1), 0, best));
    all.set(i, shifted(each, best, best));
    all.set(i + 1, shifted(all.get(i + 1), best, 0));
  }

  private static Stretch shifted(Stretch s, int start, int end) {
    return new Stretch(
        s.same(), s.old() + start, s.oldEnd() + end, s.now() + start, s.nowEnd() + end);
  }

  private static int score(Tokens tokens, int from, int to) {
    return cut(tokens, from) + cut(tokens, to);
  }

  /** How well a text can be cut before the piece at {@code at}. */
  private static int cut(Tokens tokens, int at) {
    int behind =
        switch (tokens.before(at)) {
          case '\n' -> 6;
          case '。', '！', '？', '；', ';', '：', ':' -> 5;
          case '，', ',', '、' -> 4;
          case '）', ')', '》', '”', '」' -> 2;
          default -> 0;
        };
    int ahead =
        switch (tokens.first(at)) {
          case '\n' -> 6;
          case '。', '；', ';', '，', ',', '、' -> 3;
          case '（', '(', '《', '“', '「' -> 3;
          default -> 0;
        };
    return Math.max(behind, ahead);
  }
}
