package io.gazette.emit;

import static io.gazette.emit.SampleDocuments.heading;
import static io.gazette.emit.SampleDocuments.paragraph;
import static io.gazette.emit.SampleDocuments.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownEmitterTest {

  @Test
  void divisionsAreHeadingsByDepth() throws IOException {
    assertThat(
            page(
                unit(
                    Type.CHAPTER,
                    "第一章",
                    "1",
                    "总 则",
                    "",
                    unit(Type.SECTION, "第一节", "1", "目的", "", article("第一条", "为了引导。")))))
        .isEqualTo("## 第一章　总 则\n\n### 第一节　目的\n\n**第一条**　为了引导。\n");
  }

  @Test
  void headingsOfOfficialDocumentsKeepTheirLabels() throws IOException {
    assertThat(
            page(
                heading(
                    1,
                    "一、",
                    "1",
                    "总体要求",
                    "",
                    heading(2, "（一）", "1", "指导思想", "", paragraph("坚持。")))))
        .isEqualTo("## 一、总体要求\n\n### （一）指导思想\n\n坚持。\n");
  }

  @Test
  void runInHeadingsAndSentencesArePlainParagraphs() throws IOException {
    assertThat(
            page(
                heading(3, "1.", "1", "构建机构。", "坚持改革。"),
                heading(3, "2.", "2", "完善制度。", ""),
                heading(5, "①", "1", "", "加强领导。")))
        .isEqualTo("1.　构建机构。坚持改革。\n\n2.　完善制度。\n\n①加强领导。\n");
  }

  @Test
  void itemsAreNeverMarkdownLists() throws IOException {
    assertThat(
            page(unit(Type.ITEM, "（一）", "1", "", "吐痰；", unit(Type.SUBITEM, "1.", "1", "", "室内；"))))
        .isEqualTo("（一）吐痰；\n\n1.　室内；\n");
  }

  @Test
  void quotedUnitsAreNoStructureOfThePage() throws IOException {
    Block quoted =
        new Block.Unit(
            Type.CHAPTER, 0, "“第二章", "2", "登记”", "", Optional.empty(), true, List.of(), Span.NONE);
    assertThat(page(quoted)).isEqualTo("“第二章　登记”\n");
  }

  @Test
  void tablesHaveOneHeadRowAsWideAsTheWidestRow() throws IOException {
    assertThat(page(Block.Table.plain(List.of(List.of("一"), List.of("a|b", "")), 0, Span.NONE)))
        .isEqualTo("| 一 |  |\n| --- | --- |\n| a\\|b |  |\n");
  }

  @Test
  void cellsThatSpanAreFollowedByEmptyOnes() throws IOException {
    List<List<Block.Cell>> rows =
        List.of(
            List.of(new Block.Cell("一", 1, 2), new Block.Cell("二", 2, 1)),
            List.of(Block.Cell.of("三"), Block.Cell.of("四")));
    assertThat(page(new Block.Table(rows, 1, Span.NONE)))
        .isEqualTo("| 一 | 二 |  |\n| --- | --- | --- |\n|  | 三 | 四 |\n");
  }

  @Test
  void aTableOfNothingButEmptyPlacesKeepsItsCells() throws IOException {
    Block.Cell huge = new Block.Cell("一", 1_000_000, 1_000_000);
    assertThat(page(new Block.Table(List.of(List.of(huge)), 0, Span.NONE)))
        .isEqualTo("| 一 |\n| --- |\n");
  }

  @Test
  void figuresKeepTheirTarget() throws IOException {
    assertThat(page(new Block.Figure("图[1]", "a (1).png", Span.NONE)))
        .isEqualTo("![图\\[1\\]](a%20%281%29.png)\n");
  }

  @Test
  void documentsAreParted() throws IOException {
    String page = Emitted.markdown(SampleIssues.full());
    assertThat(page).startsWith("云川市人民政府公报\n\n2020\n\n");
    assertThat(page.lines().filter("---"::equals)).hasSize(4);
    assertThat(page.lines())
        .contains(
            "**【市政府文件】**",
            "# 云川市文明行为促进条例",
            "**云川市人民政府令**",
            "# 云川市养犬管理办法 \\# 试行 \\#",
            "“第六条　养犬人应当登记。”",
            "**《云川市人民政府公报》简介**");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
          # 甲 → \\# 甲
          - 甲 → \\- 甲
          + 甲 → \\+ 甲
          > 甲 → \\> 甲
          1. 甲 → 1.　甲
          1) 甲 → 1)　甲
          12. → 12\\.
          1.5万元 → 1.5万元
          甲1. 乙 → 甲1. 乙
          a*b_c → a\\*b_c
          [甲](乙) → \\[甲\\](乙)
          <甲> → \\<甲>
          R&D → R&D
          a?b=1&c=2; → a?b=1&c=2;
          &amp; → \\&amp;
          &#12; → \\&\\#12;
          a_b@c → a_b@c
          甲_乙 → 甲\\_乙
          _甲 → \\_甲
          甲 & 乙 → 甲 & 乙
          ~甲~ → \\~甲\\~
          `甲` → \\`甲\\`
          甲\\乙 → 甲\\\\乙
          甲 {#乙} → 甲 \\{\\#乙\\}
          ==== → \\====
          | 甲 → \\| 甲
          """)
  void markUpIsEscaped(String text, String markdown) throws IOException {
    assertThat(page(paragraph(text))).isEqualTo(markdown + "\n");
  }

  @Test
  void aParagraphIsOneLine() throws IOException {
    assertThat(page(paragraph("　　甲\n乙\u2028丙 "))).isEqualTo("甲 乙 丙\n");
    assertThat(page(paragraph(" "), paragraph("　"))).isEmpty();
  }

  private static Block article(String num, String text) {
    return unit(Type.ARTICLE, num, "1", "", text);
  }

  private static String page(Block... body) throws IOException {
    return Emitted.markdown(SampleIssues.loose(List.of(body)));
  }
}
