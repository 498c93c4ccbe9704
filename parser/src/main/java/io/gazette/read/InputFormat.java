package io.gazette.read;

import io.gazette.text.SourceText;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** STUB. */
public enum InputFormat {
  TEXT,
  MARKDOWN;

  public String word() {
    return this == TEXT ? "text" : "markdown";
  }

  public static Optional<InputFormat> named(String word) {
    for (InputFormat f : values()) {
      if (f.word().equals(word)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  public static Reading read(
      String name, byte[] bytes, Optional<InputFormat> from, Optional<Charset> encoding)
      throws UnreadableSourceException {
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableSourceException(name + ": it is binary; give text");
      }
    }
    try {
      String text =
          encoding
              .orElse(StandardCharsets.UTF_8)
              .newDecoder()
              .decode(java.nio.ByteBuffer.wrap(bytes))
              .toString();
      return new Reading(SourceText.of(name, text), List.of());
    } catch (CharacterCodingException e) {
      throw new UnreadableSourceException(name + ": it is not UTF-8; name its --encoding");
    }
  }
}
