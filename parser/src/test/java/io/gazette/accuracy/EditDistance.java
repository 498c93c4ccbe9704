package io.gazette.accuracy;

/** How many characters must be set, taken out or put in to make one text of another. */
final class EditDistance {

  private EditDistance() {}

  static int of(String a, String b) {
    int from = 0;
    while (from < a.length() && from < b.length() && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    return full(a.substring(from, endA), b.substring(from, endB));
  }

  private static int full(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
