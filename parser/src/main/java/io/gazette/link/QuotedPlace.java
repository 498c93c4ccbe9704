package io.gazette.link;

import io.gazette.link.Passage.Kind;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the new text that an amending decision quotes stands in the text that is amended:
 * 将第三条修改为：“… is its 第三条, the next quoted paragraph the 款 after it, 增加一款作为第四款：“… the 款 of that
 * number. What the new text itself cites says nothing of its place.
 */
final class QuotedPlace {

  private String article = "";
  private int paragraph;
  private boolean begun;
  private final List<Found> outside = new ArrayList<>();

  private int noted;
  private int scanned;
  private int depth;

  /** Notes what {@code passage} is before it is read. */
  void enter(Passage passage) {
    noted = 0;
    scanned = 0;
    depth = 0;
    outside.clear();
    if (passage.kind() != Kind.QUOTED) {
      return;
    }
    depth = 1;
    String text = passage.text();
    int at = 0;
    while (at < text.length()
        && ("“「".indexOf(text.charAt(at)) >= 0 || Chars.isSpace(text.charAt(at)))) {
      at++;
    }
    List<Cited> label = at < text.length() ? CitedReader.read(text, at, false) : List.of();
    if (label.size() == 1 && label.get(0).top() == Level.ARTICLE) {
      article = label.get(0).number(Level.ARTICLE);
      paragraph = 1;
    } else if (begun && at < text.length() && "（(".indexOf(text.charAt(at)) < 0) {
      paragraph++;
    }
    begun = true;
  }

  /**
   * Notes what {@code passage} cited: what follows it in quotation marks is new text for that.
   * Returns what it cited itself: what new text cites, no instruction goes on from.
   */
  List<Found> leave(Passage passage, List<Found> found) {
    if (passage.kind() != Kind.QUOTED) {
      note(passage.text(), found);
      begun = passage.text().indexOf('“') >= 0;
    }
    return outside;
  }

  /** Notes what was found since the last time outside quotation marks. */
  private void note(String text, List<Found> found) {
    for (; noted < found.size(); noted++) {
      Found each = found.get(noted);
      if (!each.cited.isNone() && !isQuoted(text, each.from)) {
        note(each);
        outside.add(each);
      }
    }
  }

  /** Of 第一款、第二款 the new text begins with the first. */
  private void note(Found each) {
    Cited cited = each.first();
    String number = cited.number(Level.PARAGRAPH);
    boolean listed = each.continues && cited.number(Level.ARTICLE).equals(article);
    if (!listed || number.isEmpty()) {
      article = cited.number(Level.ARTICLE);
      paragraph = number.isEmpty() ? 1 : Integer.parseInt(number);
    }
  }

  /** Whether quotation marks are open at {@code at}; asked from left to right. */
  boolean isQuoted(String text, int at) {
    for (; scanned < at; scanned++) {
      char c = text.charAt(scanned);
      depth += "“「".indexOf(c) >= 0 ? 1 : "”」".indexOf(c) >= 0 ? -1 : 0;
      depth = Math.max(depth, 0);
    }
    return depth > 0;
  }

  /** The article and 款 at the end of what {@code reader} has found; empty where none is known. */
  Optional<Cited> here(PassageReader reader) {
    if (reader.passage.kind() != Kind.QUOTED) {
      note(reader.text, reader.found());
    }
    if (article.isEmpty()) {
      return Optional.empty();
    }
    String[] numbers = Cited.noNumbers();
    numbers[Level.ARTICLE.ordinal()] = article;
    numbers[Level.PARAGRAPH.ordinal()] = Integer.toString(paragraph);
    return Optional.of(new Cited(0, 0, numbers, false));
  }
}
