package io.gazette.validate.wording;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that come back, and which of them another name differs from by one character alone. */
final class Variants {

  /** What one character makes another name of: a place, a year, a kind. */
  private static final String TELLING = "省市县区州年月级甲乙丙上下东西南北中前后新旧大小高初内外男女正副进出";

  private final Map<String, String> often = new HashMap<>();

  /** Notes {@code name}, which comes back. */
  void add(String name) {
    masked(name).forEach(mask -> often.put(mask, name));
  }

  boolean isEmpty() {
    return often.isEmpty();
  }

  /** The noted name that {@code name} differs from in one character, as a slip does. */
  Optional<String> of(String name) {
    List<String> masked = masked(name);
    for (int i = 0; i < name.length(); i++) {
      String other = often.getOrDefault(masked.get(i), name);
      if (isSlip(name.charAt(i), other.charAt(i)) && !isPlace(name, i)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** {@code name} with one character after the other left open. */
  private static List<String> masked(String name) {
    List<String> masked = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      masked.add(name.substring(0, i) + '*' + name.substring(i + 1));
    }
    return masked;
  }

  private static boolean isSlip(char one, char other) {
    boolean words = one != other && Chars.isHan(one) && Chars.isHan(other);
    boolean numbers = ChineseNumber.isNumeral(one) || ChineseNumber.isNumeral(other);
    return words && !numbers && TELLING.indexOf(one) < 0 && TELLING.indexOf(other) < 0;
  }

  /** 云川市 and 双川市: whether {@code at} stands in the name of a place. */
  private static boolean isPlace(String name, int at) {
    for (int i = at; i <= Math.min(at + 3, name.length() - 1); i++) {
      if ("省市县区州镇乡村".indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
