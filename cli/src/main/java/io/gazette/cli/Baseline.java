package io.gazette.cli;

import io.gazette.cli.output.Reason;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.emit.report.Fingerprints;
import io.gazette.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Known findings of an archive, by the fingerprints of an earlier report.
 *
 * @param fingerprints of what is accepted
 */
record Baseline(Set<String> fingerprints) {

  /** The field of the JSON formats, and that of SARIF. */
  private static final List<String> FIELDS = List.of("\"fingerprint\"", "\"gazette/v1\"");

  /** That of {@code --baseline}; nothing is accepted where none is given. */
  static Baseline of(Arguments arguments) throws UnreadableInputException {
    if (!arguments.has(Option.BASELINE)) {
      return new Baseline(Set.of());
    }
    String name = arguments.value(Option.BASELINE, "");
    try {
      String report = new String(Files.readAllBytes(Path.of(name)), StandardCharsets.UTF_8);
      Set<String> found = fingerprints(report);
      if (isReport(report.strip(), found)) {
        return new Baseline(found);
      }
      throw new UnreadableInputException(Saying.BASELINE.of(name, Saying.NO_REPORT.of()));
    } catch (IOException e) {
      throw new UnreadableInputException(Saying.BASELINE.of(name, Reason.of(e)), e);
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(Saying.BASELINE.of(name, Saying.NAME_UNREADABLE.of()), e);
    }
  }

  /**
   * Whether {@code report} is one in JSON, whole to its end. Where nothing was found, one of JSON
   * lines is empty, and the others say so.
   */
  private static boolean isReport(String report, Set<String> found) {
    boolean whole = report.startsWith("{") && report.endsWith("}");
    boolean clean = report.contains("\"findings\"") || report.contains("\"results\"");
    return report.isEmpty() || whole && (!found.isEmpty() || clean);
  }

  private static Set<String> fingerprints(String report) {
    Set<String> found = new HashSet<>();
    for (String field : FIELDS) {
      for (int at = report.indexOf(field); at >= 0; at = report.indexOf(field, at + 1)) {
        int from = report.indexOf('"', at + field.length()) + 1;
        int to = from == 0 ? -1 : report.indexOf('"', from);
        if (to > 0) {
          found.add(report.substring(from, to));
        }
      }
    }
    return found;
  }

  /** Those of {@code findings} that are not accepted. */
  List<Diagnostic> rest(SourceText source, List<Diagnostic> findings) {
    if (fingerprints.isEmpty()) {
      return findings;
    }
    List<String> prints = Fingerprints.of(source, findings);
    List<Diagnostic> rest = new ArrayList<>();
    for (int i = 0; i < prints.size(); i++) {
      if (!fingerprints.contains(prints.get(i))) {
        rest.add(findings.get(i));
      }
    }
    return rest;
  }
}
