package io.gazette.emit.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.Fixtures;
import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.link.Linker;
import io.gazette.model.Block;
import io.gazette.model.Contents;
import io.gazette.model.Counts;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.model.Texts;
import io.gazette.read.InputFormat;
import io.gazette.registry.Registry;
import io.gazette.restore.RecordFormat;
import io.gazette.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Issues such as no gazette prints, written, read back and written again. */
class AknReadBackTest {

  private static final int SEEDS = 200;

  @Test
  void noCharacterIsLostWhateverTheModel() throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      byte[] akn = akn(new RandomIssues(seed).issue());
      Issue read = RecordFormat.AKN.read("a", akn).issue();
      assertThat(Counts.of(read).characters().balanced()).as("seed " + seed).isTrue();
      assertThat(AknText.of(akn(read))).as("seed " + seed).isEqualTo(AknText.of(akn));
    }
  }

  /** The fields of a random issue say one thing, its lines another; what is shown wins, once. */
  @Test
  void whatWasReadBackOnceStays() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      byte[] second = akn(readBack(akn(new RandomIssues(seed).issue())));
      byte[] third = akn(readBack(second));
      assertThat(new String(third)).as("seed " + seed).isEqualTo(new String(second));
    }
  }

  /**
   * Where the fields say what is shown nothing changes at all; quoted text aside, whose units are
   * written as text where no decision quotes them.
   */
  @Test
  void whatSaysOneThingIsTheSameAtOnce() throws IOException {
    int told = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Issue issue = linked(RandomIssues.consistent(seed).issue());
      if (!quotes(issue.documents())) {
        byte[] first = akn(issue);
        assertThat(new String(akn(readBack(first))))
            .as("seed " + seed)
            .isEqualTo(new String(first));
        told++;
      }
    }
    assertThat(told).as("issues that quote nothing").isGreaterThan(SEEDS / 4);
  }

  private static Issue readBack(byte[] akn) throws IOException {
    return RecordFormat.AKN.read("a", akn).issue();
  }

  private static boolean quotes(List<Document> documents) {
    return documents.stream().anyMatch(d -> quoted(d.body()) || quotes(d.attachments()));
  }

  private static boolean quoted(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(b -> b instanceof Block.Unit unit && (unit.quoted() || quoted(unit.children())));
  }

  /** An editor who mends the text of our own file need not know of the attributes beside it. */
  @Test
  void whatTheLinesShowWinsOverWhatAttributesTell() throws IOException {
    String edited =
        new String(akn(Draft.loose(AknSamples.notice())), StandardCharsets.UTF_8)
            .replace("印发<eol/>方案的<docType>通知", "转发<eol/>办法的<docType>意见")
            .replace("<docNumber>云政发[2020]8号", "<docNumber>云政发[2020]9号")
            .replace(">2020年4月10日<", ">2020年4月11日<");
    Document read =
        RecordFormat.AKN
            .read("a", edited.getBytes(StandardCharsets.UTF_8))
            .issue()
            .documents()
            .get(0);
    assertThat(read.title()).isEqualTo("云海市人民政府关于转发办法的意见");
    assertThat(read.kind()).isEqualTo("意见");
    assertThat(read.number().orElseThrow().serial()).hasValue(9);
    assertThat(read.date()).contains(LocalDate.of(2020, 4, 11));
    assertThat(read.issuer()).isEqualTo("云海市人民政府");
  }

  @Test
  void editedLabelsMastheadsAndContentsWinToo() throws IOException {
    Path file = Fixtures.folder("issues").resolve("yunchuan-2024-03/issue.expected.akn.xml");
    String edited =
        Files.readString(file)
            .replace("第3期（总第217期）", "第4期（总第218期）")
            .replace("沈思齐</person>", "沈思远</person>")
            .replace("邮 编：530088", "邮 编：530089")
            .replace(">【政府令】<", ">【市政府令】<")
            .replace("云川市河道采砂管理办法（云川市人民政府令第82号）", "云川市河道采石办法（云川市人民政府令第83号）")
            .replace("<inline name=\"page\">（13）", "<inline name=\"page\">（14）")
            .replace("第二章 规划与整治", "第二章 规划和整治")
            .replace("<num>第四条</num>", "<num>第四条之一</num>");
    Issue read = RecordFormat.AKN.read("a", edited.getBytes(StandardCharsets.UTF_8)).issue();
    Masthead masthead = read.masthead().orElseThrow();
    assertThat(masthead.number()).hasValue(4);
    assertThat(masthead.totalNumber()).hasValue(218);
    assertThat(masthead.editors()).contains(new Masthead.Editor("常务副主任", "沈思远"));
    assertThat(masthead.contact().postcode()).isEqualTo("530089");
    assertThat(masthead.sponsor()).isEqualTo("云川市人民政府办公室");
    List<Contents.Rubric> rubrics = read.contents().get(0).rubrics();
    assertThat(rubrics.get(1).title()).isEqualTo("市政府令");
    assertThat(rubrics.get(1).entries().get(0).title()).isEqualTo("云川市河道采石办法");
    assertThat(rubrics.get(1).entries().get(0).documentNumber()).isEqualTo("云川市人民政府令第83号");
    assertThat(rubrics.get(0).entries().get(1).page()).hasValue(14);
    Document law = read.documents().get(0);
    assertThat(law.contents().get(1)).isEqualTo(new Document.ContentsItem("第二章", "规划和整治"));
    assertThat(law.body().toString()).contains("num=第四条之一, number=4-1,");
  }

  @Test
  void captionAndNotesOfATableAreReadBackAsParagraphs() throws Exception {
    String text =
        "云川市人民政府关于任务分工的通知\n\n各区人民政府：\n\n请遵照执行。\n\n表1　任务分工\n\n| 序号 | 任务 |\n| --- | --- |\n"
            + "| 1 | 甲 |\n\n注：甲为第一批。\n\n云川市人民政府\n\n2024年3月1日\n";
    Issue issue =
        GazetteParser.parse(
                InputFormat.read(
                        "a.md",
                        text.getBytes(StandardCharsets.UTF_8),
                        Optional.of(InputFormat.MARKDOWN),
                        Optional.empty())
                    .source(),
                ParseOptions.DEFAULT)
            .issue();
    byte[] akn = akn(issue);
    assertThat(new String(akn, StandardCharsets.UTF_8))
        .contains("<caption>表1　任务分工</caption>")
        .contains("<p class=\"tableNote\">注：甲为第一批。</p>");
    if (AknSchema.shared().isPresent()) {
      assertThat(AknSchema.validate(akn)).isEmpty();
    }
    Issue read = RecordFormat.AKN.read("a", akn).issue();
    assertThat(Counts.of(read).tables()).isEqualTo(1);
    assertThat(texts(read)).isEqualTo(texts(issue));
    assertThat(akn(read)).isEqualTo(akn);
  }

  @Test
  void anEntryOfAPackageKnowsItsAttachmentAndASpanItsPage() throws IOException {
    Issue gazette = pointing("doc_3__issued_1", AknSamples.gazette());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AknOptions options = new AknOptions(AknOptions.Form.PACKAGE, AknOptions.Profile.NC, true);
    AkomaNtoso.write(gazette, Optional.empty(), options, out);
    Issue read = RecordFormat.AKN.read("a.akn", out.toByteArray()).issue();
    assertThat(entries(read)).containsExactly("doc_3__issued_1");
    Span place = new Span(3, 1, 4, 7, 12);
    Draft draft = new Draft();
    draft.head.add(new Printed(Printed.Part.TITLE, "某", place));
    ByteArrayOutputStream paged = new ByteArrayOutputStream();
    AkomaNtoso.write(
        Draft.loose(draft.build()),
        Optional.empty(),
        new AknOptions(AknOptions.Form.BUNDLE, AknOptions.Profile.NC, true),
        paged);
    Issue again = RecordFormat.AKN.read("a.xml", paged.toByteArray()).issue();
    assertThat(again.documents().get(0).head().get(0).span()).isEqualTo(place);
  }

  /** With one entry in its contents. */
  private static Issue pointing(String document, Issue issue) {
    Contents.Entry entry =
        new Contents.Entry("方案", "", OptionalInt.empty(), document, "方案", Span.NONE);
    Contents.Rubric rubric = new Contents.Rubric("", "", List.of(entry), Span.NONE);
    return new Issue(
        issue.source(),
        issue.place(),
        issue.masthead(),
        List.of(new Contents("zh", List.of(), List.of(rubric))),
        issue.documents(),
        issue.backMatter(),
        issue.joins(),
        issue.discarded());
  }

  private static List<String> texts(Issue issue) {
    List<String> texts = new ArrayList<>();
    Texts.walk(issue, (text, span) -> texts.add(text));
    return texts;
  }

  private static List<String> entries(Issue issue) {
    return issue.contents().stream()
        .flatMap(contents -> contents.rubrics().stream())
        .flatMap(rubric -> rubric.entries().stream())
        .map(Contents.Entry::document)
        .toList();
  }

  private static Issue linked(Issue issue) {
    return Linker.link(issue, Optional.empty(), Registry.BUILT_IN).issue();
  }

  private static byte[] akn(Issue issue) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtoso.write(issue, Optional.empty(), AknOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
