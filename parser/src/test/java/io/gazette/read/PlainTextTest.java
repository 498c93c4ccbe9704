package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void bulletsAndBracketsGo() {
    SourceText source = Kept.read("网址：<http://a.cn>\n- （一）项\r\n  • 二\n· 三\n", InputFormat.TEXT);
    assertThat(Kept.of(source)).isEqualTo("网址：http://a.cn\n （一）项\r\n   二\n 三\n");
    assertThat(Kept.erased(source, DiscardReason.LIST_BULLET)).isEqualTo("-•·");
    assertThat(Kept.erased(source, DiscardReason.LINK_BRACKET)).isEqualTo("<>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- 12 -",
        "·12·",
        "-5℃",
        "**第一条**",
        "# 标题",
        "&emsp;",
        "<p>",
        "<建筑法>",
        "第一章\n-----",
        "| a | b |",
        "> 引",
        "+ 加"
      })
  void nothingElseIsMarkup(String text) {
    SourceText source = Kept.read(text, InputFormat.TEXT);
    assertThat(source.erasures()).isEmpty();
    assertThat(source.hint(0)).isEqualTo(LineHint.NONE);
    assertThat(source.text()).isEqualTo(text);
  }
}
