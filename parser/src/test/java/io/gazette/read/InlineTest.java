package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.DiscardReason;
import io.gazette.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      value = {
        "**第一条**　为了发展⇒第一条　为了发展",
        "**第一条**为了发展⇒第一条为了发展",
        "**一、**总体要求⇒一、总体要求",
        "**（一）**总体要求⇒（一）总体要求",
        "落实**“放管服”**改革⇒落实“放管服”改革",
        "应当*立即*报告⇒应当立即报告",
        "***第一条***　为了⇒第一条　为了",
        "__第一条__ 为了⇒第一条 为了",
        "_注_：下同⇒注：下同",
        "**甲*乙*丙**⇒甲乙丙",
        "`第一条`　为了⇒第一条　为了",
        "``a`b``⇒a`b",
        "见[第一条](#t1)和[全文](http://a.cn/x_(1).html \"题名\")⇒见第一条和全文",
        "[参照表](/doc/a.xls){target=\"_blank\"}⇒参照表",
        "<p id=\"t1\">第一条</p>⇒第一条",
        "<b>第一条</b>为了<br/>⇒第一条为了",
        "条例<Badge text=\"试行\" type=\"warning\" />⇒条例",
        "<PDF url=\"/a.pdf\" :zoom=\"1\"/>⇒''",
        "第一条&emsp;为了&nbsp;发展&#12288;&#x3000;⇒第一条为了发展",
        "第一条&hairsp;为了&ThinSpace;发展&zwj;⇒第一条为了发展",
        "甲&amp;乙⇒甲&乙",
        "《关于修改&lt;条例&gt;的决定》⇒《关于修改&lt;条例&gt;的决定》",
        "\\*注 \\#1⇒*注 #1",
        "[[toc]]⇒''",
      })
  void markupGoes(String line, String text) {
    assertThat(Kept.markdown("文　" + line)).isEqualTo("文　" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5*3*2＝30",
        "长 * 宽 * 高",
        "138****1234、139****5678",
        "张**、王**到会",
        "*注：下同",
        "中_文_字",
        "file_name_1",
        "云政办发[2020]8号",
        "第一条　[目的和依据](略)为了",
        "《关于修改<中华人民共和国建筑法>的决定》",
        "a<b且c>d",
        "1<2",
        "A&B公司；R&D",
        "&未知;",
        "单个`反引号",
        "C:\\公报",
        "方括号]单独(a.b)",
        "集合{a=1}",
      })
  void textStays(String line) {
    assertThat(Kept.markdown(line)).isEqualTo(line);
  }

  @Test
  void autolinkLosesItsBrackets() {
    SourceText source =
        Kept.read("网址：<http://www.yunchuan.example> 信箱：<a@b.cn>", InputFormat.MARKDOWN);
    assertThat(Kept.of(source)).isEqualTo("网址：http://www.yunchuan.example 信箱：a@b.cn");
    assertThat(Kept.erased(source, DiscardReason.LINK_BRACKET)).isEqualTo("<><>");
  }
}
