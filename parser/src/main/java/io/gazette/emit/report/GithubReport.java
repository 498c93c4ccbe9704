package io.gazette.emit.report;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Workflow commands of GitHub Actions, {@code ::error file=…::…}; columns count UTF-16 units. */
final class GithubReport implements ReportWriter {

  private final ReportOptions options;
  private final OutputStream out;

  GithubReport(ReportOptions options, OutputStream out) {
    this.options = options;
    this.out = out;
  }

  @Override
  public void file(Checked checked) throws IOException {
    Columns columns = new Columns(checked.source());
    for (Diagnostic finding : checked.inFile()) {
      String line = command(checked.source().name(), finding, columns) + "\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private String command(String name, Diagnostic finding, Columns columns) {
    Span span = finding.span();
    StringBuilder command = new StringBuilder("::").append(word(finding.rule().severity()));
    command.append(" file=").append(property(name));
    command.append(",line=").append(Math.max(1, span.line()));
    command.append(",endLine=").append(Math.max(1, span.endLine()));
    // The page refuses columns of a place that runs over lines.
    if (span.line() == span.endLine()) {
      command.append(",col=").append(columns.utf16(span.line(), span.column()));
      command.append(",endColumn=").append(columns.utf16(span.endLine(), span.endColumn()));
    }
    String title = finding.rule().id() + " " + finding.rule().name();
    command.append(",title=").append(property(title));
    return command.append("::").append(data(finding.message().in(options.language()))).toString();
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
