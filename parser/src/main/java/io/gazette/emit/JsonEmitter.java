package io.gazette.emit;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An issue as JSON: indented by two spaces, small objects on one line, a line end at the end; or
 * all of it on one line.
 */
final class JsonEmitter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);

  private JsonEmitter() {}

  static void emit(Issue issue, List<Diagnostic> diagnostics, EmitOptions options, OutputStream out)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new Layout());
      new IssueWriter(json, options.language()).write(issue, diagnostics);
      json.writeRaw('\n');
    }
  }

  /** The same object on one line. */
  static void line(Issue issue, List<Diagnostic> diagnostics, EmitOptions options, OutputStream out)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      new IssueWriter(json, options.language()).write(issue, diagnostics);
      json.writeRaw('\n');
    }
  }
}
