package io.gazette.parse;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Contents;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the lines of an issue into documents: "documents are separated by the next 发文机关标志, 令, or
 * title that the 目录 announces, whichever comes first" (GAZ-08).
 */
final class Segments {

  private static final int LONGEST_ORDER = 24;

  /**
   * The lines of one document.
   *
   * @param from index of its first line
   * @param entry index of the entry that announces it, counted through the first table of contents;
   *     -1 where none does
   */
  record Segment(int from, int entry) {}

  private final List<Line> lines;
  private final int first;
  private final Map<String, Deque<Integer>> titles = new HashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final boolean issue;
  private final List<Segment> segments = new ArrayList<>();

  private Segments(List<Line> lines, int first, List<Contents> contents, boolean issue) {
    this.lines = lines;
    this.first = first;
    this.issue = issue;
    int n = 0;
    if (!contents.isEmpty()) {
      for (Contents.Rubric rubric : contents.get(0).rubrics()) {
        for (Contents.Entry entry : rubric.entries()) {
          String key = TitleKeys.of(entry.title());
          if (key.length() >= 4 && !titles.containsKey(key)) {
            byFirst.putIfAbsent(key.charAt(0), new ArrayList<>());
            byFirst.get(key.charAt(0)).add(key);
            titles.put(key, new ArrayDeque<>());
          }
          if (key.length() >= 4) {
            titles.get(key).add(n);
          }
          n++;
        }
      }
    }
  }

  /**
   * The documents in {@code lines} from index {@code first} up to {@code end}.
   *
   * @param contents tables of contents of the issue; only the first is used
   * @param issue whether the lines are those of an issue rather than of one loose document
   */
  static List<Segment> of(
      List<Line> lines, int first, int end, List<Contents> contents, boolean issue) {
    Segments cut = new Segments(lines.subList(0, end), first, contents, issue);
    cut.run();
    return cut.segments;
  }

  private void run() {
    if (first >= lines.size()) {
      return;
    }
    boolean closed = true;
    for (int i = first; i < lines.size(); i++) {
      Line line = lines.get(i);
      int entry = announced(i);
      if (entry >= 0) {
        start(headOf(i), entry);
        closed = false;
      } else if (isHead(i, closed)) {
        start(headOf(i), -1);
        closed = false;
      }
      if (line.is(LineKind.DATE) || line.is(LineKind.PRINTED_ON) || line.is(LineKind.COPIED_TO)) {
        closed = true;
      }
    }
    if (segments.isEmpty() || segments.get(0).from() > first) {
      segments.add(0, new Segment(first, -1));
      mergeLooseHead();
    }
  }

  /** Lines above the first head that are no document of their own belong to the first document. */
  private void mergeLooseHead() {
    if (segments.size() > 1 && segments.get(1).from() - first <= 2) {
      segments.set(0, new Segment(first, segments.get(1).entry()));
      segments.remove(1);
    }
  }

  private void start(int at, int entry) {
    if (segments.isEmpty()) {
      segments.add(new Segment(at, entry));
      return;
    }
    Segment last = segments.get(segments.size() - 1);
    boolean sameHead = at <= last.from() || isTitleOfHead(last, at);
    if (!sameHead) {
      segments.add(new Segment(at, entry));
    } else if (entry >= 0) {
      segments.set(segments.size() - 1, new Segment(last.from(), entry));
    }
  }

  /**
   * Whether only parts of a head, or an order and its date, stand between the start of {@code last}
   * and {@code at}.
   */
  private boolean isTitleOfHead(Segment last, int at) {
    Line head = lines.get(last.from());
    if (head.is(LineKind.ORDER_HEAD)) {
      return last.entry() < 0 && at - last.from() <= LONGEST_ORDER;
    }
    if (last.entry() >= 0 || at - last.from() > 8) {
      return false;
    }
    for (Line line : lines.subList(last.from(), at)) {
      if (!isHeadPart(line)) {
        return false;
      }
    }
    return true;
  }

  /** The entry whose title begins at line {@code i}; -1 where none does. Each entry is met once. */
  private int announced(int i) {
    Line line = lines.get(i);
    if (titles.isEmpty() || line.to() - line.from() > 90 || !mayBeTitle(line)) {
      return -1;
    }
    String key = TitleKeys.of(line.compact());
    if (key.isEmpty()) {
      return -1;
    }
    for (String title : byFirst.getOrDefault(key.charAt(0), List.of())) {
      if (!titles.get(title).isEmpty() && matches(title, i)) {
        return titles.get(title).remove();
      }
    }
    return -1;
  }

  private boolean matches(String title, int from) {
    int at = 0;
    for (int i = from; i < Math.min(lines.size(), from + 6); i++) {
      String key = TitleKeys.of(lines.get(i).compact());
      if (!title.startsWith(key, at)) {
        return false;
      }
      at += key.length();
      if (at == title.length()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeTitle(Line line) {
    return line.is(LineKind.TEXT)
        || line.is(LineKind.ORDER_HEAD)
        || line.is(LineKind.LABELLED) && line.hint().isHeading();
  }

  /** The first of the head lines that stand right above line {@code i}. */
  private int headOf(int i) {
    int at = i;
    while (at > first && isHeadPart(lines.get(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isHeadPart(Line line) {
    return line.is(LineKind.ISSUER_MARK)
        || line.is(LineKind.DOCUMENT_NUMBER)
        || line.is(LineKind.ORDER_NUMBER)
        || line.is(LineKind.ORDER_HEAD)
        || line.is(LineKind.RUBRIC)
        || SmallParts.of(line).isPresent();
  }

  private boolean isHead(int i, boolean closed) {
    Line line = lines.get(i);
    return switch (line.kind()) {
      case ISSUER_MARK -> true;
      case RUBRIC -> issue && closed;
      case ORDER_HEAD -> i + 1 < lines.size() && isOrder(i);
      case DOCUMENT_NUMBER ->
          issue && closed && i + 1 < lines.size() && TitleLines.isTitleLike(lines.get(i + 1));
      case TEXT -> issue && closed && isUnannounced(i);
      default -> false;
    };
  }

  private boolean isOrder(int i) {
    int next = i + 1;
    while (next < lines.size() && lines.get(next).is(LineKind.ORDER_HEAD)) {
      next++;
    }
    return next < lines.size()
        && (lines.get(next).is(LineKind.ORDER_NUMBER)
            || lines.get(next).is(LineKind.DOCUMENT_NUMBER));
  }

  /**
   * A title that no table announces: it ends in a kind, and a number, a 题注 or addressees stand
   * under it. What the document above names in 《》 is issued by that document.
   */
  private boolean isUnannounced(int i) {
    if (!TitleLines.isTitleLike(lines.get(i))) {
      return false;
    }
    int end = TitleLines.end(lines, i, "");
    StringBuilder title = new StringBuilder();
    for (Line line : lines.subList(i, end)) {
      title.append(line.compact());
    }
    if (end >= lines.size() || !TitleLines.endsInKind(title)) {
      return false;
    }
    Line next = lines.get(end);
    boolean document =
        next.is(LineKind.DOCUMENT_NUMBER)
            || next.is(LineKind.ADOPTION_NOTE)
            || next.is(LineKind.ADDRESSEES);
    int from = segments.isEmpty() ? first : segments.get(segments.size() - 1).from();
    return document
        && (next.is(LineKind.DOCUMENT_NUMBER)
            || !Attachments.names(lines.subList(from, Math.min(i, from + 60)))
                .contains(TitleKeys.of(title.toString())));
  }
}
