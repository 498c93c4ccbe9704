package io.gazette.fuzz;

import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import io.gazette.read.UnreadableSourceException;
import io.gazette.restore.RecordFormat;
import java.util.Optional;

/** The readers, by their names on the command line. */
enum FuzzedReader {
  TEXT,
  MARKDOWN,
  HTML,
  DOCX,
  PDF,
  JSON,
  YAML,
  AKN;

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether its files are ZIP archives of parts. */
  boolean isArchive() {
    return this == DOCX;
  }

  /** Whether any part of its files is a file too, if a shorter one. */
  boolean isPlain() {
    return this == TEXT || this == MARKDOWN || this == HTML;
  }

  Optional<RecordFormat> record() {
    return RecordFormat.named(word());
  }

  /** Reads {@code bytes}, called f. */
  Reading read(byte[] bytes) throws UnreadableSourceException {
    return InputFormat.read(
        "f", bytes, new ReadOptions(InputFormat.named(word()), Optional.empty(), Optional.empty()));
  }
}
