package io.gazette.validate.wording;

/**
 * A word that is misspelt by a character of like shape or sound.
 *
 * @param wrong what is printed
 * @param right what is meant
 * @param before characters that make another word of it from the left: 周末经营
 */
record Slip(String wrong, String right, String before) {

  /** Where the wrong character stands in the word. */
  int at() {
    int at = 0;
    while (wrong.charAt(at) == right.charAt(at)) {
      at++;
    }
    // A character was lost: the next stands too early.
    return at;
  }
}
