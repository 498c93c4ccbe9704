package io.gazette.read;

import io.gazette.text.DiscardReason;
import io.gazette.text.Erasure;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the reader leaves of a text, for tests. */
final class Kept {

  private Kept() {}

  static SourceText read(String text, InputFormat format) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return InputFormat.read("test", bytes, Optional.of(format), Optional.empty()).source();
    } catch (UnreadableSourceException e) {
      throw new AssertionError(e);
    }
  }

  /** The text of a Markdown source, mark-up left out. */
  static String markdown(String text) {
    return of(read(text, InputFormat.MARKDOWN));
  }

  static String of(SourceText source) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (Erasure e : source.erasures()) {
      kept.append(source.text(), at, e.from());
      at = e.to();
    }
    return kept.append(source.text().substring(at)).toString();
  }

  /** All characters left out for {@code reason}. */
  static String erased(SourceText source, DiscardReason reason) {
    StringBuilder erased = new StringBuilder();
    for (Erasure e : source.erasures()) {
      if (e.reason() == reason) {
        erased.append(source.text(), e.from(), e.to());
      }
    }
    return erased.toString();
  }

  /** The hint of a line of a Markdown source, from 0. */
  static LineHint hint(String text, int line) {
    return read(text, InputFormat.MARKDOWN).hint(line);
  }
}
