package io.gazette.accuracy;

import io.gazette.accuracy.Outline.Entry;
import io.gazette.model.Counts;
import java.util.ArrayList;
import java.util.List;

/**
 * One file measured.
 *
 * @param exact whether all labels are found in order and nothing else
 * @param expected articles of the truth
 * @param found articles of the parser
 * @param missing articles the parser did not find
 * @param invented articles that are none
 * @param under paragraphs and items under the articles that both have
 * @param characters what the source holds, what was placed and discarded
 * @param misses one line each: file, place, expected and found
 */
record Score(
    boolean exact,
    int expected,
    int found,
    int missing,
    int invented,
    Under under,
    Counts.Characters characters,
    List<String> misses) {

  /**
   * 款 and 项 under the articles that both sides have.
   *
   * @param wrong articles where a count differs
   */
  record Under(int paragraphs, int paragraphsFound, int items, int itemsFound, int wrong) {}

  /** Compares what the parser found in {@code file} with the truth. */
  static Score of(String file, Outline truth, Parsed parsed) {
    Outline outline = ParsedOutline.of(parsed.issue());
    Counts.Characters characters = Counts.of(parsed.issue()).characters();
    List<String> misses = new ArrayList<>();
    Alignment labels = Alignment.of(truth.keys(), outline.keys());
    labels.missing().forEach(i -> misses.add(missing(file, truth, i)));
    labels.invented().forEach(i -> misses.add(invented(file, outline, i)));
    Under under = under(file, truth, outline, labels, misses);
    if (!characters.balanced()) {
      misses.add(file + ":1: characters are lost or made up: " + characters);
    }
    return new Score(
        labels.missing().isEmpty() && labels.invented().isEmpty(),
        (int) truth.articles().count(),
        (int) outline.articles().count(),
        (int) labels.missing().stream().filter(i -> truth.entries().get(i).isArticle()).count(),
        (int) labels.invented().stream().filter(i -> outline.entries().get(i).isArticle()).count(),
        under,
        characters,
        misses);
  }

  private static Under under(
      String file, Outline truth, Outline outline, Alignment labels, List<String> misses) {
    if (!truth.counted()) {
      return new Under(0, 0, 0, 0, 0);
    }
    int[] sum = new int[5];
    for (Alignment.Pair pair : labels.pairs()) {
      Entry e = truth.entries().get(pair.expected());
      Entry f = outline.entries().get(pair.found());
      sum[0] += e.paragraphs();
      sum[1] += f.paragraphs();
      sum[2] += e.items();
      sum[3] += f.items();
      if (e.paragraphs() != f.paragraphs() || e.items() != f.items()) {
        sum[4]++;
        misses.add(
            "%s:%d: %s has %d paragraphs and %d items, found %d and %d"
                .formatted(
                    file, f.line(), e.key(), e.paragraphs(), e.items(), f.paragraphs(), f.items()));
      }
    }
    return new Under(sum[0], sum[1], sum[2], sum[3], sum[4]);
  }

  private static String missing(String file, Outline truth, int at) {
    Entry e = truth.entries().get(at);
    String before = at == 0 ? "the start" : truth.entries().get(at - 1).key();
    return "%s:%d: expected %s after %s, not found".formatted(file, e.line(), e.key(), before);
  }

  private static String invented(String file, Outline outline, int at) {
    Entry e = outline.entries().get(at);
    String before = at == 0 ? "the start" : outline.entries().get(at - 1).key();
    return "%s:%d: found %s after %s, not expected".formatted(file, e.line(), e.key(), before);
  }
}
