package io.gazette.cli.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "第一条, 6",
    "'（一）', 6",
    "𠮷, 2",
    "é, 1",
    "'e\u0301', 1",
    "'a\u200bb', 2",
    "├─, 2"
  })
  void widthIsThatOfTheTerminal(String text, int width) {
    assertThat(Line.width(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "第一条, 6, 第一条",
    "第一条, 5, 第一…",
    "第一条, 4, 第…",
    "abcd, 3, ab…",
    "𠮷𠮷, 3, 𠮷…",
    "第一, 1, …"
  })
  void aCutNeverSplitsACharacter(String text, int columns, String cut) {
    assertThat(Line.cut(text, columns)).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({"'a\nb', a b", "'a\u001b[31mb', 'a\uFFFD[31mb'", "第一条, 第一条"})
  void noControlCharacterReachesTheTerminal(String text, String line) {
    assertThat(Line.oneLine(text)).isEqualTo(line);
  }
}
