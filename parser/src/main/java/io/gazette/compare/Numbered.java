package io.gazette.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the units of an amended law in order: what the decision numbers stands at its number, all
 * else keeps its order. Either all articles are numbered anew, or numbers stay and those between
 * them (第九条之一) go in.
 */
final class Numbered {

  private final List<AmendedUnit> units;
  private final boolean anew;
  private final List<AmendedUnit> last = new ArrayList<>();

  private Numbered(List<AmendedUnit> units, boolean anew) {
    this.units = units;
    this.anew = anew;
  }

  /** The units that stay, in order, {@link AmendedUnit#provision} with number and position. */
  static List<AmendedUnit> of(List<AmendedUnit> units, boolean anew) {
    return new Numbered(units, anew).result();
  }

  private List<AmendedUnit> result() {
    List<AmendedUnit> articles = anew ? filled() : between();
    Map<AmendedUnit, List<AmendedUnit>> above = above();
    List<AmendedUnit> all = new ArrayList<>();
    for (AmendedUnit article : articles) {
      all.addAll(above.getOrDefault(article, List.of()));
      all.add(article);
    }
    all.addAll(last);
    Map<String, String> numbers = new HashMap<>();
    for (int i = 0; anew && i < articles.size(); i++) {
      numbers.put(articles.get(i).oldNumber(), Integer.toString(i + 1));
    }
    numbers.remove("");
    for (int i = 0, article = 0; i < all.size(); i++) {
      article += all.get(i).isArticle() ? 1 : 0;
      all.get(i).settle(i, anew && all.get(i).isArticle() ? article : 0, numbers);
    }
    return all;
  }

  /**
   * What stands before each article: headings and what else is none; the {@link #last} at the end.
   */
  private Map<AmendedUnit, List<AmendedUnit>> above() {
    Map<AmendedUnit, List<AmendedUnit>> above = new HashMap<>();
    List<AmendedUnit> waiting = new ArrayList<>();
    for (AmendedUnit unit : units) {
      if (unit.isRepealed()) {
        continue;
      }
      if (unit.isArticle()) {
        above.put(unit, waiting);
        waiting = new ArrayList<>();
      } else {
        waiting.add(unit);
      }
    }
    last.addAll(waiting);
    return above;
  }

  private List<AmendedUnit> left() {
    return units.stream().filter(u -> u.isArticle() && !u.isRepealed()).toList();
  }

  private List<AmendedUnit> filled() {
    List<AmendedUnit> left = left();
    AmendedUnit[] slots = new AmendedUnit[left.size()];
    List<AmendedUnit> others = new ArrayList<>();
    for (AmendedUnit unit : left) {
      int at = unit.isNumbered() ? slot(unit.number(), slots) : -1;
      if (at < 0) {
        others.add(unit);
      } else {
        slots[at] = unit;
      }
    }
    int next = 0;
    for (AmendedUnit unit : others) {
      while (slots[next] != null) {
        next++;
      }
      slots[next] = unit;
    }
    return List.of(slots);
  }

  private static int slot(String number, AmendedUnit[] slots) {
    boolean plain = !number.isEmpty() && number.indexOf('-') < 0 && number.length() < 6;
    int at = plain ? Integer.parseInt(number) - 1 : -1;
    return at >= 0 && at < slots.length && slots[at] == null ? at : -1;
  }

  private List<AmendedUnit> between() {
    List<AmendedUnit> order = new ArrayList<>();
    List<AmendedUnit> fresh = new ArrayList<>();
    left().forEach(u -> (u.isFresh() ? fresh : order).add(u));
    for (AmendedUnit unit : fresh) {
      int at = 0;
      while (at < order.size() && value(order.get(at).number()) <= value(unit.number())) {
        at++;
      }
      order.add(at, unit);
    }
    return order;
  }

  /** 9-1 stands behind 9 and before 10. */
  private static double value(String number) {
    int dash = number.indexOf('-');
    String whole = dash < 0 ? number : number.substring(0, dash);
    String inserted = dash < 0 ? "0" : number.substring(dash + 1);
    boolean told = !whole.isEmpty() && whole.length() < 6 && inserted.length() < 4;
    return told ? Integer.parseInt(whole) + Integer.parseInt(inserted) / 1000.0 : 0;
  }
}
