package io.gazette.fuzz;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import io.gazette.read.Reading;
import io.gazette.read.UnreadableSourceException;
import io.gazette.restore.Restored;
import io.gazette.validate.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What becomes of a file: read, parsed, linked, checked, and written in every format. */
final class Chain {

  private Chain() {}

  /**
   * Whether {@code bytes} gives a result; if not, it was refused by name.
   *
   * @throws IllegalStateException if the result has lost a character, or the refusal says nothing
   */
  static boolean isRead(FuzzedReader reader, byte[] bytes) throws IOException {
    try {
      if (reader.record().isPresent()) {
        Restored restored = reader.record().get().read("f", bytes);
        written(restored.issue(), restored.findings());
      } else {
        Reading reading = reader.read(bytes);
        ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
        written(
            result.issue(),
            Validator.validate(reading.source(), result.issue(), result.diagnostics()));
        if (!Counts.of(result.issue()).characters().balanced()) {
          throw new IllegalStateException("lost: " + Counts.of(result.issue()).characters());
        }
      }
      return true;
    } catch (UnreadableSourceException named) {
      checkRefusal(named);
      return false;
    }
  }

  static void checkRefusal(UnreadableSourceException named) {
    if (!named.getMessage().startsWith("f") || !named.getMessage().contains(";")) {
      throw new IllegalStateException("a refusal without reason or cure: " + named.getMessage());
    }
  }

  private static void written(Issue issue, List<Diagnostic> findings) throws IOException {
    for (OutputFormat format : OutputFormat.values()) {
      format.emit(issue, findings, EmitOptions.DEFAULT, OutputStream.nullOutputStream());
    }
  }
}
