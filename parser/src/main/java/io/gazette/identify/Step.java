package io.gazette.identify;

/** The last step of an id, {@code art_22}; it is spelt out only when it is asked for. */
public final class Step {

  private final String ref;
  private final String number;
  private final int place;
  private int times = 1;

  Step(String ref, String number, int place) {
    this.ref = ref;
    this.number = Numbering.isNumber(number) ? number : "";
    this.place = place;
  }

  /** The name of the element in ids. */
  public String ref() {
    return ref;
  }

  /** How many of its like there were in its context when it came, itself included. */
  int place() {
    return place;
  }

  /** A number that was there before: the second is {@code art_3_2}. */
  void repeat(int times) {
    this.times = times;
  }

  /** 120-3 comes after 120 and before 121. */
  long value() {
    return number.isEmpty() ? place * 100_000L : value(number);
  }

  private static long value(String number) {
    long whole = 0;
    long part = 0;
    boolean inserted = false;
    for (int i = 0; i < number.length() && i < 12; i++) {
      char c = number.charAt(i);
      if (c == '-') {
        inserted = true;
        whole = part;
        part = 0;
      } else {
        part = part * 10 + c - '0';
      }
    }
    return inserted ? whole * 100_000 + part : part * 100_000;
  }

  /** The step within an id. */
  public String text() {
    StringBuilder text = new StringBuilder(ref).append('_');
    if (number.isEmpty()) {
      text.append(place);
    } else {
      text.append(number);
    }
    return times == 1 ? text.toString() : text.append('_').append(times).toString();
  }
}
