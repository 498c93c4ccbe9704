package io.gazette.read;

import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** STUB. */
public enum InputFormat {
  TEXT,
  MARKDOWN;

  public static Reading read(
      String name, byte[] bytes, Optional<InputFormat> from, Optional<Charset> encoding)
      throws UnreadableSourceException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Reading(
        new SourceText(name, "text", "UTF-8", "", text, List.of(), new LineHint[0]), List.of());
  }
}
