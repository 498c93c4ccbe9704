package io.gazette.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.Corrector;
import io.gazette.Corrector.Corrected;
import io.gazette.Fixtures;
import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.compare.Comparison;
import io.gazette.compare.Deviation;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.Enactment;
import io.gazette.compare.Spelling;
import io.gazette.compare.UnitChange;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Severity;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.changes.ChangesFormat;
import io.gazette.emit.changes.ChangesOptions;
import io.gazette.emit.report.Checked;
import io.gazette.emit.report.ReportFormat;
import io.gazette.emit.report.ReportOptions;
import io.gazette.emit.report.ReportWriter;
import io.gazette.link.Linker;
import io.gazette.model.Counts;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Reference;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import io.gazette.registry.Registry;
import io.gazette.restore.RecordFormat;
import io.gazette.restore.Restored;
import io.gazette.validate.Validator;
import io.gazette.validate.archive.ArchiveChecks;
import io.gazette.validate.archive.ArchiveFinding;
import io.gazette.validate.archive.IssueCard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An example for each door that a program calls, between two comments with its name. The Javadoc of
 * the door has it word for word.
 */
class DoorExamplesTest {

  private static final String OLD =
      "云川市河道条例\n\n第一条 为了保护河道，制定本条例。\n\n第二条 河道由市人民政府管理。\n\n第三条 本条例自2020年1月1日起施行。\n";
  private static final String NEW = OLD.replace("市人民政府管理", "市水务局管理").replace("2020年", "2024年");
  private static final String GAP = OLD.replace("第二条 河道由市人民政府管理。\n\n", "");
  private static final String DECISION =
      "云川市人民代表大会常务委员会关于修改《云川市河道条例》的决定\n\n" + "一、将第二条中的“市人民政府”修改为“市水务局”。\n\n本决定自公布之日起施行。\n";

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(written, true, UTF_8);

  @Test
  void read() throws IOException {
    Path file = Fixtures.folder("issues").resolve("yunchuan-2024-03/issue.txt");
    // InputFormat
    byte[] bytes = Files.readAllBytes(file);
    Reading reading = InputFormat.read(file.toString(), bytes, ReadOptions.DEFAULT);
    out.println(reading.source().format() + ", " + reading.source().lineCount() + " lines");
    // InputFormat
    assertThat(written()).startsWith("text, ").endsWith(" lines\n");
  }

  @Test
  void parse() throws IOException {
    Reading reading = issue();
    // GazetteParser
    ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
    for (Document document : result.issue().documents()) {
      out.println(document.title() + ": " + document.body().size() + " blocks");
    }
    for (Diagnostic finding : result.diagnostics()) {
      out.println(finding.span() + " " + finding.message().en());
    }
    // GazetteParser
    assertThat(written()).contains("云川市").contains(" blocks\n");
  }

  @Test
  void write() throws IOException {
    Reading reading = issue();
    ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
    // OutputFormat
    OutputFormat.AKN.emit(result.issue(), result.diagnostics(), EmitOptions.DEFAULT, out);
    // OutputFormat
    assertThat(written()).startsWith("<?xml").endsWith("</akomaNtoso>\n");
  }

  @Test
  void readBack() throws IOException {
    ParseResult result = GazetteParser.parse(issue().source(), ParseOptions.DEFAULT);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    OutputFormat.JSON.emit(result.issue(), result.diagnostics(), EmitOptions.DEFAULT, json);
    byte[] bytes = json.toByteArray();
    // RecordFormat
    Restored restored = RecordFormat.JSON.read("issue.json", bytes);
    Issue issue = restored.issue();
    OutputFormat.MARKDOWN.emit(issue, restored.recorded(), EmitOptions.DEFAULT, out);
    // RecordFormat
    assertThat(issue).isEqualTo(result.issue());
    assertThat(written()).contains("云川市人民政府公报");
  }

  @Test
  void correct() throws IOException {
    Reading reading = reading("draft.txt", OLD.replace("第三条", "第三 条").replace("1日", "1 日"));
    // Corrector
    Corrected corrected = Corrector.correct(reading.source(), rule -> true);
    out.println(corrected.fixes() + " fixes\n" + corrected.text());
    // Corrector
    assertThat(written()).contains(" fixes\n云川市河道条例\n");
  }

  @Test
  void check() throws IOException {
    Reading reading = reading("draft.txt", GAP);
    // Validator
    ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
    List<Diagnostic> findings =
        Validator.validate(reading.source(), result.issue(), result.diagnostics());
    for (Diagnostic finding : findings) {
      out.println(finding.rule().id() + " " + finding.message().zh());
    }
    // Validator
    assertThat(written()).startsWith("GZ301 ");
  }

  @Test
  void report() throws IOException {
    Reading reading = reading("draft.txt", GAP);
    ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
    List<Diagnostic> findings = result.diagnostics();
    // ReportFormat
    Optional<Severity> failOn = Optional.of(Severity.ERROR);
    ReportOptions options = new ReportOptions(Language.EN, failOn, Validator.rules(), "1.0");
    ReportWriter report = ReportFormat.SARIF.begin(options, out);
    report.file(new Checked(reading.source(), Counts.of(result.issue()), findings));
    report.end();
    // ReportFormat
    assertThat(written()).contains("\"ruleId\"", "GZ301");
  }

