package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Contents;
import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.TitleKeys;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The titles that the first table of contents of an issue announces, and where they are printed:
 * "same title (spaces and line turns aside)" (GAZ-04), with the body that issues it or without.
 */
final class Announcements {

  private static final int MOST_TITLE_LINES = 6;
  private static final int LONGEST_LINE = 90;
  private static final int SHORTEST_TITLE = 4;
  private static final Deque<Integer> NONE = new ArrayDeque<>();

  private final List<Line> lines;

  /** The numbers of the entries still to come, by what their titles have besides an issuer. */
  private final Map<String, Deque<Integer>> toCome = new HashMap<>();

  /** For each entry the issuer its title begins with, or "". */
  private final List<String> issuers = new ArrayList<>();

  private final Set<String> rubrics = new HashSet<>();

  /** What the lines hold of a title, for those asked so far. */
  private final String[] keys;

  private int longest;

  /** Index after the last line of the title that was found last. */
  private int foundEnd;

  /** The lines before this index are those of titles already taken. */
  private int takenTo;

  /** The title that was taken last, without its issuer. */
  private String taken = "";

  /**
   * What {@code contents} announce for {@code lines}.
   *
   * @param contents tables of contents of the issue; only the first is used
   */
  Announcements(List<Line> lines, List<Contents> contents) {
    this.lines = lines;
    this.keys = new String[contents.isEmpty() ? 0 : lines.size()];
    if (contents.isEmpty()) {
      return;
    }
    for (Contents.Rubric rubric : contents.get(0).rubrics()) {
      rubrics.add(TitleKeys.of(rubric.title()));
      for (Contents.Entry entry : rubric.entries()) {
        add(TitleKeys.of(entry.title()));
      }
    }
  }

  private void add(String key) {
    String core = TitleKeys.core(key);
    if (key.length() >= SHORTEST_TITLE) {
      toCome.putIfAbsent(core, new ArrayDeque<>());
      toCome.get(core).add(issuers.size());
      longest = Math.max(longest, core.length());
    }
    issuers.add(issuer(key));
  }

  /** The entry whose title begins at line {@code i}; -1 where none does. Each entry is met once. */
  int take(int i) {
    String title = printed(i);
    if (title.isEmpty()) {
      return -1;
    }
    takenTo = foundEnd;
    taken = title;
    return toCome.get(title).remove();
  }

  /** Whether {@code line} is the title of a rubric, printed again over its documents. */
  boolean isRubric(Line line) {
    return line.is(LineKind.TEXT)
        && line.to() - line.from() <= LONGEST_LINE
        && rubrics.contains(TitleKeys.of(line.compact()));
  }

  /** Whether line {@code i} stands in the title that was taken last. */
  boolean goesOnAt(int i) {
    return i < takenTo;
  }

  /** Whether the title that was taken last ends right above line {@code i}. */
  boolean endsAt(int i) {
    return i > 0 && i == takenTo;
  }

  /** Whether {@code lines} name in 《》 the title that was taken last. */
  boolean isNamedIn(List<Line> lines) {
    for (String name : Attachments.names(lines)) {
      if (TitleKeys.core(name).equals(taken)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title that is still to come begins at one of the lines from {@code from} on. */
  boolean beginsIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!printed(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The title still to come that the lines from {@code from} on print, the first in the table where
   * there are several; "" where none does. A look-up for each number of lines, whatever the length
   * of the table.
   */
  private String printed(int from) {
    if (toCome.isEmpty() || !mayBeTitle(lines.get(from))) {
      return "";
    }
    String found = "";
    foundEnd = from;
    StringBuilder key = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + MOST_TITLE_LINES); i++) {
      key.append(key(i));
      String title = TitleKeys.core(key.toString());
      boolean tooLong = title.length() > longest && !isRow(lines.get(i));
      if (title.isEmpty() || tooLong) {
        break;
      }
      if (isToCome(title, issuer(key.toString()), lines.subList(from, i))
          && (found.isEmpty() || first(title) < first(found))) {
        found = title;
        foundEnd = i + 1;
      }
    }
    return found;
  }

  /**
   * Whether the title is to come, issued as the table says: one of both may leave out the issuer.
   *
   * @param above its lines but the last: where the table tells no issuer, they are bodies, and no
   *     names of persons, offices or parts of a gazette
   */
  private boolean isToCome(String title, String issuer, List<Line> above) {
    Deque<Integer> entries = toCome.getOrDefault(title, NONE);
    if (entries.isEmpty()) {
      return false;
    }
    String announced = issuers.get(entries.peek());
    return issuer.isEmpty()
        || issuer.equals(announced)
        || TitleKeys.isSameBody(issuer, announced) && areBodies(issuer, above);
  }

  /** Whether {@code line} names bodies alone: joint issuers may take more lines than a title. */
  private static boolean isRow(Line line) {
    return line.is(LineKind.TEXT) && BodyNames.isRow(line.text());
  }

  private static boolean areBodies(String issuer, List<Line> above) {
    int length = 0;
    for (Line line : above) {
      boolean within = length < issuer.length();
      if (within && !isRow(line)) {
        return false;
      }
      length += TitleKeys.of(line.compact()).length();
    }
    return true;
  }

  private int first(String title) {
    return toCome.get(title).peek();
  }

  private String key(int line) {
    if (keys[line] == null) {
      keys[line] = TitleKeys.of(lines.get(line).compact());
    }
    return keys[line];
  }

  private static String issuer(String key) {
    return key.substring(0, key.length() - TitleKeys.core(key).length());
  }

  private static boolean mayBeTitle(Line line) {
    return line.to() - line.from() <= LONGEST_LINE
        && (line.is(LineKind.TEXT)
            || line.is(LineKind.ORDER_HEAD)
            || line.is(LineKind.LABELLED) && line.hint().isHeading());
  }
}
