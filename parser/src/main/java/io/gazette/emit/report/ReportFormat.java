package io.gazette.emit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The formats findings are reported in, besides lines of text; the words are of {@code --format}.
 *
 * <pre>{@code
 * Optional<Severity> failOn = Optional.of(Severity.ERROR);
 * ReportOptions options = new ReportOptions(Language.EN, failOn, Validator.rules(), "1.0");
 * ReportWriter report = ReportFormat.SARIF.begin(options, out);
 * report.file(new Checked(reading.source(), Counts.of(result.issue()), findings));
 * report.end();
 * }</pre>
 */
public enum ReportFormat {
  /** One object. */
  JSON("json"),
  /** One object a finding, one a line. */
  JSONL("jsonl"),
  /** OASIS SARIF 2.1.0. */
  SARIF("sarif"),
  /** reviewdog's Diagnostic Format, one a line. */
  RDJSONL("rdjsonl"),
  /** Workflow commands of GitHub Actions. */
  GITHUB("github"),
  /** The XML of Checkstyle. */
  CHECKSTYLE("checkstyle"),
  /** The XML of JUnit. */
  JUNIT("junit");

  private final String word;

  ReportFormat(String word) {
    this.word = word;
  }

  /** {@return the name on the command line} */
  public String word() {
    return word;
  }

  /**
   * {@return the format called {@code word}, if there is one}
   *
   * @param word a name on the command line
   */
  public static Optional<ReportFormat> named(String word) {
    for (ReportFormat format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Begins a report in UTF-8. The stream is flushed at the end, not closed.
   *
   * @param options how findings are told
   * @param out where it is written
   * @return what takes the findings, file by file
   * @throws IOException where it cannot be written
   */
  public ReportWriter begin(ReportOptions options, OutputStream out) throws IOException {
    return switch (this) {
      case JSON -> new JsonReport(options, out);
      case JSONL -> new JsonLinesReport(options, out);
      case SARIF -> new SarifReport(options, out);
      case RDJSONL -> new RdJsonReport(options, out);
      case GITHUB -> new GithubReport(options, out);
      case CHECKSTYLE -> new CheckstyleReport(options, out);
      case JUNIT -> new JunitReport(options, out);
    };
  }
}
