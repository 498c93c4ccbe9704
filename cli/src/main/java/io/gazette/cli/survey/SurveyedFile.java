package io.gazette.cli.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file that was converted.
 *
 * @param path in the layout
 * @param outputs what was written, relative to the report
 * @param gazette whose issue it is; {@code ""} for a loose document
 * @param title of its first document
 * @param documents how many it holds
 * @param findings how many there are: errors, warnings, remarks
 * @param milliseconds the conversion took
 */
public record SurveyedFile(
    String path,
    List<String> outputs,
    String gazette,
    String title,
    OptionalInt year,
    OptionalInt number,
    OptionalInt totalNumber,
    Optional<LocalDate> date,
    int documents,
    int articles,
    int characters,
    Findings findings,
    long milliseconds) {

  public SurveyedFile {
    outputs = List.copyOf(outputs);
  }

  /** How many findings there are of each level. */
  public record Findings(int errors, int warnings, int remarks) {

    int all() {
      return errors + warnings + remarks;
    }
  }
}
