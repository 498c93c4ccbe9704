package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.classify.Marker;
import io.gazette.diagnostic.Rule;
import io.gazette.parse.join.Joiner;
import io.gazette.parse.join.Trace;
import io.gazette.text.Chars;

/** Reports faults of the print at labels and page turns. */
final class LabelFaults {

  private final Trace trace;
  private final Numbering numbering;
  private final Joiner joiner;

  LabelFaults(Trace trace, Numbering numbering, Joiner joiner) {
    this.trace = trace;
    this.numbering = numbering;
    this.joiner = joiner;
  }

  /** A gap before the article that {@code line} begins, or its number again (LEG-03). */
  void number(Line line) {
    Marker marker = line.marker();
    int last = numbering.lastArticle();
    if (numbering.isDue(marker) || marker.value() == 1) {
      return;
    }
    String label = trace.text().compact(marker.from(), marker.to());
    if (marker.value() > last) {
      trace.find(
          Rule.ARTICLE_NUMBER_GAP,
          label + " follows article " + last + "; what stands between is missing",
          trace.text().span(marker.from(), marker.to()));
    } else {
      trace.find(
          Rule.ARTICLE_NUMBER_REPEATED,
          label + " follows article " + last + "; the number was used before",
          trace.text().span(marker.from(), marker.to()));
    }
  }

  /** 笫一条. */
  void confusable(Line line) {
    Marker marker = line.marker();
    trace.find(
        Rule.CONFUSABLE_CHARACTER,
        trace.text().text(marker.from(), marker.from() + 1) + " is printed for 第 in a label; set 第",
        marker.from(),
        marker.from() + 1,
        "第");
  }

  /** A character that ends a page and begins the next: 公共服务平台｜台，推进 (PUN-11). */
  void doubled(Line last, Line line) {
    char end = last.last();
    if (end == line.first() && Chars.isHan(end) && !joiner.isWordOf(end, line)) {
      trace.find(
          Rule.DOUBLED_AT_PAGE_TURN,
          end + " ends the page and begins the next; delete one",
          line.from(),
          line.from() + 1,
          "");
    }
  }
}
