package io.gazette.accuracy;

import io.gazette.accuracy.NoisyText.Link;
import io.gazette.accuracy.NoisyText.Pair;
import io.gazette.accuracy.Outline.Entry;
import io.gazette.model.Block;
import io.gazette.model.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A noisy parse beside the clean parse of the same law.
 *
 * @param exact whether labels, paragraphs and items are the same
 * @param sameText whether the text of the body is the same, white space and widths aside
 * @param planted joins that should be recorded
 * @param right joins that are recorded and should be
 * @param wrong joins that are recorded and should not be
 * @param misses what differs, without the name of the law
 */
record Comparison(
    boolean exact, boolean sameText, int planted, int right, int wrong, List<String> misses) {

  static Comparison of(Parsed clean, NoisyText text, Parsed noisy) {
    List<String> misses = new java.util.ArrayList<>();
    Outline expected = ParsedOutline.of(clean.issue());
    Outline found = ParsedOutline.of(noisy.issue());
    Alignment labels = Alignment.of(expected.keys(), found.keys());
    labels.missing().forEach(i -> misses.add("lost " + expected.entries().get(i).key()));
    labels
        .invented()
        .forEach(
            i -> {
              Entry e = found.entries().get(i);
              misses.add("line " + e.line() + ": made up " + e.key());
            });
    labels
        .pairs()
        .forEach(
            p ->
                under(
                    expected.entries().get(p.expected()), found.entries().get(p.found()), misses));
    boolean exact = misses.isEmpty();
    boolean sameText = sameText(clean, noisy, misses);
    if (!title(clean).equals(title(noisy))) {
      misses.add("title: expected " + title(clean) + ", found " + title(noisy));
    }
    Set<Pair> recorded = recorded(noisy);
    Set<Pair> planted = text.pairs(Set.of(Link.WRAP, Link.PAGE));
    Set<Pair> right = new HashSet<>(recorded);
    right.retainAll(planted);
    Set<Pair> wrong = new HashSet<>(recorded);
    wrong.removeAll(planted);
    wrong.removeAll(text.pairs(Set.of(Link.FREE)));
    planted.stream()
        .filter(p -> !recorded.contains(p))
        .forEach(p -> misses.add("not joined: line " + p.from() + " and line " + p.to()));
    wrong.forEach(p -> misses.add("falsely joined: line " + p.from() + " and line " + p.to()));
    return new Comparison(exact, sameText, planted.size(), right.size(), wrong.size(), misses);
  }

  /** The lines that the parser says it put together. */
  static Set<Pair> recorded(Parsed parsed) {
    return parsed.issue().joins().stream()
        .map(j -> new Pair(j.span().line(), j.span().endLine()))
        .collect(Collectors.toSet());
  }

  private static String title(Parsed parsed) {
    List<Document> documents = parsed.issue().documents();
    return documents.isEmpty() ? "" : Confusable.fold(documents.get(0).title());
  }

  private static void under(Entry expected, Entry found, List<String> misses) {
    if (expected.paragraphs() != found.paragraphs() || expected.items() != found.items()) {
      misses.add(
          "line %d: %s has %d paragraphs and %d items, found %d and %d"
              .formatted(
                  found.line(),
                  expected.key(),
                  expected.paragraphs(),
                  expected.items(),
                  found.paragraphs(),
                  found.items()));
    }
  }

  private static boolean sameText(Parsed clean, Parsed noisy, List<String> misses) {
    String expected = body(clean);
    String found = body(noisy);
    if (expected.equals(found)) {
      return true;
    }
    int at = 0;
    while (at < Math.min(expected.length(), found.length())
        && expected.charAt(at) == found.charAt(at)) {
      at++;
    }
    misses.add("text differs: expected " + excerpt(expected, at) + ", found " + excerpt(found, at));
    return false;
  }

  private static String excerpt(String text, int at) {
    return "…" + text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 15)) + "…";
  }

  private static String body(Parsed parsed) {
    StringBuilder out = new StringBuilder();
    parsed.issue().documents().forEach(d -> body(d, out));
    return Confusable.fold(out.toString());
  }

  private static void body(Document document, StringBuilder out) {
    document.body().forEach(b -> block(b, out));
    document.attachments().forEach(a -> body(a, out));
  }

  private static void block(Block block, StringBuilder out) {
    if (block instanceof Block.Unit unit) {
      out.append(unit.num()).append(unit.heading()).append(unit.text());
      unit.children().forEach(c -> block(c, out));
    }
  }
}
