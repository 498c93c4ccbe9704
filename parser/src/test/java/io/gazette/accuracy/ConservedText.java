package io.gazette.accuracy;

import io.gazette.model.Discard;
import io.gazette.model.Texts;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What must hold of every parse: no character of the source is lost, made up or out of order. */
final class ConservedText {

  private record Piece(String text, Span span) {}

  private ConservedText() {}

  /** What is broken, in words; empty where all holds. */
  static List<String> faults(Parsed parsed) {
    List<Piece> placed = new ArrayList<>();
    Texts.walk(parsed.issue(), (text, span) -> placed.add(new Piece(text, span)));
    List<String> faults = new ArrayList<>();
    multiset(parsed, placed, faults);
    order(parsed, placed, faults);
    return faults;
  }

  private static void multiset(Parsed parsed, List<Piece> placed, List<String> faults) {
    int[] counts = new int[Character.MAX_VALUE + 1];
    count(parsed.source().text(), 1, counts);
    placed.forEach(p -> count(p.text(), -1, counts));
    for (Discard discard : parsed.issue().discarded()) {
      count(discard.text(), -1, counts);
    }
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] != 0) {
        faults.add("U+%04X %s by %d".formatted(c, counts[c] > 0 ? "lost" : "made up", counts[c]));
      }
    }
  }

  /** The placed text by place must be the source with the discarded characters left out. */
  private static void order(Parsed parsed, List<Piece> placed, List<String> faults) {
    placed.sort(
        Comparator.comparingInt((Piece p) -> p.span().line())
            .thenComparingInt(p -> p.span().column()));
    String source = parsed.source().text();
    int at = 0;
    for (Piece piece : placed) {
      for (char c : piece.text().toCharArray()) {
        if (Chars.isSpace(c)) {
          continue;
        }
        while (at < source.length() && source.charAt(at) != c) {
          at++;
        }
        if (at++ >= source.length()) {
          faults.add("out of order at " + piece.span() + ": " + excerpt(piece.text()));
          return;
        }
      }
    }
  }

  private static String excerpt(String text) {
    return text.substring(0, Math.min(20, text.length()));
  }

  private static void count(String text, int by, int[] counts) {
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isSpace(text.charAt(i))) {
        counts[text.charAt(i)] += by;
      }
    }
  }
}
