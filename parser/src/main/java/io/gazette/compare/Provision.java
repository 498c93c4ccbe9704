package io.gazette.compare;

import java.util.List;

/**
 * A unit that is matched as a whole: an article with its 款 项 目, a heading, a paragraph, the title.
 *
 * @param piece itself
 * @param parts what stands under an article, in printed order; none for all else
 */
record Provision(Piece piece, List<Piece> parts) {

  static Provision of(Piece piece) {
    return new Provision(piece, List.of());
  }

  /** All words a reader would compare, without labels. */
  String words() {
    if (parts.isEmpty()) {
      return piece.words();
    }
    StringBuilder words = new StringBuilder(piece.words());
    for (Piece part : parts) {
      words.append(part.words());
    }
    return words.toString();
  }

  /** The same with the labels of the parts: equal where only the division into 款 differs. */
  String printed() {
    StringBuilder words = new StringBuilder(piece.words());
    for (Piece part : parts) {
      words.append(part.num()).append(part.words());
    }
    return words.toString();
  }
}
