package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {

  @ParameterizedTest
  @CsvSource({
    "十, 10",
    "二十, 20",
    "二十二, 22",
    "一百零五, 105",
    "一百二十, 120",
    "一千二百六十, 1260",
    "二〇二〇, 2020",
    "二○二○, 2020",
    "廿三, 23",
    "卅, 30",
    "22, 22",
    "２２, 22",
    "㈡, 2",
    "②, 2",
    "⑵, 2",
    "⒉, 2",
    "三万二千, 32000",
    "⼆十, 20",
    "〇, 0"
  })
  void readsNumerals(String numeral, int value) {
    assertThat(ChineseNumber.parse(numeral)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"第二", "二十条", "甲", "2a", "①②", "一、"})
  void refusesWhatIsNone(String text) {
    assertThat(ChineseNumber.parse(text)).isEqualTo(-1);
  }
}
