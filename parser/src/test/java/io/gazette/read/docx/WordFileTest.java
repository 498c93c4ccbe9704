package io.gazette.read.docx;

import static io.gazette.read.docx.WordDraft.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFileTest {

  private static SourceText read(WordDraft draft) throws UnreadableWordException {
    return WordFile.read("a.docx", "", draft.bytes()).source();
  }

  @Test
  void numbersAreWrittenOut() throws Exception {
    WordDraft draft = new WordDraft();
    int list =
        draft.list(
            "chineseCounting",
            "第%1章",
            "chineseCountingThousand",
            "第%2条",
            "chineseCounting",
            "（%3）");
    draft.item(list, 0, "总则").item(list, 1, "为了规范。").item(list, 1, "下列：").item(list, 2, "甲；");
    draft.item(list, 2, "乙。").item(list, 1, "丙：").item(list, 2, "丁。").item(list, 0, "附则");
    draft.item(list, 1, "施行。");
    assertThat(read(draft).text())
        .isEqualTo(
            "第一章 总则\n第一条 为了规范。\n第二条 下列：\n（一） 甲；\n（二） 乙。\n第三条 丙：\n（一） 丁。\n" + "第二章 附则\n第一条 施行。\n");
  }

  @Test
  void articlesNeedNotBeginAnewInEachChapter() throws Exception {
    WordDraft draft = new WordDraft();
    draft.part(
        "word/numbering.xml",
        "numbering",
        "<w:abstractNum w:abstractNumId=\"0\">"
            + WordDraft.level(0, "chineseCounting", "第%1章", "")
            + WordDraft.level(1, "chineseCounting", "第%2条", "<w:lvlRestart w:val=\"0\"/>")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    draft.item(1, 0, "甲").item(1, 1, "乙").item(1, 0, "丙").item(1, 1, "丁");
    assertThat(read(draft).text()).isEqualTo("第一章 甲\n第一条 乙\n第二章 丙\n第二条 丁\n");
  }

  @Test
  void listsOfOneDefinitionCountOnUnlessTheyBeginAnew() throws Exception {
    WordDraft draft = new WordDraft();
    int list = draft.list("decimal", "%1.", "decimal", "%1.%2");
    int anew = draft.again(list, 5);
    draft.item(list, 0, "甲").item(list, 1, "乙").item(anew, 0, "丙").item(anew, 0, "丁");
    draft.item(list, 0, "戊");
    assertThat(read(draft).text()).isEqualTo("1. 甲\n1.1 乙\n5. 丙\n6. 丁\n7. 戊\n");
  }

  @Test
  void stylesNumberTheirParagraphs() throws Exception {
    WordDraft draft = new WordDraft();
    draft.part(
        "word/styles.xml",
        "styles",
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"条\"/><w:pPr><w:numPr>"
            + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>");
    draft.part(
        "word/numbering.xml",
        "numbering",
        "<w:abstractNum w:abstractNumId=\"0\">"
            + WordDraft.level(0, "decimal", "%1", "")
            + WordDraft.level(
                1, "chineseCounting", "第%2条", "<w:suff w:val=\"nothing\"/><w:pStyle w:val=\"a\"/>")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    draft.paragraph("<w:pStyle w:val=\"a\"/>", "甲").paragraph("<w:pStyle w:val=\"b\"/>", "乙");
    draft.paragraph("<w:pStyle w:val=\"b\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "丙");
    assertThat(read(draft).text()).isEqualTo("第一条甲\n第二条乙\n丙\n");
  }

  @ParameterizedTest
  @CsvSource({
    "chineseCounting,1,一",
    "chineseCounting,20,二十",
    "chineseCountingThousand,101,一百零一",
    "chineseCountingThousand,110,一百一十",
    "chineseCountingThousand,1010,一千零一十",
    "japaneseCounting,110,百十",
    "ideographDigital,120,一二〇",
    "ideographTraditional,11,甲",
    "ideographZodiac,2,丑",
    "decimalEnclosedCircle,20,⑳",
    "decimalEnclosedCircleChinese,21,㉑",
    "decimalEnclosedCircle,50,㊿",
    "decimalFullWidth,10,１０",
    "chineseLegalSimplified,12,壹拾贰",
    "decimalZero,7,07",
    "lowerRoman,14,xiv",
    "upperLetter,28,BB",
    "unheardOf,3,3"
  })
  void formatsOfNumbers(String format, int number, String written) {
    assertThat(NumberFormat.write(number, format)).isEqualTo(written);
  }

  @Test
  void changesAreReadAsAcceptedAndReported() throws Exception {
    WordDraft draft =
        new WordDraft()
            .raw(
                "<w:p><w:ins>"
                    + run("新")
                    + "</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>")
            .raw(run("文") + "</w:p>")
            .raw("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前") + "</w:p>")
            .raw(
                "<w:p><w:moveFrom>"
                    + run("走")
                    + "</w:moveFrom><w:moveTo>"
                    + run("后")
                    + "</w:moveTo></w:p>");
    WordFile file = WordFile.read("a.docx", "", draft.bytes());
    assertThat(file.source().text()).isEqualTo("新文\n前后\n");
    assertThat(file.findings()).extracting(d -> d.rule().id()).containsExactly("GZ023");
  }

  @Test
  void rowsAndCellsThatWereDeletedAreGone() throws Exception {
    String row = "<w:tr>%s<w:tc><w:p>%s</w:p></w:tc><w:tc>%s<w:p>%s</w:p></w:tc></w:tr>";
    String deleted = "<w:trPr><w:del/></w:trPr>";
    WordDraft draft =
        new WordDraft()
            .raw("<w:tbl>")
            .raw(row.formatted("", run("甲"), "", run("1")))
            .raw(row.formatted(deleted, run("乙"), "", run("2")))
            .raw(row.formatted("", run("丙"), "<w:tcPr><w:cellDel/></w:tcPr>", run("3")))
            .raw("</w:tbl>");
    assertThat(read(draft).text()).isEqualTo("甲\t1\n丙\t\n");
  }

  @Test
  void paragraphsThatWereMovedAwayLeaveNoLine() throws Exception {
    WordDraft draft =
        new WordDraft()
            .paragraph("前")
            .raw("<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom>")
            .raw(run("走") + "</w:moveFrom></w:p>")
            .paragraph("后");
    assertThat(read(draft).text()).isEqualTo("前\n后\n");
  }

  @Test
  void notesStandBehindTheirParagraph() throws Exception {
    String reference = "<w:r><w:%sReference w:id=\"2\"/></w:r>";
    String notes =
        "<w:%1$s w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:%1$s>"
            + "<w:%1$s w:id=\"2\"><w:p><w:r><w:%1$sRef/></w:r>%2$s</w:p></w:%1$s>";
    WordDraft draft =
        new WordDraft()
            .part("word/footnotes.xml", "footnotes", notes.formatted("footnote", run("脚注。")))
            .part("word/endnotes.xml", "endnotes", notes.formatted("endnote", run("尾注。")))
            .raw("<w:p>" + run("前") + reference.formatted("footnote") + run("句。") + "</w:p>")
            .raw("<w:tbl><w:tr><w:tc><w:p>" + run("甲") + reference.formatted("endnote"))
            .raw("</w:p></w:tc><w:tc><w:p>" + run("乙") + "</w:p></w:tc></w:tr></w:tbl>")
            .paragraph("云川市人民政府");
    assertThat(read(draft).text()).isEqualTo("前句。\n脚注。\n甲\t乙\n尾注。\n云川市人民政府\n");
  }

  @Test
  void aTableBesideWhoseTextNothingStandsIsAFrame() throws Exception {
    String row =
        "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>%s</w:p></w:tc></w:tr>";
    WordDraft draft =
        new WordDraft()
            .raw("<w:tbl>")
            .raw(row.formatted(run("云川市财政局")))
            .raw(row.formatted(run("2024年7月1日")))
            .raw("</w:tbl>");
    SourceText source = read(draft);
    assertThat(source.text()).isEqualTo("云川市财政局\n2024年7月1日\n");
    assertThat(source.hint(0)).isEqualTo(LineHint.RIGHT);
  }

  @Test
  void listsMayBeDefinedByAStyleOfLists() throws Exception {
    WordDraft draft = new WordDraft();
    int list = draft.list("decimal", "%1.");
    draft.part(
        "word/styles.xml",
        "styles",
        "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\""
            + list
            + "\"/></w:numPr></w:pPr></w:style>");
    int linked = draft.linked("L");
    draft.item(linked, 0, "落实补贴；").item(linked, 0, "推广良种。");
    assertThat(read(draft).text()).isEqualTo("1. 落实补贴；\n2. 推广良种。\n");
  }

  @Test
  void theTextMayLieElsewhere() throws Exception {
    String relation =
        "<Relationships><Relationship Id=\"r1\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/%s\""
            + " Target=\"%s\"/></Relationships>";
    WordDraft draft =
        new WordDraft()
            .part("_rels/.rels", relation.formatted("officeDocument", "/word/document2.xml"))
            .part("word/_rels/document2.xml.rels", relation.formatted("footnotes", "n.xml"))
            .part(
                "word/n.xml",
                "footnotes",
                "<w:footnote w:id=\"1\"><w:p>" + run("注。") + "</w:p></w:footnote>")
            .part(
                "word/document2.xml", "document", "<w:body><w:p>" + run("正文。") + "</w:p></w:body>");
    assertThat(read(draft).text()).isEqualTo("正文。\n注。\n");
  }

  @Test
  void whatIsShownIsReadOnce() throws Exception {
    String box = "<w:txbxContent><w:p>" + run("框") + "</w:p></w:txbxContent>";
    WordDraft draft =
        new WordDraft()
            .raw("<w:p>" + run("甲") + "<w:r><w:tab/><w:br/></w:r><w:hyperlink>" + run("乙"))
            .raw("</w:hyperlink><w:sdt><w:sdtContent>" + run("丙") + "</w:sdtContent></w:sdt>")
            .raw(
                "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>" + box + "</wps:txbx></mc:Choice>")
            .raw(
                "<mc:Fallback><v:textbox>"
                    + box
                    + "</v:textbox></mc:Fallback></mc:AlternateContent>")
            .raw("</w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>" + run("丁"))
            .raw("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>")
            .raw("<w:r><w:t>码</w:t><w:fldChar w:fldCharType=\"separate\"/><w:t>戊</w:t>")
            .raw(
                "<w:fldChar w:fldCharType=\"end\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>");
    assertThat(read(draft).text()).isEqualTo("甲\t\n乙丙丁戊☑\n框\n");
  }

  @Test
  void tablesHaveTheirSpans() throws Exception {
    String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p>%s</w:p></w:tc>";
    WordDraft draft =
        new WordDraft()
            .raw("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>")
            .raw(cell.formatted("<w:vMerge w:val=\"restart\"/>", run("序号")))
            .raw(cell.formatted("<w:gridSpan w:val=\"2\"/>", run("任务")) + "</w:tr><w:tr>")
            .raw(cell.formatted("<w:vMerge/>", ""))
            .raw(
                cell.formatted("", run("甲"))
                    + cell.formatted("", run("乙") + "</w:p><w:p>" + run("丙")))
            .raw("</w:tr></w:tbl>");
    SourceText source = read(draft);
    assertThat(source.text()).isEqualTo("序号\t任务\n甲\t乙 丙\n");
    assertThat(source.row(0).orElseThrow().head()).isTrue();
    assertThat(source.row(0).orElseThrow().cells())
        .extracting(c -> c.columns() + "×" + c.rows())
        .containsExactly("1×2", "2×1");
  }

  @Test
  void headsAndFeetAreNoText() throws Exception {
    WordDraft draft =
        new WordDraft()
            .part("word/header1.xml", "hdr", "<w:p>" + run("云川市人民政府公报") + "</w:p>")
            .part(
                "word/footnotes.xml",
                "footnotes",
                "<w:footnote><w:p>" + run("注") + "</w:p></w:footnote>")
            .paragraph("<w:jc w:val=\"center\"/>", "题")
            .paragraph("<w:outlineLvl w:val=\"0\"/>", "一级")
            .paragraph("文");
    SourceText source = read(draft);
    assertThat(source.text()).isEqualTo("云川市人民政府公报\n题\n一级\n文\n注\n");
    assertThat(source.erasures()).hasSize(1);
    assertThat(source.erasures().get(0).reason()).isEqualTo(DiscardReason.RUNNING_HEAD);
    assertThat(source.hint(1)).isEqualTo(LineHint.CENTRED);
    assertThat(source.hint(2)).isEqualTo(LineHint.HEADING_2);
  }

  private static final String REFERENCE =
      "<w:sectPr xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<w:%sReference w:type=\"default\" r:id=\"%s\"/></w:sectPr>";

  @Test
  void headsBelongToTheirSections() throws Exception {
    String type = "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    WordDraft draft =
        new WordDraft()
            .part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r1\" "
                    + type
                    + "header\" Target=\"head/a.xml\"/><Relationship Id=\"r2\" "
                    + type
                    + "footer\" Target=\"/word/b.xml\"/><Relationship Id=\"r3\" "
                    + type
                    + "header\" Target=\"unused.xml\"/></Relationships>")
            .part("word/head/a.xml", "hdr", "<w:p>" + run("云川市人民政府公报") + "</w:p>")
            .part("word/b.xml", "ftr", "<w:p>" + run("附件一续页") + "</w:p>")
            .part("word/unused.xml", "hdr", "<w:p>" + run("无人引用") + "</w:p>")
            .paragraph("正文。")
            .paragraph(REFERENCE.formatted("header", "r1"), "文末。")
            .paragraph(REFERENCE.formatted("header", "r1"), "附件。")
            .paragraph("续。")
            .raw(REFERENCE.formatted("footer", "r2"));
    SourceText source = read(draft);
    assertThat(source.text()).isEqualTo("正文。\n文末。\n云川市人民政府公报\n附件。\n续。\n附件一续页\n");
    assertThat(source.erasures())
        .extracting(e -> source.text().substring(e.from(), e.to()))
        .containsExactly("云川市人民政府公报", "附件一续页");
  }

  private static String bold(String text) {
    return run(text).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>");
  }

  @Test
  void boldTellsHeadingsWhereNoStyleDoes() throws Exception {
    String centred = "<w:pPr><w:jc w:val=\"center\"/></w:pPr>";
    WordDraft draft =
        new WordDraft()
            .raw("<w:p>" + centred + bold("云川市渡口管理办法") + "</w:p>")
            .raw("<w:p>" + centred + bold("第一章　总则") + "</w:p>")
            .raw("<w:p>" + bold("第一条") + run("　为了规范渡口管理，制定本办法。") + "</w:p>")
            .raw("<w:p>" + bold("一、渡口的设置") + "</w:p>")
            .raw("<w:p>" + bold("（二）没有句号而全是粗体的标题") + "</w:p>")
            .raw("<w:p>" + bold("粗体的句子不是标题。") + "</w:p>")
            .raw("<w:p>" + run("正文。") + "</w:p>")
            .raw("<w:p>" + run("又一句正文。") + "</w:p>")
            .raw("<w:p>" + run("再一句正文。") + "</w:p>")
            .raw("<w:p>" + run("还有一句正文。") + "</w:p>")
            .raw("<w:p>" + centred + bold("附则") + "</w:p>")
            .raw("<w:p>" + run("一、不是粗体") + "</w:p>");
    SourceText source = read(draft);
    assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 10, 11))
        .extracting(source::hint)
        .containsExactly(
            LineHint.CENTRED,
            LineHint.CENTRED,
            LineHint.PARAGRAPH,
            LineHint.HEADING_3,
            LineHint.HEADING_3,
            LineHint.PARAGRAPH,
            LineHint.PARAGRAPH,
            LineHint.HEADING_3,
            LineHint.PARAGRAPH);
  }

  @Test
  void boldTellsNothingWhereAllIsBold() throws Exception {
    WordDraft draft =
        new WordDraft()
            .part(
                "word/styles.xml",
                "styles",
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:b/></w:rPr>"
                    + "</w:style>")
            .paragraph("甲说明如下。")
            .paragraph("一、目的")
            .paragraph("乙说明如下。");
    SourceText source = read(draft);
    assertThat(source.hint(1)).isEqualTo(LineHint.PARAGRAPH);
  }

  @Test
  void entitiesAreNotFollowed() {
    WordDraft draft =
        new WordDraft()
            .part(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w><p>&b;</p></w>");
    assertThatThrownBy(() -> read(draft)).isInstanceOf(UnreadableWordException.class);
  }

  @Test
  void bombsAreRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 1_100; i++) {
        zip.write(new byte[100_000]);
      }
    }
    assertThatThrownBy(() -> WordFile.read("a", "", bomb.toByteArray()))
        .isInstanceOf(UnreadableWordException.class);
    byte[] spaces = new byte[100_000];
    Arrays.fill(spaces, (byte) ' ');
    bomb.reset();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 1_100; i++) {
        zip.write(spaces);
      }
    }
    assertThatThrownBy(() -> WordFile.read("a", "", bomb.toByteArray()))
        .isInstanceOf(UnreadableWordException.class)
        .hasMessageContaining("unpacks to more than 100 MB");
  }

  @Test
  void damageIsNamed() {
    byte[] bytes = new WordDraft().paragraph("文").bytes();
    byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> WordFile.read("a", "", cut))
        .hasMessageContaining("its archive has no directory");
  }
}
