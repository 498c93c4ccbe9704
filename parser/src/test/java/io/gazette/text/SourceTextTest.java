package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  /** Columns count characters, of which those of a higher plane are two units. */
  @Test
  void aPlaceIsFoundBehindCharactersOfAHigherPlane() {
    SourceText source = SourceText.of("a.txt", "一𠮷二𠮷𠮷三\n四𠮷五\n");
    for (int at = 0; at < source.text().length(); at++) {
      if (!Character.isLowSurrogate(source.text().charAt(at))) {
        var span = source.span(at, at + 1);
        assertThat(source.offset(span.line(), span.column())).isEqualTo(at);
      }
    }
  }

  @Test
  void columnsCountCodePoints() {
    SourceText source = SourceText.of("x", "甲𠮷乙\r\n丙𠮷𠮷丁\f戊");
    assertThat(source.span(3, 4)).isEqualTo(new Span(1, 3, 1, 4));
    assertThat(source.span(6, 12)).isEqualTo(new Span(2, 1, 2, 5));
    assertThat(source.span(1, 14)).isEqualTo(new Span(1, 2, 3, 2));
    assertThat(source.offset(2, 4)).isEqualTo(11);
  }

  @Test
  void everyLineEndEndsALine() {
    SourceText source = SourceText.of("x", "甲\n乙\r丙\r\n丁\f戊\u2028己");
    assertThat(source.lineCount()).isEqualTo(6);
    assertThat(source.text().substring(source.lineStart(3), source.lineEnd(3))).isEqualTo("丁");
    assertThat(source.startsPage(4)).isTrue();
    assertThat(source.startsPage(3)).isFalse();
    assertThat(source.lineAt(source.text().indexOf('己'))).isEqualTo(5);
  }

  @Test
  void anEmptySourceHasNoLine() {
    assertThat(SourceText.of("x", "").lineCount()).isZero();
  }
}
