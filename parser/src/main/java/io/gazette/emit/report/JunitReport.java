package io.gazette.emit.report;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The XML of JUnit: a suite a file, in it a case for each rule that found something; the case fails
 * where the rule is at or above what counts as a failure. A file without findings is one case that
 * passes.
 */
final class JunitReport implements ReportWriter {

  private final ReportOptions options;
  private final XmlText xml;

  JunitReport(ReportOptions options, OutputStream out) throws IOException {
    this.options = options;
    this.xml = new XmlText(out);
    xml.raw("<testsuites name=\"gazette validate\">\n");
  }

  @Override
  public void file(Checked checked) throws IOException {
    Map<Rule, List<Diagnostic>> cases = new LinkedHashMap<>();
    for (Diagnostic finding : checked.findings()) {
      cases.computeIfAbsent(finding.rule(), r -> new ArrayList<>()).add(finding);
    }
    long failures = cases.keySet().stream().filter(r -> options.fails(r.severity())).count();
    xml.raw("  <testsuite").attribute("name", checked.source().name());
    xml.attribute("tests", Integer.toString(Math.max(1, cases.size())));
    xml.attribute("failures", Long.toString(failures));
    xml.attribute("errors", "0").attribute("skipped", "0").attribute("time", "0").raw(">\n");
    if (cases.isEmpty()) {
      opening("no findings", checked.source().name());
      xml.raw("/>\n");
    }
    for (Map.Entry<Rule, List<Diagnostic>> each : cases.entrySet()) {
      testCase(checked.source().name(), each.getKey(), each.getValue());
    }
    xml.raw("  </testsuite>\n");
  }

  private void opening(String name, String file) throws IOException {
    xml.raw("    <testcase").attribute("name", name);
    xml.attribute("classname", file).attribute("time", "0");
  }

  private void testCase(String file, Rule rule, List<Diagnostic> findings) throws IOException {
    opening(rule.id() + " " + rule.name(), file);
    xml.raw(">\n");
    boolean fails = options.fails(rule.severity());
    if (fails) {
      String what = rule.what().in(options.language());
      xml.raw("      <failure").attribute("message", what);
      xml.attribute("type", rule.severity().word()).raw(">");
    } else {
      xml.raw("      <system-out>");
    }
    xml.text(lines(file, findings));
    xml.raw(fails ? "</failure>\n" : "</system-out>\n").raw("    </testcase>\n");
  }

  private String lines(String file, List<Diagnostic> findings) {
    Language language = options.language();
    StringBuilder lines = new StringBuilder();
    for (Diagnostic finding : findings) {
      lines.append(lines.length() == 0 ? "" : "\n");
      lines.append(file).append(':').append(finding.span()).append(": ");
      lines.append(finding.message().in(language));
    }
    return lines.toString();
  }

  @Override
  public void end() throws IOException {
    xml.raw("</testsuites>\n").end();
  }
}
