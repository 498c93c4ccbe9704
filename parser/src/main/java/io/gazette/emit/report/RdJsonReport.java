package io.gazette.emit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.Span;
import java.io.IOException;
import java.io.OutputStream;

/** reviewdog's Diagnostic Format, one Diagnostic a line; columns count bytes of UTF-8. */
final class RdJsonReport implements ReportWriter {

  private final ReportOptions options;
  private final JsonGenerator json;

  RdJsonReport(ReportOptions options, OutputStream out) throws IOException {
    this.options = options;
    this.json = JsonText.lines(out);
  }

  @Override
  public void file(Checked checked) throws IOException {
    Columns columns = new Columns(checked.source());
    for (Diagnostic finding : checked.inFile()) {
      diagnostic(checked.source().name(), finding, columns);
      json.writeRaw('\n');
    }
  }

  private void diagnostic(String path, Diagnostic finding, Columns columns) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", finding.message().in(options.language()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    range(finding.span(), columns);
    json.writeEndObject();
    json.writeStringField(
        "severity",
        switch (finding.rule().severity()) {
          case ERROR -> "ERROR";
          case WARNING -> "WARNING";
          case INFO -> "INFO";
        });
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "gazette");
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule().id());
    json.writeEndObject();
    if (finding.fix().isPresent()) {
      json.writeArrayFieldStart("suggestions");
      json.writeStartObject();
      range(finding.fix().get().span(), columns);
      json.writeStringField("text", finding.fix().get().replacement());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void range(Span span, Columns columns) throws IOException {
    json.writeObjectFieldStart("range");
    position("start", span.line(), span.column(), columns);
    position("end", span.endLine(), span.endColumn(), columns);
    json.writeEndObject();
  }

  private void position(String field, int line, int column, Columns columns) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", Math.max(1, line));
    json.writeNumberField("column", columns.utf8(line, column));
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.close();
  }
}
