package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.LinedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSignsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 云川市条例\n",
        "云川市条例\n\n## 第一章　总则\n",
        "##第一章\n",
        "**第一条**　为了\n",
        "---\ntitle: 云川市条例\n---\n第一条\n",
        "::: tip 修订信息\n",
        "<!-- INFO END -->\n",
        "```\n表\n```\n",
        "| a | b |\n|---|---|\n",
        "<p>第一条</p>\n<p>第二条</p>\n",
        "第一條\n-----\n甲。\n第二條\n-----\n乙。\n"
      })
  void markdown(String text) {
    assertThat(MarkdownSigns.detect("<stdin>", LinedText.of(text))).isEqualTo(InputFormat.MARKDOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一条　为了\n- （一）项\n- （二）项\n网址：<http://a.cn>\n",
        "#1 机组\n",
        "***\n第一条\n***\n",
        "云川市条例\n-----\n第一条\n",
        "第一条\n\n-----\n\n第二条\n\n-----\n\n第三条\n",
        "**\n",
        "张**、王**\n"
      })
  void plain(String text) {
    assertThat(MarkdownSigns.detect("<stdin>", LinedText.of(text))).isEqualTo(InputFormat.TEXT);
  }

  @Test
  void extensionDecidesInDoubt() {
    assertThat(MarkdownSigns.detect("a/B.MD", LinedText.of("第一条"))).isEqualTo(InputFormat.MARKDOWN);
    assertThat(MarkdownSigns.detect("a.markdown", LinedText.of("第一条")))
        .isEqualTo(InputFormat.MARKDOWN);
    assertThat(MarkdownSigns.detect("a.md/b", LinedText.of("第一条"))).isEqualTo(InputFormat.TEXT);
    String doubtful = "<p>一</p>\n<p>二</p>\n第三条";
    assertThat(MarkdownSigns.detect("a", LinedText.of(doubtful))).isEqualTo(InputFormat.MARKDOWN);
    assertThat(MarkdownSigns.detect("a.txt", LinedText.of(doubtful))).isEqualTo(InputFormat.TEXT);
    assertThat(MarkdownSigns.detect("a.txt", LinedText.of("# 云川市条例")))
        .isEqualTo(InputFormat.MARKDOWN);
  }
}
