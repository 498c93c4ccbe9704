package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.DiscardReason;
import io.gazette.text.Erasure;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBlocksTest {

  @ParameterizedTest
  @CsvSource({
    "# 云川市条例, 云川市条例, HEADING_1",
    "## 第一章　总则, 第一章　总则, HEADING_2",
    "##第一章　总则, 第一章　总则, HEADING_2",
    "### 第一节 ###, 第一节, HEADING_3",
    "## 第一节##, 第一节, HEADING_2",
    "#### 一、目标, 一、目标, HEADING_4",
    "###### 一、目标, 一、目标, HEADING_4",
    "## 第一章　总则{align=center}, 第一章　总则, HEADING_2",
    "'## 第一章　总则 {#c1 .big}', 第一章　总则, HEADING_2",
    "# C#, C#, HEADING_1",
    "## 集合{1.5}, 集合{1.5}, HEADING_2",
    "<h2>第一章　总则</h2>, 第一章　总则, HEADING_2",
  })
  void headings(String line, String text, LineHint hint) {
    assertThat(Kept.markdown(line).strip()).isEqualTo(text);
    assertThat(Kept.hint(line, 0)).isEqualTo(hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#1 机组", "#tag", "####### 七级", "第#号", "C#"})
  void noHeadings(String line) {
    assertThat(Kept.markdown(line)).isEqualTo(line);
    assertThat(Kept.hint(line, 0)).isEqualTo(LineHint.NONE);
  }

  @Test
  void underlinedHeadings() {
    String text = "第一章  總則\n=====\n第一條 (目的)\n-----\n　　本條例。\n";
    assertThat(Kept.hint(text, 0)).isEqualTo(LineHint.HEADING_1);
    assertThat(Kept.hint(text, 2)).isEqualTo(LineHint.HEADING_2);
    assertThat(Kept.hint(text, 4)).isEqualTo(LineHint.NONE);
    assertThat(Kept.markdown(text)).isEqualTo("第一章  總則\n\n第一條 (目的)\n\n　　本條例。\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一条　为了发展，制定本条例。\n---\n",
        "- （一）项\n---\n",
        "## 第一章\n---\n",
        "正文\n\n---\n",
        "1. 目\n---\n",
        "| a | b |\n---\n"
      })
  void rulesUnderlineNothing(String text) {
    assertThat(Kept.hint(text, 0)).isNotEqualTo(LineHint.HEADING_1);
    if (!text.startsWith("##")) {
      assertThat(Kept.hint(text, 0)).isNotEqualTo(LineHint.HEADING_2);
    }
    SourceText source = Kept.read(text, InputFormat.MARKDOWN);
    assertThat(Kept.erased(source, DiscardReason.RULE)).isEqualTo("---");
  }

  @Test
  void frontMatterGivesTheTitleWhereNoHeadingDoes() {
    String text = "---\ntitle: \"云川市条例\"\ntag:\n  - 云\n---\n\n## 第一章\n";
    SourceText source = Kept.read(text, InputFormat.MARKDOWN);
    assertThat(Kept.of(source).strip()).startsWith("云川市条例").endsWith("第一章");
    assertThat(source.hint(1)).isEqualTo(LineHint.HEADING_1);
    assertThat(Kept.erased(source, DiscardReason.FRONT_MATTER))
        .isEqualTo("---title: \"\"tag:- 云---");
  }

  @Test
  void frontMatterGivesTheTitleWhereTheHighestHeadingsAreChapters() {
    String text = "---\ntitle: 云川市条例\n---\n# 第一章 总则\n";
    assertThat(Kept.markdown(text)).contains("云川市条例");
  }

  @Test
  void headingMakesTheTitleOfTheFrontMatterMarkup() {
    String text = "---\ntitle: 云川市条例\n---\n# 云川市条例\n";
    SourceText source = Kept.read(text, InputFormat.MARKDOWN);
    assertThat(Kept.of(source).strip()).isEqualTo("云川市条例");
    assertThat(source.hint(1)).isEqualTo(LineHint.NONE);
    assertThat(source.hint(3)).isEqualTo(LineHint.HEADING_1);
  }

  @Test
  void ruleOnTheFirstLineIsNoFrontMatter() {
    SourceText source = Kept.read("---\n正文：一\n---\n", InputFormat.MARKDOWN);
    assertThat(Kept.erased(source, DiscardReason.FRONT_MATTER)).isEmpty();
    assertThat(Kept.of(source)).contains("正文：一");
  }

  @Test
  void containersAreMarkupAndTheirTextIsText() {
    String text =
        """
        ::: tip 修订信息

        （2011年4月18日公布）

        :::

        ::: details 目录

        @tab 条例

        [[toc]]

        - 第1~20条：

          [1](#t1)&emsp;[2](#t2)

        :::---

        ::: info 附件

        ::: warning 原文链接

        <http://www.yunchuan.example/1.html>

        :::
        """;
    SourceText source = Kept.read(text, InputFormat.MARKDOWN);
    assertThat(Kept.of(source).replaceAll("\\s+", "")).isEqualTo("（2011年4月18日公布）附件");
    assertThat(Kept.erased(source, DiscardReason.WEB_PAGE))
        .isEqualTo("<http://www.yunchuan.example/1.html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"第1~20条：", "@tab 条例", "[附件](#fj)的说明"})
  void outsideContainersTheSameIsText(String line) {
    assertThat(Kept.markdown(line)).isEqualTo(line.replace("[", "").replace("](#fj)", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "* ", "+ ", "• ", "· ", "  - ", "　　• ", "•"})
  void bullets(String bullet) {
    SourceText source = Kept.read(bullet + "（一）在划定的区域内停放；", InputFormat.MARKDOWN);
    assertThat(Kept.of(source).strip()).isEqualTo("（一）在划定的区域内停放；");
    assertThat(Kept.erased(source, DiscardReason.LIST_BULLET)).isEqualTo(bullet.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 12 -", "· 12 ·", "·12·", "-5℃以下", "1. 目", "+8613800000000"})
  void noBullets(String line) {
    assertThat(Kept.markdown(line)).isEqualTo(line);
  }

  @Test
  void quotes() {
    assertThat(Kept.markdown("> 理由：> 一\n>> 二\n>三")).isEqualTo(" 理由：> 一\n 二\n三");
    assertThat(Kept.markdown(">5%的\n>=3的")).isEqualTo(">5%的\n>=3的");
  }

  @Test
  void rowsKeepTheirCellsBetweenBorders() {
    String text = "| 时长 | 价 \\| 格 |\n|:--|---|\n| **一**小时||\n";
    SourceText source = Kept.read(text, InputFormat.MARKDOWN);
    assertThat(List.of(source.hint(0), source.hint(1), source.hint(2)))
        .containsExactly(LineHint.TABLE_ROW, LineHint.TABLE_RULE, LineHint.TABLE_ROW);
    assertThat(Kept.of(source)).isEqualTo(" 时长  价 | 格 \n\n 一小时\n");
    List<Integer> borders = new ArrayList<>();
    for (Erasure e : source.erasures()) {
      if (source.lineAt(e.from()) == 2 && source.text().charAt(e.from()) == '|') {
        assertThat(e.to()).isEqualTo(e.from() + 1);
        borders.add(e.from() - source.lineStart(2));
      }
    }
    assertThat(borders).containsExactly(0, 9, 10);
  }

  @Test
  void rowsNeedNoOuterBorders() {
    String text = "时长 | 价格\n--- | ---\n一小时 | 免费\n\n首页 | 要闻\n";
    assertThat(Kept.hint(text, 0)).isEqualTo(LineHint.TABLE_ROW);
    assertThat(Kept.hint(text, 1)).isEqualTo(LineHint.TABLE_RULE);
    assertThat(Kept.hint(text, 2)).isEqualTo(LineHint.TABLE_ROW);
    assertThat(Kept.hint(text, 4)).isEqualTo(LineHint.NONE);
    assertThat(Kept.markdown(text)).contains("首页 | 要闻");
  }

  @Test
  void figures() {
    String text = "![云川市区划图](map(1).png)\n见![图](a.png)。\n";
    assertThat(Kept.markdown(text)).isEqualTo("云川市区划图\n见图。\n");
    assertThat(Kept.hint(text, 0)).isEqualTo(LineHint.FIGURE);
    assertThat(Kept.hint(text, 1)).isEqualTo(LineHint.NONE);
  }

  @Test
  void fences() {
    assertThat(Kept.markdown("```text\n# 原样 **不变**\n\n```\n**第一条**\n"))
        .isEqualTo("\n# 原样 **不变**\n\n\n第一条\n");
  }

  @Test
  void fenceThatNobodyClosesHidesNothing() {
    assertThat(Kept.markdown("```\n**第一条**　为了\n## 第二章\n")).isEqualTo("\n第一条　为了\n 第二章\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "***", "* * *", "___", "====="})
  void rules(String rule) {
    SourceText source = Kept.read("前文\n\n" + rule + "\n\n后文", InputFormat.MARKDOWN);
    assertThat(Kept.erased(source, DiscardReason.RULE)).isEqualTo(rule);
  }

  @Test
  void commentsMaySpanLines() {
    String text = "第一条<!-- INFO\n# 旧标题\nEND -->　为了\n<!-- 没有结束\n第二条\n";
    assertThat(Kept.markdown(text)).isEqualTo("第一条\n\n　为了\n<!-- 没有结束\n第二条\n");
    assertThat(Kept.hint(text, 1)).isEqualTo(LineHint.NONE);
  }

  @Test
  void scriptsAndStylesAreMarkupWithTheirContent() {
    assertThat(Kept.markdown("前\n<style>\n.a { color: red }\n</style>\n后")).isEqualTo("前\n\n\n\n后");
  }

  @Test
  void timeGrowsWithTheText() {
    for (String unit :
        List.of(
            "[", "](", "*a_", "`` ` ", "<b ", "<!--", "&amp", "# a}\n", "```\n", "| a\n", "![a")) {
      String text = unit.repeat(400_000 / unit.length());
      org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
          java.time.Duration.ofSeconds(10),
          () -> Kept.read(text, InputFormat.MARKDOWN),
          "slow on " + unit);
    }
  }
}
