package io.gazette.emit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.reports.Parser;

/** The reports keep to the schemas and habits of the programs that read them. */
class ReportFormatTest {

  private static final String TEXT = "第一条　为了𠮷规范养犬,制定“本办法。\n\n第三条　养犬<人>(含单位)应当登记\u0007。\n";

  @Test
  void sarifIsValidAgainstItsSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(resource("/schema/sarif-schema-2.1.0.json"));
    for (Language language : Language.values()) {
      String report = report(ReportFormat.SARIF, language);
      assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
      assertThat(report).contains("\"ruleId\" : \"GZ301\"", "\"fixes\"", "utf16CodeUnits");
    }
    assertThat(schema.validate("{\"version\": 3}", InputFormat.JSON)).isNotEmpty();
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

  /** A reader of reviewdog counts bytes: what it puts in place of its ranges is what we mean. */
  @Test
  void rdjsonlIsAsItsReaderExpectsAndItsSuggestionsFit() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(resource("/report/rdjsonl.schema.json"));
    String report = report(ReportFormat.RDJSONL, Language.ZH);
    ObjectMapper mapper = new ObjectMapper();
    int suggestions = 0;
    for (String line : report.split("\n")) {
      assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
      for (JsonNode suggestion : mapper.readTree(line).path("suggestions")) {
        suggestions++;
        assertThat(HALF_TO_FULL)
            .containsEntry(inBytes(suggestion.path("range")), suggestion.path("text").asText());
      }
    }
    assertThat(report.split("\n")).hasSize(found().size());
    assertThat(suggestions).isEqualTo(HALF_TO_FULL.size());
    assertThat(schema.validate("{\"message\": \"\", \"line\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void checkstyleAndJunitAreValidAgainstTheirDocumentedForm() throws Exception {
    for (Language language : Language.values()) {
      validator("/report/checkstyle.xsd").validate(xmlOf(ReportFormat.CHECKSTYLE, language));
      validator("/report/junit.xsd").validate(xmlOf(ReportFormat.JUNIT, language));
    }
    assertThatThrownBy(
            () ->
                validator("/report/junit.xsd")
                    .validate(xmlOf(ReportFormat.CHECKSTYLE, Language.EN)))
        .isInstanceOf(SAXException.class);
  }

  /** violations-lib feeds the comments of reviews and build servers from reports of many tools. */
  @Test
  void readerOfOthersFindsEachFindingInSarifAndCheckstyleAndEachFailureInJunit() throws Exception {
    List<String> places =
        found().stream().map(d -> source().name() + ":" + d.span().line()).sorted().toList();
    assertThat(read(Parser.SARIF, ReportFormat.SARIF)).isEqualTo(places);
    assertThat(read(Parser.CHECKSTYLE, ReportFormat.CHECKSTYLE)).isEqualTo(places);
    long failures = count(xml(report(ReportFormat.JUNIT, Language.EN)), "failure");
    assertThat(read(Parser.JUNIT, ReportFormat.JUNIT)).hasSize((int) failures);
  }

  private static List<String> read(Parser parser, ReportFormat format) throws Exception {
    return parser
        .getViolationsParser()
        .parseReportOutput(report(format, Language.EN), new SilentLogger())
        .stream()
        .map(
            // SARIF names files by URI.
            violation ->
                URLDecoder.decode(violation.getFile(), StandardCharsets.UTF_8)
                    + ":"
                    + violation.getStartLine())
        .sorted()
        .toList();
  }

  private static long count(Element root, String name) {
    return root.getElementsByTagName(name).getLength();
  }

  private static final class SilentLogger implements ViolationsLogger {
    @Override
    public void log(Level level, String message) {}

    @Override
    public void log(Level level, String message, Throwable trouble) {
      throw new AssertionError(message, trouble);
    }
  }

  private static final Map<String, String> HALF_TO_FULL = Map.of(",", "，", "(含单位)", "（含单位）");

  /** The characters of a range that lies in one line and counts bytes of UTF-8 from 1. */
  private static String inBytes(JsonNode range) {
    assertThat(range.at("/start/line").asInt()).isEqualTo(range.at("/end/line").asInt());
    byte[] line =
        TEXT.split("\n")[range.at("/start/line").asInt() - 1].getBytes(StandardCharsets.UTF_8);
    int from = range.at("/start/column").asInt() - 1;
    int to = range.at("/end/column").asInt() - 1;
    return new String(line, from, to - from, StandardCharsets.UTF_8);
  }

  private static javax.xml.validation.Validator validator(String schema) throws Exception {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(ReportFormatTest.class.getResource(schema))
        .newValidator();
  }

  private static StreamSource xmlOf(ReportFormat format, Language language) throws IOException {
    return new StreamSource(new StringReader(report(format, language)));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportFormatTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
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
