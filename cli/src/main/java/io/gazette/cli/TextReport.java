package io.gazette.cli;

import io.gazette.cli.tell.Line;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.emit.report.Checked;
import io.gazette.emit.report.ReportWriter;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Findings as lines; on a terminal each with its line of the source and a mark under the place. */
final class TextReport implements ReportWriter {

  /** Columns shown before the place in a line that is too wide. */
  private static final int BEFORE = 30;

  private final CommonOptions options;
  private final OutputStream out;
  private final boolean colour;
  private final boolean excerpts;
  private final int width;

  /**
   * @param plain whether the lines go to no terminal
   * @param out where they go
   */
  TextReport(CommonOptions options, boolean plain, Shell shell, OutputStream out) {
    this.options = options;
    this.out = out;
    this.colour = plain ? options.colour() == Colour.ALWAYS : options.colour().on(shell, "out");
    this.excerpts = !plain && shell.isTerminal("out") || options.verbose();
    this.width = shell.width();
  }

  @Override
  public void file(Checked checked) throws IOException {
    for (Diagnostic finding : Findings.chosen(checked.findings(), options)) {
      line(Findings.line(checked.source(), finding, options.language(), colour));
      if (excerpts && finding.span().line() > 0) {
        excerpt(checked.source(), finding.span());
      }
    }
  }

  private void line(String text) throws IOException {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
  }

  private void excerpt(SourceText source, Span span) throws IOException {
    int start = source.lineStart(span.line() - 1);
    int end = source.lineEnd(span.line() - 1);
    int at = Math.min(end, source.offset(span.line(), span.column()));
    int from = Math.max(start, at - BEFORE);
    String before = Line.oneLine(source.text().substring(from, at));
    boolean oneLine = span.endLine() == span.line();
    int to = oneLine ? Math.min(end, source.offset(span.line(), span.endColumn())) : end;
    String marked = Line.oneLine(source.text().substring(at, Math.max(at, to)));
    String after = Line.oneLine(source.text().substring(Math.max(at, to), end));
    line("    " + Line.cut(before + marked + after, width - 4));
    int room = Math.max(1, width - 4 - Line.width(before));
    int marks = Math.min(room, Math.max(1, Line.width(marked)));
    String carets = "^".repeat(marks);
    line("    " + " ".repeat(Line.width(before)) + Style.GREEN.of(carets, colour));
  }

  @Override
  public void end() {}
}
