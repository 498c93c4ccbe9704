package io.gazette.emit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One object a finding; columns count code points. */
final class JsonLinesReport implements ReportWriter {

  private final ReportOptions options;
  private final JsonGenerator json;

  JsonLinesReport(ReportOptions options, OutputStream out) throws IOException {
    this.options = options;
    this.json = JsonText.lines(out);
  }

  @Override
  public void file(Checked checked) throws IOException {
    List<String> prints = Fingerprints.of(checked.source(), checked.findings());
    int i = 0;
    for (Diagnostic finding : checked.inFile()) {
      json.writeStartObject();
      json.writeStringField("file", checked.source().name());
      JsonText.finding(json, finding, options.language(), prints.get(i++));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  @Override
  public void end() throws IOException {
    json.close();
  }
}
