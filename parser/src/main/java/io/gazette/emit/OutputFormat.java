package io.gazette.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import io.gazette.model.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** STUB. */
public enum OutputFormat {
  JSON,
  YAML,
  AKN,
  MARKDOWN;

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<OutputFormat> named(String word) {
    for (OutputFormat f : values()) {
      if (f.word().equals(word)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  public void emit(Issue issue, List<Diagnostic> diagnostics, EmitOptions options, OutputStream out)
      throws IOException {
    if (this != JSON) {
      out.write((this + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
      Texts.walk(
          issue,
          (t, s) -> {
            try {
              out.write((t + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
      return;
    }
    try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
      g.useDefaultPrettyPrinter();
      g.writeStartObject();
      if (options.conversionDate().isPresent()) {
        g.writeStringField("date", options.conversionDate().get().toString());
      }
      g.writeArrayFieldStart("texts");
      Texts.walk(
          issue,
          (t, s) -> {
            try {
              g.writeString(t);
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
      g.writeEndArray();
      g.writeEndObject();
    }
    out.write('\n');
  }

  public static String schema() {
    return "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"\n}\n";
  }
}
