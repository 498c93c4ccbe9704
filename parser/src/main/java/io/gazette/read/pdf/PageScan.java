package io.gazette.read.pdf;

import java.util.List;

/**
 * What one page draws.
 *
 * @param number of the page, from 1
 * @param width of the page as shown, in points
 * @param height of the page as shown
 * @param glyphs in the order they are drawn
 * @param rules straight lines, upright coordinates
 * @param pictured whether a picture covers most of the page
 * @param complete whether all of the page could be read
 * @param recognised whether its characters were recognised from a picture
 */
record PageScan(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Rule> rules,
    boolean pictured,
    boolean complete,
    boolean recognised) {

  /** The same page, its characters forgotten. */
  PageScan withoutText() {
    return new PageScan(number, width, height, List.of(), rules, pictured, complete, recognised);
  }

  /** The same page with characters that were recognised on it. */
  PageScan recognised(List<Glyph> characters) {
    return new PageScan(number, width, height, characters, rules, pictured, complete, true);
  }

  /** The same page with its characters read otherwise. */
  PageScan withGlyphs(List<Glyph> characters) {
    return new PageScan(number, width, height, characters, rules, pictured, complete, recognised);
  }

  /** The same page with {@code rules} only. */
  PageScan withRules(List<Rule> rules) {
    return new PageScan(number, width, height, glyphs, rules, pictured, complete, recognised);
  }

  /**
   * A line drawn along the page or down it.
   *
   * @param level whether it runs along the page
   * @param at its y, or x where it runs down
   * @param from where it begins
   * @param to where it ends
   */
  record Rule(boolean level, float at, float from, float to) {}
}
