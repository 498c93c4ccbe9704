package io.gazette.restore;

/** The pieces a record is made of, whatever its notation. */
enum Token {
  OBJECT("an object"),
  END_OBJECT("the end of an object"),
  LIST("a list"),
  END_LIST("the end of a list"),
  FIELD("the name of a field"),
  /** A text in quotation marks. */
  TEXT("a text"),
  /** A number or truth value of JSON. */
  LITERAL("a bare number or word"),
  /** A scalar of YAML without quotation marks: what it is depends on the field that wants it. */
  PLAIN("a bare word"),
  NULL("null"),
  END("the end of the file");

  private final String words;

  Token(String words) {
    this.words = words;
  }

  /** What a message calls it. */
  String words() {
    return words;
  }
}
