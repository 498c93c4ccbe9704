package io.gazette.accuracy;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.Reading;
import io.gazette.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as the library reads it.
 *
 * @param source the text as its reader delivered it
 * @param issue its structure
 * @param diagnostics what parsing found
 */
record Parsed(SourceText source, Issue issue, List<Diagnostic> diagnostics) {

  static Parsed text(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT);
  }

  static Parsed markdown(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8), InputFormat.MARKDOWN);
  }

  static Parsed of(String name, byte[] bytes, InputFormat format) {
    return of(name, bytes, Optional.of(format));
  }

  /** A file whose format is told by itself, with what reading found. */
  static Parsed of(String name, byte[] bytes) {
    return of(name, bytes, Optional.empty());
  }

  private static Parsed of(String name, byte[] bytes, Optional<InputFormat> format) {
    try {
      Reading reading = InputFormat.read(name, bytes, format, Optional.empty());
      var result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
      List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
      found.addAll(result.diagnostics());
      return new Parsed(reading.source(), result.issue(), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
