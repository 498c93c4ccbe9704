package io.gazette.compare;

/**
 * A unit as it is weighed against others.
 *
 * @param sort only units of one sort are matched
 * @param number the value of its label; {@code ""} where it has none
 * @param words all that is printed in it, labels left out
 */
record Weighed(Sort sort, String number, Words words) {

  /** Sorts of units that a reader would not take for each other. */
  enum Sort {
    DIVISION,
    ARTICLE,
    TEXT,
    ROW,
    FIGURE,
    PRINTED
  }

  static Weighed of(Piece piece, String words, Spelling spelling) {
    return new Weighed(sort(piece.type()), number(piece), Words.of(words, spelling));
  }

  /** What is printed around a body is known by its part as articles are by their numbers. */
  private static String number(Piece piece) {
    return sort(piece.type()) == Sort.PRINTED ? piece.type() : piece.number();
  }

  private static Sort sort(String type) {
    return switch (type) {
      case "part", "subpart", "chapter", "section" -> Sort.DIVISION;
      case "article" -> Sort.ARTICLE;
      case "heading", "paragraph", "item", "subitem", "preamble", "backMatter", "unparsed" ->
          Sort.TEXT;
      case "row" -> Sort.ROW;
      case "figure" -> Sort.FIGURE;
      default -> Sort.PRINTED;
    };
  }
}
