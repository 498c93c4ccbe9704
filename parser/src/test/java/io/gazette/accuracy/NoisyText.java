package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A printed text and the knowledge of what in it is print.
 *
 * @param lines in printed order
 * @param lineEnd {@code \n} or {@code \r\n}
 * @param mark whether a byte order mark stands first
 */
record NoisyText(List<Line> lines, String lineEnd, boolean mark) {

  /** What a printed line is. */
  enum Kind {
    TEXT,
    /** Running heads, page numbers. */
    FURNITURE,
    /** The 目录. */
    CONTENTS,
    BLANK
  }

  /** How a line of text hangs on the line of text before it. */
  enum Link {
    /** It starts a paragraph. */
    NONE,
    /** A paragraph goes on after a line end. */
    WRAP,
    /** A paragraph goes on after a page turn. */
    PAGE,
    /** The rest of a title, or a text whose label stands alone: it may be recorded or not. */
    FREE
  }

  /**
   * One line.
   *
   * @param formFeed whether a form feed ends it, not a line end
   */
  record Line(String text, Kind kind, Link link, boolean formFeed) {}

  /** Two lines, 1-based, that hold one paragraph. */
  record Pair(int from, int to) {}

  /** The text as a file. */
  String text() {
    return lines.stream()
        .map(l -> l.text() + (l.formFeed() ? "\f" : lineEnd))
        .collect(Collectors.joining("", mark ? "\uFEFF" : "", ""));
  }

  /** Every place where a paragraph was cut in a way of {@code links}. */
  Set<Pair> pairs(Set<Link> links) {
    Set<Pair> pairs = new HashSet<>();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Kind.TEXT) {
        if (links.contains(lines.get(i).link())) {
          pairs.add(new Pair(last, i + 1));
        }
        last = i + 1;
      }
    }
    return pairs;
  }

  /** The text without its print: furniture and 目录 left out, cut paragraphs whole. */
  List<String> paragraphs() {
    List<String> out = new ArrayList<>();
    for (Line line : lines) {
      if (line.kind() != Kind.TEXT) {
        continue;
      }
      if (line.link() == Link.NONE || out.isEmpty()) {
        out.add(line.text().strip());
      } else {
        out.add(out.remove(out.size() - 1) + line.text().strip());
      }
    }
    return out;
  }
}
