package io.gazette.emit.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.text.Span;
import java.io.IOException;
import java.io.OutputStream;

/** Generators of JSON, and a finding as the contract names its fields. */
final class JsonText {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);

  private JsonText() {}

  /** One value a line. */
  static JsonGenerator lines(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.setRootValueSeparator(null);
    return json;
  }

  /** Indented by two spaces, with the line ends of this format whatever the machine. */
  static JsonGenerator indented(OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    return json;
  }

  /** {@code rule, name, severity, message, span, fix?, fingerprint}, inside an open object. */
  static void finding(JsonGenerator json, Diagnostic finding, Language language, String fingerprint)
      throws IOException {
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("name", finding.rule().name());
    json.writeStringField("severity", finding.rule().severity().word());
    json.writeStringField("message", finding.message().in(language));
    json.writeFieldName("span");
    span(json, finding.span());
    if (finding.fix().isPresent()) {
      json.writeObjectFieldStart("fix");
      json.writeFieldName("span");
      span(json, finding.fix().get().span());
      json.writeStringField("replacement", finding.fix().get().replacement());
      json.writeEndObject();
    }
    json.writeStringField("fingerprint", fingerprint);
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    json.writeEndObject();
  }
}