  @Test
  void compare() throws IOException {
    Issue old = parsed(OLD);
    Issue now = parsed(NEW);
    // Comparison
    for (DocumentChange document : Comparison.of(old, now).documents()) {
      for (UnitChange unit : document.units()) {
        if (!unit.isSame()) {
          out.println(unit.piece().place() + " " + unit.kinds());
        }
      }
    }
    // Comparison
    assertThat(written()).isEqualTo("第二条 [CHANGED]\n第三条 [CHANGED]\n");
  }

  @Test
  void carryOut() throws IOException {
    Issue old = parsed(OLD);
    Issue decision = parsed(DECISION);
    Issue now = parsed(NEW);
    // Enactment
    Enactment enactment = Enactment.of(old, decision, now, Spelling.READER);
    for (Deviation deviation : enactment.deviations()) {
      out.println(deviation.change().piece().place() + " " + deviation.verdict().word());
    }
    // Enactment
    assertThat(written()).isEqualTo("第三条 undecided\n");
  }

  @Test
  void tellChanges() throws IOException {
    Comparison comparison = Comparison.of(parsed(OLD), parsed(NEW));
    // ChangesFormat
    ChangesOptions.Detail detail = ChangesOptions.Detail.CHANGES;
    ChangesOptions options = new ChangesOptions("2020", "2024", Language.ZH, false, detail);
    ChangesFormat.MARKDOWN.emit(comparison, options, out);
    // ChangesFormat
    assertThat(written()).contains("### 第二条　修改", "<ins>水务局</ins>");
  }

  @Test
  void know() throws IOException {
    Reading reading = reading("notice.txt", "云川市人民政府关于施行《云川市河道条例》的通知\n\n请遵守《云川市河道条例》。\n");
    // Registry
    Registry registry = Registry.with("law\t2020-01-01\tlocal-regulation\tcn-530100\t云川市河道条例\n");
    ParseOptions options = new ParseOptions(false, Optional.empty(), registry);
    ParseResult result = GazetteParser.parse(reading.source(), options);
    for (Reference reference : result.issue().documents().get(0).references()) {
      out.println(reference.text() + " " + reference.target().map(Reference.Target::iri));
    }
    // Registry
    assertThat(written())
        .contains(" Optional[/akn/cn-530100/act/local-regulation/2020-01-01/云川市河道条例]");
  }

  @Test
  void link() throws IOException {
    Issue edited = parsed(OLD);
    // Linker
    Issue linked = Linker.link(edited, Optional.empty(), Registry.BUILT_IN).issue();
    // Linker
    assertThat(linked.documents().get(0).references())
        .extracting(Reference::value)
        .containsExactly("2020-01-01");
  }

  @Test
  void checkAnArchive() throws IOException {
    Issue march = parsed("云川市人民政府公报\n2024年第3期（总第87期）\n\n云川市人民政府关于修路的通知\n云政发〔2024〕3号\n\n修路。\n");
    Issue may = parsed("云川市人民政府公报\n2024年第5期（总第89期）\n\n云川市人民政府关于修桥的通知\n云政发〔2024〕5号\n\n修桥。\n");
    // ArchiveChecks
    List<IssueCard> cards =
        List.of(IssueCard.of("2024-03.txt", march), IssueCard.of("2024-05.txt", may));
    for (ArchiveFinding each : ArchiveChecks.find(cards)) {
      out.println(each.file() + " " + each.finding().message().en());
    }
    // ArchiveChecks
    assertThat(written()).startsWith("2024-05.txt ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read/InputFormat",
        "GazetteParser",
        "emit/OutputFormat",
        "restore/RecordFormat",
        "Corrector",
        "validate/Validator",
        "emit/report/ReportFormat",
        "compare/Comparison",
        "compare/Enactment",
        "emit/changes/ChangesFormat",
        "registry/Registry",
        "link/Linker",
        "validate/archive/ArchiveChecks"
      })
  void theJavadocHasTheExampleThatIsCompiled(String door) throws IOException {
    String name = door.substring(door.lastIndexOf('/') + 1);
    String mark = "    // " + name + "\n";
    String source = Files.readString(Path.of("src/test/java/io/gazette/examples/" + FILE));
    String example = between(source, mark, mark).stripTrailing().stripIndent();
    String shown =
        between(
            Files.readString(Path.of("src/main/java/io/gazette/" + door + ".java")), START, END);
    assertThat(shown.replace("\n * ", "\n")).isEqualTo(example);
  }

  private static final String FILE = "DoorExamplesTest.java";
  private static final String START = " * <pre>{@code\n * ";
  private static final String END = "\n * }</pre>";

  private static String between(String text, String start, String end) {
    assertThat(text).contains(start);
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static Reading issue() throws IOException {
    Path file = Fixtures.folder("issues").resolve("yunchuan-2024-03/issue.txt");
    return InputFormat.read("issue.txt", Files.readAllBytes(file), ReadOptions.DEFAULT);
  }

  private static Reading reading(String name, String text) throws IOException {
    return InputFormat.read(name, text.getBytes(UTF_8), ReadOptions.DEFAULT);
  }

  private static Issue parsed(String text) throws IOException {
    Reading reading = reading("text.txt", text);
    return GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue();
  }

  private String written() {
    return written.toString(UTF_8);
  }
}
