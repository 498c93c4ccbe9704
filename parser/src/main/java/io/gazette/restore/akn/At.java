package io.gazette.restore.akn;

import io.gazette.text.Span;

/** A place as our files tell it: {@code 129:1-131:20}, {@code 129:1-131:20 p12} on a page. */
final class At {

  private static final int LONGEST_NUMBER = 9;

  private At() {}

  /** The place that {@code at} tells, or {@link Span#NONE}. */
  static Span span(String told) {
    int mark = told.indexOf(" p");
    String at = mark < 0 ? told : told.substring(0, mark);
    int page = mark < 0 ? 0 : Math.max(0, Text.number(told.substring(mark + 2)));
    int[] numbers = new int[4];
    int from = 0;
    for (int i = 0; i < numbers.length; i++) {
      int end = from;
      while (end < at.length() && Character.digit(at.charAt(end), 10) >= 0) {
        end++;
      }
      boolean last = i == numbers.length - 1;
      boolean closed =
          last ? end == at.length() : end < at.length() && at.charAt(end) == ":-:".charAt(i);
      if (end == from || end - from > LONGEST_NUMBER || !closed) {
        return Span.NONE;
      }
      numbers[i] = Integer.parseInt(at, from, end, 10);
      from = end + 1;
    }
    return new Span(numbers[0], numbers[1], numbers[2], numbers[3], page);
  }
}
