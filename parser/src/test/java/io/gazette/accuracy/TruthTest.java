package io.gazette.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the truth readers make of small texts. */
class TruthTest {

  @ParameterizedTest
  @CsvSource({
    "第一章　总则, 章1",
    "第一百二十条之三 内容, 条120-3",
    "第十二条 之后, 条12",
    "第二分编　通则, 分编2",
    "　　第 十 条　文字, 条10",
    "第１２条, 条12",
    "第一百一十条, 条110",
    "第二千零一条, 条2001",
    "第三節, 节3",
  })
  void readsLabels(String line, String key) {
    assertThat(Label.at(line)).map(Label::key).contains(key);
  }

  @ParameterizedTest
  @CsvSource({"依照第三条", "第三方机构", "第一，加强", "第条", "一、总体要求", "第三"})
  void takesNothingElseForALabel(String line) {
    assertThat(Label.at(line)).isEmpty();
  }

  @Test
  void numeralsReadAsTheyArePrinted() {
    for (int i = 1; i < 2500; i++) {
      assertThat(Numeral.value(Numeral.print(i))).as(Numeral.print(i)).isEqualTo(i);
    }
    assertThat(Numeral.print(105)).isEqualTo("一百零五");
    assertThat(Numeral.print(12)).isEqualTo("十二");
    assertThat(Numeral.print(110)).isEqualTo("一百一十");
  }

  @Test
  void boldArticlesOfALaw() {
    Outline outline =
        MarkdownTruth.bold(
            """
            # 某法

            ## 第一章　总则

            **第一条**　第一款：

            （一）一项；

            1.一目；

            （二）二项。

            第二款。

            **第二条**　依照
            第三条的规定。

            第二条之一　插入的条文。
            """);
    assertThat(outline.keys()).containsExactly("章1", "条1", "条2", "条2-1");
    assertThat(outline.entries().get(1)).isEqualTo(new Outline.Entry("条1", 5, 2, 2));
    assertThat(outline.entries().get(2).paragraphs()).isEqualTo(2);
  }

  @Test
  void plainArticlesStandNearTheLastAndAreFollowedByASpace() {
    Outline outline =
        MarkdownTruth.plain(
            """
            # 某条例
            ## 第一章 总 则
            ## 第二章 附 则
            ## 第一章 总 则
            第一条 甲。
            第三条 乙，第二条缺。
            第五十条 所称的不是条。
            第四条规定的也不是条。
            ## 第二章 附 则
            第四条 丙。
            附件一
            说明文字。
            """);
    assertThat(outline.keys()).containsExactly("章1", "条1", "条3", "章2", "条4");
    assertThat(outline.entries().get(2).paragraphs()).isEqualTo(3);
    assertThat(outline.entries().get(4).paragraphs()).isEqualTo(1);
  }

  @Test
  void linesInSequenceWithoutTheContents() {
    Outline outline =
        LineTruth.read(
            List.of(
                "某办法", "目录", "第一章 总则", "第二章 附则", "第一章总则", "第一条为了规范", "第八条所称", "第二条", "正文", "第二章 附则",
                "第三条　施行。"));
    assertThat(outline.keys()).containsExactly("章1", "条1", "条2", "章2", "条3");
  }

  @Test
  void setextHeadings() {
    Outline outline =
        SetextTruth.read("第一章 總則\n====\n\n第一條 (目的)\n-----\n　　文字。\n\n第一條之一\n---\n第二條不是標題\n");
    assertThat(outline.keys()).containsExactly("章1", "条1", "条1-1");
  }

  @Test
  void numbersOfTheXml(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("law.xml");
    Files.writeString(
        file,
        "<Law><Part Num='1'><Chapter Num='2'><Article Num='120_1'><Paragraph Num='1'>"
            + "<Item Num='1'/><Item Num='2'/></Paragraph><Paragraph Num='2'/></Article>"
            + "</Chapter></Part></Law>");
    Outline outline = XmlTruth.read(file);
    assertThat(outline.keys()).containsExactly("编1", "章2", "条120-1");
    assertThat(outline.entries().get(2)).isEqualTo(new Outline.Entry("条120-1", 0, 2, 2));
  }

  @Test
  void flatteningTakesTheMarksAndKeepsTheLines() {
    List<String> lines =
        Flatten.lines(
            "---\na: b\n---\n# 题\n<!-- x\ny -->\n**第一条**&emsp;见[某法](http://a.b)<b>等</b>。\n::: tip");
    assertThat(lines).containsExactly("", "", "", "题", "", "", "第一条　见某法等。", "");
  }

  @Test
  void alignmentNamesWhatOnlyOneSideHas() {
    Alignment a = Alignment.of(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d", "y"));
    assertThat(a.pairs()).hasSize(3);
    assertThat(a.missing()).containsExactly(1);
    assertThat(a.invented()).containsExactly(1, 4);
  }

  @Test
  void aShareBelowTheWholeIsNotRoundedUp() {
    assertThat(new Table("a").row(Table.share(99_999, 100_000)).toString()).contains("99.99");
    assertThat(new Table("a").row(Table.share(7, 7)).toString()).contains("100.00");
  }
}
