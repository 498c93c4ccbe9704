package io.gazette.emit.report;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.Span;
import java.io.IOException;
import java.io.OutputStream;

/** The XML of Checkstyle; columns count code points, as Checkstyle's own do. */
final class CheckstyleReport implements ReportWriter {

  private final ReportOptions options;
  private final XmlText xml;

  CheckstyleReport(ReportOptions options, OutputStream out) throws IOException {
    this.options = options;
    this.xml = new XmlText(out);
    xml.raw("<checkstyle version=\"10.0\">\n");
  }

  @Override
  public void file(Checked checked) throws IOException {
    xml.raw("  <file").attribute("name", checked.source().name()).raw(">\n");
    for (Diagnostic finding : checked.inFile()) {
      Span span = finding.span();
      xml.raw("    <error");
      xml.attribute("line", Integer.toString(Math.max(1, span.line())));
      xml.attribute("column", Integer.toString(Math.max(1, span.column())));
      xml.attribute("severity", finding.rule().severity().word());
      xml.attribute("message", finding.message().in(options.language()));
      xml.attribute("source", "gazette." + finding.rule().id() + "." + finding.rule().name());
      xml.raw("/>\n");
    }
    xml.raw("  </file>\n");
  }

  @Override
  public void end() throws IOException {
    xml.raw("</checkstyle>\n").end();
  }
}
