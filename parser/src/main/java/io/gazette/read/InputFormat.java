package io.gazette.read;

import io.gazette.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** STUB, to be replaced at merge. */
public enum InputFormat {
  TEXT,
  MARKDOWN;

  public static Reading read(
      String name, byte[] bytes, Optional<InputFormat> from, Optional<Charset> encoding)
      throws UnreadableSourceException {
    String text = new String(bytes, encoding.orElse(StandardCharsets.UTF_8));
    if (text.isEmpty()) {
      throw new UnreadableSourceException(name + ": empty");
    }
    return new Reading(SourceText.of(name, text), List.of());
  }
}
