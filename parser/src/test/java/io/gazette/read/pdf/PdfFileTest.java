package io.gazette.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.Fixtures;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import io.gazette.text.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfFileTest {

  private static final String FULL = "国家建立健全数据交易管理制度，规范数据交易行为";
  private static final String MORE = "培育数据交易市场，促进数据依法有序流动和利用";

  /** Scripts, programs to start, addresses, files beside it: only what is drawn is text. */
  @Test
  void whatAFileWantsDoneIsNotDone() throws IOException {
    SourceText text = hostile("actions").source();
    assertThat(text.text()).isEqualTo("第一条为了河道制定\n");
  }

  /** Pages, forms, patterns and references that hold themselves; the last is a font of pictures. */
  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void whatHoldsItselfComesToAnEnd() throws IOException {
    assertThat(hostile("loops").source().text()).isEqualTo("第一条为了河道制定\n");
    assertThatThrownBy(() -> hostile("type3")).hasMessageContaining("has no usable text");
  }

  private static PdfText hostile(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Fixtures.folder("fuzz").resolve("pdf").resolve(name));
    return PdfFile.read(name, "", bytes, "", Optional.empty());
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    page.text(200, 60, 18, "云川市数据条例");
    for (int i = 0; i < 12; i++) {
      page.text(60, 100 + 18 * i, 10, i + "左" + FULL.substring(1));
      page.text(310, 100 + 18 * i, 10, i + "右" + FULL.substring(1));
    }
    List<String> lines = lines(read(page));
    assertThat(lines).hasSize(25);
    assertThat(lines.get(0)).isEqualTo("云川市数据条例");
    assertThat(lines.subList(1, 13)).allMatch(line -> line.contains("左"));
    assertThat(lines.subList(13, 25)).allMatch(line -> line.contains("右"));
  }

  @Test
  void aHeadingAcrossTheColumnsPartsThem() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    for (int band = 0; band < 2; band++) {
      float top = 100 + 200 * band;
      page.text(220, top - 20, 14, band == 0 ? "第一部分重要的文件" : "第二部分其他的文件");
      for (int i = 0; i < 8; i++) {
        page.text(60, top + 18 * i, 10, band + "左" + FULL.substring(2));
        page.text(310, top + 18 * i, 10, band + "右" + FULL.substring(2));
      }
    }
    List<String> lines = lines(read(page));
    assertThat(lines.get(0)).isEqualTo("第一部分重要的文件");
    assertThat(lines.get(1)).startsWith("0左");
    assertThat(lines.get(9)).startsWith("0右");
    assertThat(lines.get(17)).isEqualTo("第二部分其他的文件");
    assertThat(lines.get(18)).startsWith("1左");
    assertThat(lines.get(26)).startsWith("1右");
  }

  @Test
  void runningHeadsAndPageNumbersAreNoText() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    for (int n = 1; n <= 4; n++) {
      file.page().text(70, 40, 9, n % 2 == 0 ? "云川市人民政府公报" : "2024年第3期");
      String page = "甲乙丙丁".substring(n - 1, n);
      file.text(90, 100, 10, page + FULL);
      file.text(70, 118, 10, page + MORE + "。");
      file.text(280, 800, 9, "— " + (n + 10) + " —");
    }
    SourceText source = read(file).source();
    assertThat(source.erasures()).hasSize(8);
    assertThat(source.erasures())
        .extracting(e -> e.reason())
        .containsOnly(DiscardReason.RUNNING_HEAD, DiscardReason.PAGE_NUMBER);
    assertThat(source.origins().pages())
        .extracting(p -> p.label())
        .containsExactly("11", "12", "13", "14");
    assertThat(source.origins().page(source.lineCount() - 1)).isEqualTo(4);
    assertThat(source.startsPage(4)).isTrue();
  }

  @Test
  void theIndentTellsParagraphsFromFurtherLines() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    page.text(90, 100, 10, FULL.substring(2));
    page.text(70, 118, 10, MORE);
    page.text(70, 136, 10, "等方面的制度。");
    page.text(90, 154, 10, FULL.substring(2));
    page.text(70, 172, 10, MORE);
    SourceText source = read(page).source();
    assertThat(hints(source))
        .containsExactly(
            LineHint.NONE,
            LineHint.CONTINUATION,
            LineHint.CONTINUATION,
            LineHint.PARAGRAPH,
            LineHint.CONTINUATION);
  }

  @Test
  void aSentenceRunsOnAroundTheNotesOfItsPage() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    file.page().text(90, 200, 10, FULL.substring(2)).text(70, 218, 10, MORE);
    file.text(70, 236, 10, MORE).text(70, 700, 8, "①本条例所称数据");
    file.page().text(70, 200, 10, "等方面的制度。").text(90, 218, 10, FULL.substring(2));
    file.text(70, 236, 10, MORE);
    PdfText text = read(file);
    assertThat(lines(text).subList(2, 6))
        .containsExactly(MORE, "等方面的制度。", "①本条例所称数据", FULL.substring(2));
    assertThat(text.source().origins().page(4)).isEqualTo(1);
    assertThat(text.source().hint(4)).isEqualTo(LineHint.PARAGRAPH);
  }

  @Test
  void aLargeLineInTheMiddleIsATitle() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    page.text(70 + (230 - 126) / 2f, 80, 18, "云川市供水条例");
    for (int i = 0; i < 6; i++) {
      page.text(70, 118 + 18 * i, 10, MORE + "了");
    }
    assertThat(read(page).source().hint(0)).isEqualTo(LineHint.TITLE);
  }

  @Test
  void aRuleBesideAListInSmallPrintIsNoTitle() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    for (int i = 0; i < 4; i++) {
      page.text(90, 80 + 56 * i, 15, "第" + "一二三四".charAt(i) + "条　国家建立健全数据交易管理制度，规范数据");
      page.text(60, 108 + 56 * i, 15, "交易行为，培育数据交易市场。");
    }
    for (int i = 0; i < 40; i++) {
      page.text(60 + i % 2, 320 + 12 * i, 8, i + FULL + MORE);
    }
    SourceText text = read(page).source();
    for (int line = 0; line < 8; line++) {
      assertThat(text.hint(line)).as("line " + line).isNotEqualTo(LineHint.TITLE);
    }
  }

  @Test
  void spacingIsReadFromThePage() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    page.text(70, 100, 10, "第一条");
    page.text(110, 100, 10, "为了规范供水");
    page.text(70, 140, 16, "主")
        .text(110, 140, 16, "席")
        .text(150, 140, 16, "令")
        .text(190, 140, 16, "稿");
    page.text(70, 180, 10, "共计").text(92, 180, 10, "2024").text(114, 180, 10, "年");
    page.text(70, 220, 10, "GB/T").text(93, 220, 10, "9704");
    assertThat(lines(read(page))).containsExactly("第一条　为了规范供水", "主席令稿", "共计2024年", "GB/T 9704");
  }

  @Test
  void whatIsDrawnTwiceToLookBoldIsOneText() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    page.text(70, 100, 10, "第一章总则").text(70.3f, 100, 10, "第一章总则");
    assertThat(lines(read(page))).containsExactly("第一章总则");
  }

  @Test
  void aRuledTableHasItsCells() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    for (float y : new float[] {100, 130, 160, 190}) {
      page.rule(60, y, 360, y);
    }
    page.rule(60, 100, 60, 190).rule(360, 100, 360, 190).rule(160, 130, 160, 190);
    page.text(70, 120, 10, "收费标准");
    page.text(70, 145, 10, "居民").text(170, 145, 10, "每立方米二").text(170, 157, 10, "元五角");
    page.text(70, 180, 10, "单位");
    PdfText text = read(page);
    SourceText source = text.source();
    assertThat(lines(text)).containsExactly("收费标准", "居民\t每立方米二元五角", "单位\t");
    assertThat(hints(source)).containsOnly(LineHint.TABLE_ROW);
    TableRow.Cell head = source.row(0).orElseThrow().cells().get(0);
    assertThat(head.columns()).isEqualTo(2);
    TableRow.Cell price = source.row(1).orElseThrow().cells().get(1);
    assertThat(source.text().substring(price.from(), price.to())).isEqualTo("每立方米二元五角");
  }

  @Test
  void theHeadOfATableIsNoTextWhereItComesBack() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    for (int page = 0; page < 2; page++) {
      file.page();
      for (int row = 0; row <= 3; row++) {
        file.rule(60, 100 + 30 * row, 300, 100 + 30 * row);
      }
      file.rule(60, 100, 60, 190).rule(180, 100, 180, 190).rule(300, 100, 300, 190);
      file.text(70, 120, 10, "序号").text(190, 120, 10, "任务");
      for (int row = 1; row <= 2; row++) {
        file.text(70, 120 + 30 * row, 10, "" + (2 * page + row)).text(190, 120 + 30 * row, 10, "河");
      }
    }
    SourceText text = read(file).source();
    assertThat(text.row(0).orElseThrow().head()).isTrue();
    assertThat(text.row(1).orElseThrow().head()).isFalse();
    assertThat(text.row(3)).isEmpty();
    assertThat(text.erasures()).hasSize(1);
    assertThat(text.row(5)).isPresent();
  }

  @Test
  void turnedPagesAndVerticalLinesAreRead() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    file.page().sideways(100, 700, 12, "云川市行政区划表").sideways(130, 700, 12, "第二行的文字");
    file.page().vertical(500, 100, 12, "二〇二四年公报").vertical(480, 100, 12, "第二行的文字");
    file.page().text(70, 100, 12, "横排的文字");
    file.lastPage().setRotation(90);
    assertThat(lines(read(file)))
        .containsExactly("云川市行政区划表", "第二行的文字", "二〇二四年公报", "第二行的文字", "横排的文字");
  }

  @Test
  void thePlaceOfALineIsKnown() throws IOException {
    SourceText source = read(new Typesetter(595, 842).page().text(70, 100, 10, "第一条")).source();
    var box = source.origins().box(0).orElseThrow();
    assertThat(box.x()).isEqualTo(70);
    assertThat(box.width()).isEqualTo(30);
    assertThat(box.y() + box.height()).isBetween(100f, 103f);
    assertThat(source.span(0, 3).page()).isEqualTo(1);
  }

  @Test
  void theFileNamesItsPages() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    file.page().text(70, 100, 10, FULL).page().text(70, 100, 10, MORE);
    PDPageLabels labels = new PDPageLabels(file.file());
    PDPageLabelRange roman = new PDPageLabelRange();
    roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    labels.setLabelItem(0, roman);
    file.file().getDocumentCatalog().setPageLabels(labels);
    assertThat(read(file).source().origins().pages())
        .extracting(p -> p.label())
        .containsExactly("i", "ii");
  }

  @Test
  void pagesWithoutUsableTextAreNamed() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    file.page().text(70, 100, 10, FULL);
    file.page().meaningless(70, 100, 10, FULL);
    file.page().text(70, 100, 10, FULL).meaningless(70, 130, 10, "某");
    PdfText text = read(file);
    assertThat(text.diagnostics())
        .extracting(d -> d.rule().name() + " " + d.span().page())
        .containsExactly("unusable-text-layer 2", "unreadable-characters 3");
    assertThat(lines(text)).containsExactly(FULL, FULL, "\uFFFD");
  }

  @Test
  void aFileWithoutAnyUsableTextIsRefused() {
    assertThatThrownBy(() -> read(new Typesetter(595, 842).page().meaningless(9, 9, 9, FULL)))
        .isInstanceOf(UnreadablePdfException.class)
        .hasMessageContaining("no usable text")
        .hasMessageContaining("its fonts tell of only 0 % of the characters");
    assertThatThrownBy(() -> read(new Typesetter(595, 842).page()))
        .isInstanceOf(UnreadablePdfException.class)
        .hasMessageContaining("has no text on any page (pages: 1)");
  }

  @Test
  void aPageWithoutUsableTextIsRecognised() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    file.page().text(70, 100, 10, FULL);
    file.page().meaningless(70, 100, 10, FULL);
    PageRecogniser reader =
        png ->
            List.of(
                new PageRecogniser.Line(
                    400, 44, List.of(new PageRecogniser.Word("第一条", 300, 125))));
    PdfText text = PdfFile.read("a.pdf", "", file.bytes(), "", Optional.of(reader));
    assertThat(lines(text)).containsExactly(FULL, "第一条");
    assertThat(text.diagnostics())
        .extracting(d -> d.rule().name() + " " + d.span().page())
        .containsExactly("recognised-text 2");
    assertThat(text.source().origins().box(1).orElseThrow().x()).isEqualTo(72);
  }

  @Test
  void aLockedFileWantsItsPassword() throws IOException {
    byte[] locked = locked("owner", "user");
    assertThatThrownBy(() -> PdfFile.read("a.pdf", "", locked, "", Optional.empty()))
        .isInstanceOf(UnreadablePdfException.class)
        .hasMessage("is locked with a password");
    assertThatThrownBy(() -> PdfFile.read("a.pdf", "", locked, "wrong", Optional.empty()))
        .hasMessage("is locked with another password");
    assertThat(lines(PdfFile.read("a.pdf", "", locked, "user", Optional.empty())))
        .containsExactly(FULL);
  }

  @Test
  void aFileThatForbidsCopyingIsReadAndSaidSo() throws IOException {
    PdfText text = PdfFile.read("a.pdf", "", locked("owner", ""), "", Optional.empty());
    assertThat(lines(text)).containsExactly(FULL);
    assertThat(text.diagnostics())
        .extracting(d -> d.rule().name())
        .containsExactly("extraction-forbidden");
  }

  private static byte[] locked(String owner, String user) throws IOException {
    Typesetter file = new Typesetter(595, 842).page().text(70, 100, 10, FULL);
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(false);
    StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, permission);
    policy.setEncryptionKeyLength(128);
    file.file().protect(policy);
    return file.bytes();
  }

  @Test
  void damagedFilesAreRefusedInOneLine() {
    byte[] whole = new Typesetter(595, 842).page().text(70, 100, 10, FULL).bytes();
    for (int length : new int[] {9, 40}) {
      assertThatThrownBy(
              () ->
                  PdfFile.read(
                      "a.pdf", "", java.util.Arrays.copyOf(whole, length), "", Optional.empty()))
          .isInstanceOf(UnreadablePdfException.class)
          .hasMessageStartingWith("is a damaged PDF file")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void aPageThatDrawsItselfComesToAnEnd() throws IOException {
    Typesetter file = new Typesetter(595, 842).page().text(70, 100, 10, FULL);
    PDFormXObject form = new PDFormXObject(file.file());
    form.setBBox(new PDRectangle(595, 842));
    COSDictionary objects = new COSDictionary();
    COSDictionary own = new COSDictionary();
    objects.setItem("F", form.getCOSObject());
    own.setItem(COSName.XOBJECT, objects);
    form.getCOSObject().setItem(COSName.RESOURCES, own);
    try (var out = form.getContentStream().createOutputStream()) {
      out.write("/F Do /F Do /F Do\n".repeat(50).getBytes());
    }
    file.resources().setItem(COSName.XOBJECT, objects);
    file.raw("/F Do\n");
    PdfText text = read(file);
    assertThat(lines(text)).containsExactly(FULL);
  }

  @Test
  void aPageOfMillionsOfCharactersIsCutShort() throws IOException {
    Typesetter file = new Typesetter(595, 842).page();
    for (int i = 0; i < 2_000; i++) {
      file.text(70, 100 + i % 600, 10, MORE.repeat(3));
    }
    assertThat(read(file).diagnostics())
        .extracting(d -> d.rule().name())
        .containsExactly("page-cut-short");
  }

  @Test
  void aPackedStreamOfBlanksIsCutShort() throws IOException {
    Typesetter file = new Typesetter(595, 842).page().text(70, 100, 10, FULL);
    file.raw(" ".repeat(70 << 20)).text(70, 130, 10, MORE);
    PdfText text = read(file);
    assertThat(lines(text)).containsExactly(FULL);
    assertThat(text.diagnostics()).extracting(Diagnostic::rule).hasSize(1);
  }

  static PdfText read(Typesetter file) throws UnreadablePdfException {
    return PdfFile.read("a.pdf", "", file.bytes(), "", Optional.empty());
  }

  static List<String> lines(PdfText text) {
    List<String> lines = new ArrayList<>();
    SourceText source = text.source();
    for (int i = 0; i < source.lineCount(); i++) {
      String line = source.text().substring(source.lineStart(i), source.lineEnd(i));
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<LineHint> hints(SourceText source) {
    List<LineHint> hints = new ArrayList<>();
    for (int i = 0; i < source.lineCount(); i++) {
      hints.add(source.hint(i));
    }
    return hints;
  }
}
