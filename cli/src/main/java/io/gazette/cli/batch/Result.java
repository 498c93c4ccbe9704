package io.gazette.cli.batch;

/** What became of a file; the words are those of the manifest. */
enum Result {
  /** Converted. */
  DONE("done", true),
  /** Data of another kind that has the name of a gazette: a JSON file that is no record. */
  OTHER("other", true),
  /** Not of the format, damaged, locked, empty. */
  UNREADABLE("unreadable", true),
  /** A fault of the tool; its next version may do better. */
  FAULT("fault", true),
  /** The file could not be read: permission, a disk, it went away. */
  UNREACHABLE("unreachable", false),
  /** Someone wrote to it meanwhile. */
  CHANGED("changed", false),
  /** It takes more time than is allowed. */
  TIME("time", false),
  /** It takes more memory than there is. */
  MEMORY("memory", false);

  private final String word;
  private final boolean permanent;

  Result(String word, boolean permanent) {
    this.word = word;
    this.permanent = permanent;
  }

  String word() {
    return word;
  }

  /** Whether the same file would end so again. */
  boolean permanent() {
    return permanent;
  }

  boolean failed() {
    return this != DONE && this != OTHER;
  }

  static Result named(String word) {
    for (Result result : values()) {
      if (result.word.equals(word)) {
        return result;
      }
    }
    return FAULT;
  }
}
