package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A character that no font shows: the place of one that was lost. */
final class UnreadableCharacter implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ521",
          "unreadable-character",
          Severity.WARNING,
          "",
          new Message("有无法显示的字符", "a character that cannot be shown stands in the text"),
          new Message(
              "私用区字符和替代字符换一台机器就显示不出来，原字已经丢失。",
              "Private-use and replacement characters show nothing elsewhere; the character meant is lost."),
          new Message("对照原件，改为正字。", "Compare the original and set the right character."),
          new Rule.Example(
              """
          第一条　养犬人应当登记。
          """,
              """
          第一条　养犬人应当登记。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  /** A line of a menu is no longer, and has no mark. */
  private static final int MENU_LINE = 20;

  /** So many lines with one character at their end are a menu with its icon. */
  private static final int MENU = 3;

  /** So many paragraphs that one character of a symbol font begins are a list with its bullet. */
  private static final int LIST = 2;

  private record Place(Passage passage, int at) {

    char character() {
      return passage.charAt(at);
    }

    /** Whether it stands like the arrow behind an entry of a menu, copied from a page. */
    boolean likeIcon() {
      String source = passage.sheet().source().text();
      int place = passage.place(at);
      boolean last = place + 1 == source.length() || isLineEnd(source.charAt(place + 1));
      int start = place;
      while (start > 0 && place - start < MENU_LINE && !isLineEnd(source.charAt(start - 1))) {
        start--;
      }
      String line = source.substring(start, place);
      boolean marked = line.chars().anyMatch(c -> "，。；：、".indexOf(c) >= 0);
      return last && !marked && !line.isEmpty() && line.length() < MENU_LINE;
    }

    /** Symbol fonts such as Wingdings have their bullets from U+F020 to U+F0FF. */
    boolean likeBullet() {
      int place = passage.place(at);
      boolean first = place == 0 || isLineEnd(passage.sheet().source().text().charAt(place - 1));
      return first && character() >= 0xF020 && character() <= 0xF0FF;
    }

    private static boolean isLineEnd(char c) {
      return c == '\n' || c == '\r';
    }
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    List<Place> places = new ArrayList<>();
    Map<Character, Integer> icons = new HashMap<>();
    for (Passage passage : sheet.passages()) {
      for (int i = 0; i < passage.length(); i++) {
        if (isLost(passage.charAt(i))) {
          Place place = new Place(passage, i);
          places.add(place);
          icons.merge(place.character(), place.likeIcon() ? 1 : 0, Integer::sum);
        }
      }
    }
    Map<Character, Integer> bullets = new HashMap<>();
    places.stream()
        .filter(Place::likeBullet)
        .forEach(place -> bullets.merge(place.character(), 1, Integer::sum));
    places.stream()
        .filter(place -> !place.likeIcon() || icons.get(place.character()) < MENU)
        .filter(place -> !place.likeBullet() || bullets.get(place.character()) < LIST)
        .forEach(place -> report(place, report));
  }

  private static boolean isLost(char c) {
    return c >= 0xE000 && c <= 0xF8FF || c == 0xFFFD;
  }

  private static void report(Place place, Report report) {
    String code = Integer.toHexString(place.character());
    report.at(
        place.passage(),
        place.at(),
        place.at() + 1,
        "字符 U+" + code + " 无法显示；改为正字",
        "U+" + code + " cannot be shown; set the character that is meant");
  }
}
