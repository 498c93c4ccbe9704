package io.gazette.read.html;

import io.gazette.text.LineHint;
import org.jsoup.nodes.Element;

/**
 * A line that a page shows.
 *
 * @param from offset of its first character in the delivered text
 * @param to offset just after its last
 * @param block the element that holds it
 * @param hint what its mark-up tells
 * @param linked how many of its characters, white space aside, stand in links
 * @param printed how many characters it has, white space aside
 * @param bold how many of them are bold
 * @param target where its first link leads; {@code ""} where it has none
 * @param prose how much running text it is
 */
record PageLine(
    int from,
    int to,
    Element block,
    LineHint hint,
    int linked,
    int printed,
    int bold,
    String target,
    int prose) {

  /** Whether it is running text. */
  boolean isProse() {
    return prose > 0;
  }

  /** Whether all of it is links. */
  boolean isLink() {
    return linked > 0 && linked * 10 >= printed * 9;
  }
}
