package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.emit.OutputFormat;
import io.gazette.model.Counts;
import io.gazette.model.Document;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.restore.RecordFormat;
import io.gazette.restore.Restored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Akoma Ntoso files as other traditions write them: their structure as far as it goes. */
class ForeignAknTest {

  @TestFactory
  Stream<DynamicTest> noTextIsLostAndEveryOutputIsValid() {
    return Fixtures.files(Fixtures.folder("foreign"), ".xml").stream()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> sound(p)));
  }

  private static void sound(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertThat(RecordFormat.detect("<stdin>", bytes)).hasValue(RecordFormat.AKN);
    Restored restored = RecordFormat.AKN.read("f.xml", bytes);
    Counts.Characters characters = Counts.of(restored.issue()).characters();
    assertThat(characters.source()).isPositive();
    assertThat(characters.placed()).isEqualTo(characters.source());
    Fixtures.Parsed parsed = new Fixtures.Parsed(restored.issue(), restored.recorded());
    assertThat(FourFormats.faults(parsed, true)).isEmpty();
    byte[] ours = FourFormats.emit(parsed, OutputFormat.AKN);
    Restored again = RecordFormat.AKN.read("f.xml", ours);
    assertThat(SameIssue.difference(restored.issue(), again.issue())).isEmpty();
  }

  @Test
  void sectionsAreTheArticlesOfTheCommonLaw() throws IOException {
    Document law = read("by-law.xml");
    assertThat(law.title()).isEqualTo("River Markets By-law, 2021");
    assertThat(law.issuer()).isEqualTo("Council of Riverton");
    assertThat(law.type()).isEqualTo(DocumentType.ACT);
    assertThat(CompactOutline.of(law.body()))
        .containsExactly(
            "章 Chapter1 Interpretation",
            "条 1.Definitions 款2 项2",
            "章 Chapter2 Markets",
            "条 2.Permits 款2 项2 目2 尾1",
            "文1",
            "条 3.Fees 款1 项0");
    assertThat(law.head())
        .extracting(Printed::text)
        .containsExactly(
            "To provide for markets on the river bank; and for matters connected therewith.",
            "WHEREAS markets are held on the river bank;");
    Document schedule = law.attachments().get(0);
    assertThat(schedule.id()).isEqualTo("doc_1__annex_1");
    assertThat(schedule.label()).isEqualTo("Schedule 1");
    assertThat(schedule.title()).isEqualTo("Market days");
    assertThat(findings("by-law.xml")).containsExactly("80:10 GZ037");
  }

  @Test
  void listsAndUnlabelledSubparagraphsOfTheUnion() throws IOException {
    Document bill = read("directive.xml");
    assertThat(bill.title()).isEqualTo("on the quality of river water");
    assertThat(bill.number().orElseThrow().text()).isEqualTo("2022/12");
    assertThat(bill.date()).hasValue(LocalDate.of(2022, 5, 6));
    assertThat(bill.effectiveDate()).hasValue(LocalDate.of(2023, 1, 1));
    assertThat(bill.signatures()).containsExactly(new Signature("", "A. HILL", "The President"));
    assertThat(bill.preamble()).contains("THE ASSEMBLY OF THE UNION,", "(1) Rivers cross borders.");
    assertThat(CompactOutline.of(bill.body()))
        .containsExactly(
            "编 TITLEI GENERAL",
            "条 Article1Subjectmatter 款3 项2 目2 尾2",
            "编 TITLEII FINAL",
            "条 Article2 款1 项0");
    assertThat(findings("directive.xml")).isEmpty();
  }

  @Test
  void judgmentsAndDebatesKeepTheirText() throws IOException {
    Document judgment = read("judgment.xml");
    assertThat(judgment.title()).isEqualTo("Hill v Dale");
    assertThat(judgment.date()).isEmpty();
    assertThat(CompactOutline.of(judgment.body()))
        .containsExactly("文2", "节 A Facts", "项 [1]", "文1");
    Document debate = read("debate.xml");
    assertThat(CompactOutline.of(debate.body())).containsExactly("文13");
    assertThat(findings("debate.xml")).doesNotHaveDuplicates().contains("6:2 GZ037");
  }

  @Test
  void billsRegulationsAndGazettesKeepTheirStructure() throws IOException {
    Document bill = read("county-bill.xml");
    assertThat(CompactOutline.of(bill.body()))
        .containsExactly(
            "编 Part1 Allotments", "文1", "条 1Sizeofplots 款2 项2", "条 1ACommencement 款1 项0");
    assertThat(bill.attachments().get(0).title()).isEqualTo("Fees");
    assertThat(findings("county-bill.xml")).isEmpty();
    Document regulation = read("regulation-of-the-council.xml");
    assertThat(regulation.number().orElseThrow().text()).isEqualTo("2021/88");
    assertThat(CompactOutline.of(regulation.body()))
        .containsExactly(
            "章 CHAPTERI General",
            "节 Section1 Scope",
            "条 Article1Scope 款2 项4 尾3",
            "条 Article2 款1 项0");
    assertThat(findings("regulation-of-the-council.xml"))
        .containsExactly("51:127 GZ037", "51:205 GZ037", "51:214 GZ037");
    assertThat(restored("notices.xml").issue().documents()).hasSize(2);
    assertThat(CompactOutline.of(read("notices.xml").body()))
        .containsExactly("条 1.Fares 款2 项3", "文1");
    assertThat(findings("notices.xml"))
        .containsExactly("24:72 GZ037", "25:30 GZ039", "23:47 GZ038");
  }

  private static List<String> findings(String name) throws IOException {
    return restored(name).recorded().stream()
        .map((Diagnostic d) -> d.span() + " " + d.rule().id())
        .toList();
  }

  private static Document read(String name) throws IOException {
    return restored(name).issue().documents().get(0);
  }

  private static Restored restored(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Fixtures.folder("foreign").resolve(name));
    return RecordFormat.AKN.read(name, bytes);
  }
}
