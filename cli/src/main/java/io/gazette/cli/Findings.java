package io.gazette.cli;

import io.gazette.cli.tell.Line;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Severity;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Findings as lines: {@code PATH:LINE:COLUMN: error GZ301 article-number-gap: …}. */
final class Findings {

  private Findings() {}

  /** Prints those that {@code options} ask for to standard error. */
  static void print(Parsed parsed, CommonOptions options, Shell shell) {
    boolean colour = options.colour().on(shell, "err");
    for (Diagnostic diagnostic : chosen(parsed.diagnostics(), options)) {
      shell.err().println(line(parsed.source(), diagnostic, options.language(), colour));
    }
    for (Diagnostic diagnostic : chosen(parsed.ofRecord(), options)) {
      shell.err().println(line(parsed.name(), diagnostic, options.language(), colour));
    }
  }

  /** All, or with {@code -q} those of error level. */
  static List<Diagnostic> chosen(List<Diagnostic> all, CommonOptions options) {
    if (!options.quiet()) {
      return all;
    }
    List<Diagnostic> errors = new ArrayList<>();
    for (Diagnostic diagnostic : all) {
      if (diagnostic.rule().severity() == Severity.ERROR) {
        errors.add(diagnostic);
      }
    }
    return errors;
  }

  /** One finding at its place in the file of {@code source}. */
  static String line(SourceText source, Diagnostic found, Language language, boolean colour) {
    Diagnostic placed =
        new Diagnostic(found.rule(), found.message(), source.inFile(found.span()), found.fix());
    return line(source.name(), placed, language, colour);
  }

  /** One finding, in one line whatever its message holds, and the page of the file it is on. */
  static String line(String name, Diagnostic diagnostic, Language language, boolean colour) {
    Severity severity = diagnostic.rule().severity();
    int page = diagnostic.span().page();
    return Line.oneLine(name)
        + ":"
        + diagnostic.span()
        + ": "
        + style(severity).of(severity.word(), colour)
        + " "
        + diagnostic.rule().id()
        + " "
        + diagnostic.rule().name()
        + ": "
        + Line.oneLine(diagnostic.message().in(language))
        + (page > 0 ? " [page " + page + "]" : "");
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED;
      case WARNING -> Style.YELLOW;
      case INFO -> Style.CYAN;
    };
  }
}
