package io.gazette.link;

import io.gazette.link.Passage.Kind;
import io.gazette.text.Chars;
import java.util.List;
import java.util.Optional;

/**
 * Where the new text that an amending decision quotes stands in the text that is amended:
 * 将第三条修改为：“… is its 第三条, the next quoted paragraph the 款 after it, 增加一款作为第四款：“… the 款 of that
 * number.
 */
final class QuotedPlace {

  private String article = "";
  private int paragraph;
  private boolean begun;

  /** Notes what {@code passage} is before it is read. */
  void enter(Passage passage) {
    if (passage.kind() != Kind.QUOTED) {
      return;
    }
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

  /** Notes what {@code passage} cited: what follows it in quotation marks is new text for that. */
  void leave(Passage passage, List<Found> found) {
    if (passage.kind() == Kind.QUOTED) {
      return;
    }
    for (Found each : found) {
      if (!each.cited.isNone()) {
        note(each.cited);
      }
    }
    begun = passage.text().indexOf('“') >= 0;
  }

  private void note(Cited cited) {
    article = cited.number(Level.ARTICLE);
    String number = cited.number(Level.PARAGRAPH);
    paragraph = number.isEmpty() ? 1 : Integer.parseInt(number);
  }

  /** The article and 款 at the end of what {@code reader} has found; empty where none is known. */
  Optional<Cited> here(PassageReader reader) {
    QuotedPlace place = new QuotedPlace();
    place.article = article;
    place.paragraph = paragraph;
    Optional<Found> last = reader.lastText();
    if (reader.passage.kind() != Kind.QUOTED && last.isPresent() && !last.get().cited.isNone()) {
      place.note(last.get().cited);
    }
    if (place.article.isEmpty()) {
      return Optional.empty();
    }
    String[] numbers = Cited.noNumbers();
    numbers[Level.ARTICLE.ordinal()] = place.article;
    numbers[Level.PARAGRAPH.ordinal()] = Integer.toString(place.paragraph);
    return Optional.of(new Cited(0, 0, numbers, false));
  }
}
