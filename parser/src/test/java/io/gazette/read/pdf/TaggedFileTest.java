package io.gazette.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** What a file says of itself: its structure and its outline. */
class TaggedFileTest {

  private static final String WIDE = "本市行政区域内渡口的设置、渡运活动及其监督管理，适用";

  private final Typesetter page = new Typesetter(595, 842).page();
  private final COSArray elements = new COSArray();
  private int contents;
  private int y = 100;

  /** A line that belongs to {@code element}. */
  private void line(COSDictionary element, float x, String text) {
    piece(element, x, text);
    y += 22;
  }

  private void piece(COSDictionary element, float x, String text) {
    ((COSArray) element.getItem(COSName.K)).add(COSInteger.get(contents));
    page.raw("/P <</MCID " + contents++ + ">> BDC\n").text(x, y, 12, text).raw("EMC\n");
  }

  private COSDictionary element(COSArray parent, String role) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, role);
    element.setItem(COSName.PG, page.lastPage().getCOSObject());
    element.setItem(COSName.K, new COSArray());
    parent.add(element);
    return element;
  }

  private static COSArray below(COSDictionary element) {
    return (COSArray) element.getItem(COSName.K);
  }

  private SourceText read(COSDictionary root) throws UnreadablePdfException {
    page.file().getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    return PdfFile.read("a.pdf", "", page.bytes(), "", Optional.empty()).source();
  }

  private SourceText read() throws UnreadablePdfException {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.K, elements);
    return read(root);
  }

  private static List<LineHint> hints(SourceText source) {
    List<LineHint> hints = new ArrayList<>();
    for (int i = 0; i < source.lineCount(); i++) {
      hints.add(source.hint(i));
    }
    return hints;
  }

  /** Nothing is set in, and all lines are full: the page does not show where paragraphs begin. */
  private void paragraphs(int lines) {
    for (int i = 0; i < 6; i++) {
      COSDictionary paragraph = element(elements, "P");
      for (int k = 1; k < lines; k++) {
        line(paragraph, 60, WIDE);
      }
      line(paragraph, 60, WIDE.substring(0, WIDE.length() - 1) + "。");
    }
  }

  @Test
  void paragraphsThatThePageDoesNotShow() throws Exception {
    paragraphs(2);
    List<LineHint> hints = hints(read());
    for (int i = 2; i < hints.size(); i++) {
      assertThat(hints.get(i)).isEqualTo(i % 2 == 0 ? LineHint.PARAGRAPH : LineHint.CONTINUATION);
    }
  }

  /** A program that makes each line a paragraph of its own tells nothing. */
  @Test
  void aStructureOfLinesIsNotBelieved() throws Exception {
    for (int i = 0; i < 12; i++) {
      line(element(elements, "P"), 60, WIDE);
    }
    assertThat(hints(read())).doesNotContain(LineHint.PARAGRAPH);
  }

  @Test
  void headingsByTheirRole() throws Exception {
    COSDictionary root = new COSDictionary();
    COSDictionary roles = new COSDictionary();
    roles.setName("Ueberschrift", "H2");
    root.setItem("RoleMap", roles);
    root.setItem(COSName.K, elements);
    paragraphs(3);
    line(element(elements, "Ueberschrift"), 60, "附则");
    line(element(elements, "H2"), 60, "第三条　一条不是标题");
    paragraphs(3);
    SourceText source = read(root);
    assertThat(source.hint(18)).isEqualTo(LineHint.HEADING_2);
    assertThat(source.hint(19)).isNotEqualTo(LineHint.HEADING_2);
  }

  private void row(COSDictionary table, String role, String... cells) {
    COSDictionary row = element(below(table), "TR");
    for (int i = 0; i < cells.length; i++) {
      COSDictionary cell = element(below(row), role);
      piece(element(below(cell), "P"), 60 + 150 * i, cells[i]);
    }
    y += 22;
  }

  @Test
  void tablesWithoutRules() throws Exception {
    paragraphs(2);
    COSDictionary table = element(elements, "Table");
    row(table, "TH", "类别", "渡船", "船员");
    row(table, "TD", "一类", "三艘", "九人");
    row(table, "TD", "二类", "两艘", "六人");
    SourceText source = read();
    assertThat(source.text()).endsWith("类别\t渡船\t船员\n一类\t三艘\t九人\n二类\t两艘\t六人\n");
    assertThat(source.hint(13)).isEqualTo(LineHint.TABLE_ROW);
    assertThat(source.row(13).orElseThrow().cells()).hasSize(3);
  }

  /** A page of the web is laid out by a table: its cells hold prose. */
  @Test
  void tablesOfLayoutAreNone() throws Exception {
    COSDictionary table = element(elements, "Table");
    for (int i = 0; i < 2; i++) {
      COSDictionary row = element(below(table), "TR");
      piece(element(below(row), "TD"), 30, "甲");
      COSDictionary cell = element(below(row), "TD");
      for (int k = 0; k < 9; k++) {
        line(cell, 60, WIDE);
      }
    }
    assertThat(hints(read())).doesNotContain(LineHint.TABLE_ROW);
  }

  @Test
  void aTreeThatHoldsItselfIsNone() throws Exception {
    COSDictionary element = element(elements, "Sect");
    below(element).add(element);
    line(element(elements, "P"), 60, WIDE);
    assertThat(read().text()).isEqualTo(WIDE + "\n");
  }

  @Test
  void headingsByTheOutline() throws Exception {
    page.text(60, 60, 12, "第一章　总则").text(60, 82, 12, WIDE).text(60, 104, 12, "附　则");
    page.text(60, 126, 12, "附则二");
    PDDocumentOutline outline = new PDDocumentOutline();
    page.file().getDocumentCatalog().setDocumentOutline(outline);
    for (String title : List.of("第一章 总则", "附则")) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(title);
      item.setDestination(page.lastPage());
      outline.addLast(item);
    }
    SourceText source = PdfFile.read("a.pdf", "", page.bytes(), "", Optional.empty()).source();
    assertThat(hints(source))
        .containsExactly(LineHint.HEADING_2, LineHint.NONE, LineHint.HEADING_2, LineHint.NONE);
  }
}
