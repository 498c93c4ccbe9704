package io.gazette.parse.front;

import io.gazette.parse.words.GazetteName;
import io.gazette.parse.words.Spacing;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * A label of the head of an issue and what stands behind it; several may stand on a line:
 * 电话：024—1　传　真：024—2.
 *
 * @param label what it announces
 * @param word the label, without spacing
 * @param value the text behind it
 */
record LabelledValue(HeadLabel label, String word, String value) {

  private static final int LONGEST_WORD = 10;
  private static final String[] EDITORS = {"编辑部", "编辑室"};

  /** Where a label stands: its first character and what is behind its colon. */
  private record Place(HeadLabel label, String word, int from, int to) {}

  /** The labelled values of {@code text}, in printed order; none where it begins with no label. */
  static List<LabelledValue> of(String text) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        Place place = before(text, i, places.isEmpty() ? 0 : places.get(places.size() - 1).to());
        if (place != null) {
          places.add(place);
        }
      }
    }
    if (places.isEmpty()) {
      Place place = withoutColon(text);
      return place == null ? List.of() : values(text, List.of(place));
    }
    boolean first = text.substring(0, places.get(0).from()).isBlank();
    return first || beginsWithMaker(Spacing.compact(text)) ? values(text, places) : List.of();
  }

  /** Whether {@code text}, without blanks, is some label, known or not, and a value. */
  static boolean isLabelled(String text) {
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    return colon >= 2
        && colon <= LONGEST_WORD
        && colon + 1 < text.length()
        && Chars.isHan(text.substring(0, colon));
  }

  /** Whether {@code text}, without blanks, begins with 某市人民政府公报编辑部, 《某省人民政府公报》编辑室. */
  static boolean beginsWithMaker(String text) {
    for (String editors : EDITORS) {
      int end = text.indexOf(editors);
      if (end > 0 && GazetteName.of(text.substring(0, end)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<LabelledValue> values(String text, List<Place> places) {
    List<LabelledValue> values = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      int end = i + 1 < places.size() ? places.get(i + 1).from() : text.length();
      String value = text.substring(place.to(), end).strip();
      values.add(new LabelledValue(place.label(), place.word(), value));
    }
    return values;
  }

  /** The longest label that ends before the colon at {@code colon}: 常务副主任, letter-spaced or not. */
  private static Place before(String text, int colon, int limit) {
    char[] letters = new char[LONGEST_WORD];
    int start = LONGEST_WORD;
    Place found = null;
    for (int i = colon - 1; i >= limit && start > 0; i--) {
      if (Chars.isBlank(text.charAt(i))) {
        if (found != null && limit > 0 && endsWord(text, limit, i)) {
          return found;
        }
        continue;
      }
      letters[--start] = text.charAt(i);
      String word = new String(letters, start, LONGEST_WORD - start);
      HeadLabel label = HeadLabel.of(word);
      if (label != null) {
        found = new Place(label, word, i, colon + 1);
      } else if (found != null && i == 0 && Chars.isHan(word)) {
        found = new Place(found.label(), word, i, colon + 1);
      }
    }
    return found;
  }

  /**
   * Whether a word ends before the blank at {@code at}: letter-spacing sets single characters
   * apart.
   */
  private static boolean endsWord(String text, int limit, int at) {
    return at - 2 >= limit && Chars.isHan(text.charAt(at - 1)) && Chars.isHan(text.charAt(at - 2));
  }

  /** 主 编　张立娟: a label at the start, a blank, a value. */
  private static Place withoutColon(String text) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i + 1 < text.length() && word.length() < LONGEST_WORD; i++) {
      if (Chars.isBlank(text.charAt(i))) {
        continue;
      }
      word.append(text.charAt(i));
      HeadLabel label = HeadLabel.of(word.toString());
      if (label != null && Chars.isBlank(text.charAt(i + 1))) {
        return new Place(label, word.toString(), 0, i + 1);
      }
    }
    return null;
  }
}
