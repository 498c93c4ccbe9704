package io.gazette.emit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** All findings as one object; columns count code points. */
final class JsonReport implements ReportWriter {

  private final ReportOptions options;
  private final JsonGenerator json;
  private final Totals totals = new Totals();

  JsonReport(ReportOptions options, OutputStream out) throws IOException {
    this.options = options;
    this.json = JsonText.indented(out);
    json.writeStartObject();
    json.writeStringField("schemaVersion", "1.0");
    json.writeArrayFieldStart("files");
  }

  @Override
  public void file(Checked checked) throws IOException {
    totals.add(checked);
    json.writeStartObject();
    json.writeStringField("name", checked.source().name());
    json.writeStringField("format", checked.source().format());
    json.writeStringField("encoding", checked.source().encoding());
    json.writeArrayFieldStart("findings");
    List<String> prints = Fingerprints.of(checked.source(), checked.findings());
    int i = 0;
    for (Diagnostic finding : checked.inFile()) {
      json.writeStartObject();
      JsonText.finding(json, finding, options.language(), prints.get(i++));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("checked");
    json.writeNumberField("files", totals.files());
    json.writeNumberField("documents", totals.documents());
    json.writeNumberField("articles", totals.articles());
    json.writeNumberField("characters", totals.characters());
    json.writeEndObject();
    json.writeObjectFieldStart("found");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word(), totals.found(severity));
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
