package io.gazette.emit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0; columns count UTF-16 units, as its readers take them. */
final class SarifReport implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final ReportOptions options;
  private final JsonGenerator json;
  private final Map<String, Integer> rules = new HashMap<>();

  SarifReport(ReportOptions options, OutputStream out) throws IOException {
    this.options = options;
    this.json = JsonText.indented(out);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeStringField("language", options.language().word());
    json.writeArrayFieldStart("results");
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "gazette");
    json.writeStringField("version", options.version());
    json.writeArrayFieldStart("rules");
    for (Rule rule : options.rules()) {
      rules.put(rule.id(), rules.size());
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Rule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.name());
    text("shortDescription", rule.what());
    text("fullDescription", rule.why());
    text("help", rule.cure());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String field, Message message) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", message.in(options.language()));
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  @Override
  public void file(Checked checked) throws IOException {
    List<String> prints = Fingerprints.of(checked.source(), checked.findings());
    Columns columns = new Columns(checked.source());
    String uri = Addresses.of(checked.source().name());
    int i = 0;
    for (Diagnostic finding : checked.inFile()) {
      result(finding, uri, columns, prints.get(i++));
    }
  }

  private void result(Diagnostic finding, String uri, Columns columns, String print)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    if (rules.containsKey(finding.rule().id())) {
      json.writeNumberField("ruleIndex", rules.get(finding.rule().id()));
    }
    json.writeStringField("level", level(finding.rule().severity()));
    text("message", finding.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(uri);
    region("region", finding.span(), columns);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("gazette/v1", print);
    json.writeEndObject();
    if (finding.fix().isPresent()) {
      fix(finding, finding.fix().get(), uri, columns);
    }
    json.writeEndObject();
  }

  private void fix(Diagnostic finding, Diagnostic.Fix fix, String uri, Columns columns)
      throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    text("description", finding.rule().cure());
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(uri);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    region("deletedRegion", fix.span(), columns);
    json.writeObjectFieldStart("insertedContent");
    json.writeStringField("text", fix.replacement());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void artifact(String uri) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeEndObject();
  }

  private void region(String field, Span span, Columns columns) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", Math.max(1, span.line()));
    json.writeNumberField("startColumn", columns.utf16(span.line(), span.column()));
    json.writeNumberField("endLine", Math.max(1, span.endLine()));
    json.writeNumberField("endColumn", columns.utf16(span.endLine(), span.endColumn()));
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
