package io.gazette.emit.report;

import java.io.IOException;

/** Writes a report file by file. */
public interface ReportWriter {

  /**
   * Adds the findings of one file.
   *
   * @param checked a file and its findings
   * @throws IOException where it cannot be written
   */
  void file(Checked checked) throws IOException;

  /**
   * Ends the report.
   *
   * @throws IOException where it cannot be written
   */
  void end() throws IOException;
}
