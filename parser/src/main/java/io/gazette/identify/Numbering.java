package io.gazette.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the elements of one context: a document, a numbered element, a part such as the preface.
 * "A number that occurs twice in one context: second one gets {@code _2}"; without a number that
 * can be read the place counts (mapping.md, 3.2).
 */
public final class Numbering {

  private final List<Step> steps = new ArrayList<>(2);
  private Map<String, Integer> used = Map.of();
  private String lastRef = "";
  private long highest;

  /**
   * Takes in the next {@code ref}.
   *
   * @param number its own; {@code ""}, or what is no number: its place among its like
   */
  public Step next(String ref, String number) {
    Step step = new Step(ref, number, count(ref) + 1);
    long value = step.value();
    boolean rising = used.isEmpty() && ref.equals(lastRef) && value > highest;
    if (!rising && !steps.isEmpty()) {
      distinguish(step);
    }
    lastRef = ref;
    highest = value;
    steps.add(step);
    return step;
  }

  /** Looks whether {@code step} was there before; then it gets a number more. */
  private void distinguish(Step step) {
    if (used.isEmpty()) {
      used = new HashMap<>();
      for (Step each : steps) {
        used.put(each.text(), 1);
      }
    }
    String text = step.text();
    int times = again(text);
    while (times > 1) {
      step.repeat(times);
      if (used.putIfAbsent(step.text(), 1) == null) {
        return;
      }
      times = again(text);
    }
  }

  private int again(String text) {
    int times = used.getOrDefault(text, 0) + 1;
    used.put(text, times);
    return times;
  }

  /** How many elements called {@code ref} are here; the way back to the last is gone once each. */
  private int count(String ref) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).ref().equals(ref)) {
        return steps.get(i).place();
      }
    }
    return 0;
  }

  /** Whether {@code number} can stand in an id. */
  public static boolean isNumber(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (!(c >= '0' && c <= '9' || c == '-' && i > 0)) {
        return false;
      }
    }
    return !number.isEmpty();
  }
}
