package io.gazette.emit.report;

import java.io.IOException;

/** Writes a report file by file. */
public interface ReportWriter {

  /** Adds the findings of one file. */
  void file(Checked checked) throws IOException;

  /** Ends the report. */
  void end() throws IOException;
}
