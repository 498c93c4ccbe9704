package io.gazette.emit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Counts;
import io.gazette.text.SourceText;
import io.gazette.validate.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The reports keep to the schemas and habits of the programs that read them. */
class ReportFormatTest {

  private static final String TEXT = "第一条　为了𠮷规范养犬,制定“本办法。\n\n第三条　养犬<人>(含单位)应当登记\u0007。\n";

  @Test
  void sarifIsValidAgainstItsSchema() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(published);
      for (Language language : Language.values()) {
        String report = report(ReportFormat.SARIF, language);
        assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report).contains("\"ruleId\" : \"GZ301\"", "\"fixes\"", "utf16CodeUnits");
      }
      assertThat(schema.validate("{\"version\": 3}", InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void checkstyleNamesFileLineColumnAndSource() throws Exception {
    Element root = xml(report(ReportFormat.CHECKSTYLE, Language.ZH));
    assertThat(root.getTagName()).isEqualTo("checkstyle");
    NodeList errors = root.getElementsByTagName("error");
    assertThat(errors.getLength()).isEqualTo(found().size());
    for (int i = 0; i < errors.getLength(); i++) {
      Element error = (Element) errors.item(i);
      assertThat(error.getAttribute("severity")).isIn("error", "warning", "info");
      assertThat(Integer.parseInt(error.getAttribute("line"))).isPositive();
      assertThat(Integer.parseInt(error.getAttribute("column"))).isPositive();
      assertThat(error.getAttribute("source")).startsWith("gazette.GZ");
      assertThat(error.getAttribute("message")).isNotEmpty();
    }
  }

  @Test
  void junitCountsItsCasesAndFailures() throws Exception {
    Element root = xml(report(ReportFormat.JUNIT, Language.EN));
    assertThat(root.getTagName()).isEqualTo("testsuites");
    Element suite = (Element) root.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests"))
        .isEqualTo(Integer.toString(root.getElementsByTagName("testcase").getLength()));
    assertThat(suite.getAttribute("failures"))
        .isEqualTo(Integer.toString(root.getElementsByTagName("failure").getLength()));
    assertThat(root.getElementsByTagName("failure").getLength()).isPositive();
  }

  private static Element xml(String report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static SourceText source() {
    return SourceText.of("公报/a<b>.txt", TEXT);
  }

  private static List<Diagnostic> found() {
    ParseResult result = GazetteParser.parse(source(), ParseOptions.DEFAULT);
    return Validator.validate(source(), result.issue(), result.diagnostics());
  }

  private static String report(ReportFormat format, Language language) throws IOException {
    ParseResult result = GazetteParser.parse(source(), ParseOptions.DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportOptions options =
        new ReportOptions(language, Optional.of(Severity.WARNING), Validator.rules(), "1.0");
    ReportWriter writer = format.begin(options, out);
    writer.file(new Checked(source(), Counts.of(result.issue()), found()));
    writer.end();
    return out.toString(StandardCharsets.UTF_8);
  }
}
