package io.gazette.cli;

import io.gazette.read.InputFormat;
import io.gazette.restore.RecordFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value of {@code --from}: a text to parse, or a record to read back; both empty where nobody
 * named a format.
 */
record From(Optional<InputFormat> text, Optional<RecordFormat> record) {

  /** The format called {@code word}; none is given where there is no such format. */
  static From named(String word) {
    return new From(InputFormat.named(word), RecordFormat.named(word));
  }

  /** The names of all formats. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (InputFormat format : InputFormat.values()) {
      words.add(format.word());
    }
    for (RecordFormat format : RecordFormat.values()) {
      words.add(format.word());
    }
    return words;
  }

  boolean isGiven() {
    return text.isPresent() || record.isPresent();
  }

  /** The format of the record that {@code bytes} are; empty where they are a text. */
  Optional<RecordFormat> record(String name, byte[] bytes) {
    return isGiven() ? record : RecordFormat.detect(name, bytes);
  }
}
