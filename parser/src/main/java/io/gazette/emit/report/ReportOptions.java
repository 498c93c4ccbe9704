package io.gazette.emit.report;

import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * How findings are reported.
 *
 * @param language they are told in
 * @param failOn what counts as a failure; empty where nothing does
 * @param rules every rule that was looked for
 * @param version of the tool
 */
public record ReportOptions(
    Language language, Optional<Severity> failOn, List<Rule> rules, String version) {

  /**
   * {@return whether a finding of {@code severity} is a failure}
   *
   * @param severity of a finding
   */
  public boolean fails(Severity severity) {
    return failOn.isPresent() && severity.compareTo(failOn.get()) >= 0;
  }
}
