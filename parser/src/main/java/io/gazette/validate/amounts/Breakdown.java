package io.gazette.validate.amounts;

import io.gazette.validate.sheet.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole and the parts that are told of it in one sentence: 12个，其中A 7个、B 5个.
 *
 * @param whole before 其中
 * @param parts behind it, of the same unit
 */
record Breakdown(Quantity whole, List<Quantity> parts) {

  private static final String ENDS = "。；！？;";
  private static final String COMMAS = "，、：,:（）()和及与";

  /** What is said of growth, of a limit or of each one is no part. */
  private static final String OTHERS = "增减降升比较超每均达翻余多约近以";

  /** How far before 其中 a whole is looked for. */
  private static final int NEAR = 80;

  /** The parts that follow 其中 at {@code at}, with their whole; empty where they are not plain. */
  static Optional<Breakdown> after(Passage passage, int at) {
    List<Quantity> parts = parts(passage, at + 2);
    return parts.isEmpty()
        ? Optional.empty()
        : whole(passage, at, parts.get(0).unit()).map(whole -> new Breakdown(whole, parts));
  }

  /** The quantities of {@code unit} that end the clauses just before {@code at}, in order. */
  static List<Quantity> before(Passage passage, int at, String unit) {
    List<Quantity> parts = new ArrayList<>();
    int end = at;
    while (end > 0 && COMMAS.indexOf(passage.at(end - 1)) >= 0) {
      int from = clauseStart(passage, end - 1);
      List<Quantity> here = Quantity.all(passage, from, end - 1);
      boolean one = here.size() == 1 && here.get(0).unit().equals(unit);
      if (!one || !isPart(passage, from, end - 1, here.get(0))) {
        break;
      }
      parts.add(0, here.get(0));
      end = from;
    }
    return parts;
  }

  BigDecimal sum() {
    return sum(parts);
  }

  static BigDecimal sum(List<Quantity> parts) {
    return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Quantity> parts(Passage passage, int start) {
    List<Quantity> parts = new ArrayList<>();
    int from = start;
    while (from < passage.length() && ENDS.indexOf(passage.charAt(from)) < 0) {
      int end = clauseEnd(passage, from);
      List<Quantity> here = Quantity.all(passage, from, end);
      String unit = parts.isEmpty() && !here.isEmpty() ? here.get(0).unit() : unitOf(parts);
      here.removeIf(quantity -> !quantity.unit().equals(unit));
      boolean plain = here.isEmpty() || here.size() == 1 && isPart(passage, from, end, here.get(0));
      if (!plain || passage.has("其中", from)) {
        return List.of();
      }
      parts.addAll(here);
      from = end < passage.length() && COMMAS.indexOf(passage.charAt(end)) >= 0 ? end + 1 : end;
    }
    return parts.isEmpty() || parts.get(0).unit().equals("%") ? List.of() : parts;
  }

  private static String unitOf(List<Quantity> parts) {
    return parts.isEmpty() ? "" : parts.get(0).unit();
  }

  /** Whether the clause names something and ends in {@code quantity}. */
  private static boolean isPart(Passage passage, int from, int end, Quantity quantity) {
    if (quantity.to() != end || quantity.from() == from) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (OTHERS.indexOf(passage.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The nearest quantity of {@code unit} before {@code at} that ends a clause. */
  private static Optional<Quantity> whole(Passage passage, int at, String unit) {
    int end = at;
    while (end > 0 && at - end < NEAR) {
      int from = clauseStart(passage, end - 1);
      List<Quantity> here = Quantity.all(passage, from, end);
      for (int i = here.size() - 1; i >= 0; i--) {
        if (here.get(i).unit().equals(unit)) {
          boolean last = i == here.size() - 1 && isEnd(passage, here.get(i).to());
          return last && isWhole(passage, from, here.get(i))
              ? Optional.of(here.get(i))
              : Optional.empty();
        }
      }
      end = from;
    }
    return Optional.empty();
  }

  private static boolean isEnd(Passage passage, int at) {
    return COMMAS.indexOf(passage.at(at)) >= 0
        || ENDS.indexOf(passage.at(at)) >= 0
        || passage.has("其中", at);
  }

  /** 每户500元，其中: what each one gets is a whole too; what grew by so much is none. */
  private static boolean isWhole(Passage passage, int from, Quantity quantity) {
    for (int i = from; i < quantity.from(); i++) {
      if ("增减降升比较超".indexOf(passage.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the clause that {@code at} stands in begins. */
  static int clauseStart(Passage passage, int at) {
    int from = at;
    while (from > 0
        && COMMAS.indexOf(passage.charAt(from - 1)) < 0
        && ENDS.indexOf(passage.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private static int clauseEnd(Passage passage, int from) {
    int end = from;
    while (end < passage.length()
        && COMMAS.indexOf(passage.charAt(end)) < 0
        && ENDS.indexOf(passage.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
