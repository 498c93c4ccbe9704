package io.gazette.validate.typography;

/** The shapes of paired marks (PUN-02): 《》“”‘’〔〕【】 and round brackets of either width. */
enum Bracket {
  ROUND("（(﹙", "）)﹚"),
  SQUARE("〔[［﹝", "〕]］﹞"),
  LENTICULAR("【", "】"),
  TITLE("《", "》"),
  INNER_TITLE("〈", "〉"),
  QUOTE("“", "”"),
  INNER_QUOTE("‘", "’"),
  CORNER("「", "」"),
  INNER_CORNER("『", "』");

  private static final byte[] OPENS = new byte[1 << 16];
  private static final byte[] CLOSES = new byte[1 << 16];

  static {
    for (Bracket bracket : values()) {
      for (char c : bracket.openers.toCharArray()) {
        OPENS[c] = (byte) (bracket.ordinal() + 1);
      }
      for (char c : bracket.closers.toCharArray()) {
        CLOSES[c] = (byte) (bracket.ordinal() + 1);
      }
    }
  }

  private static final Bracket[] ALL = values();

  private final String openers;
  private final String closers;

  Bracket(String openers, String closers) {
    this.openers = openers;
    this.closers = closers;
  }

  /** Whether {@code c} opens or closes any pair. */
  static boolean isOne(char c) {
    return (OPENS[c] | CLOSES[c]) != 0;
  }

  static boolean opens(char c) {
    return OPENS[c] != 0;
  }

  /** The shape of a character that {@link #isOne}. */
  static Bracket of(char c) {
    return ALL[Math.max(OPENS[c], CLOSES[c]) - 1];
  }

  boolean isQuote() {
    return this == QUOTE || this == INNER_QUOTE || this == CORNER || this == INNER_CORNER;
  }

  /** The usual form: （ or ）. */
  char usual(boolean opening) {
    return (opening ? openers : closers).charAt(0);
  }

  /** Whether {@code open} and {@code close} are of one form, as ( ) and （ ） are. */
  boolean agree(char open, char close) {
    return openers.indexOf(open) == closers.indexOf(close);
  }
}
