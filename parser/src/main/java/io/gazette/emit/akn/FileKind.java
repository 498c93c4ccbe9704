package io.gazette.emit.akn;

/** What a file holds of an issue (mapping.md, 1). */
enum FileKind {
  /** One loose document, which is the root. */
  LOOSE,
  /** A gazette or a collection with all its documents, each in its component. */
  BUNDLE,
  /** The {@code main.xml} of a package: its components refer to the other files. */
  MAIN,
  /** A document of a package. */
  PART;

  /** Whether the file stands for all that was read. */
  boolean isWhole() {
    return this != PART;
  }

  /** Whether documents stand in components, so that the references are in the meta of the whole. */
  boolean hasComponents() {
    return this == BUNDLE || this == MAIN;
  }
}
