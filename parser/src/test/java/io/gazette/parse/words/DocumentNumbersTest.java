package io.gazette.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Document.DocumentNumber;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "沈政发〔2020〕8号",
        "（沈政发〔2020〕8号）",
        "沈政发[2020]第08号",
        "沈政发（2020）8号",
        "沈政发【２０２０】８号",
        "沈政发﹝2020﹞ 8 号",
        "(沈政发(2020)8号)",
        "沈政发〔二〇二〇〕八号"
      })
  void normalisesEveryPrintedForm(String printed) {
    DocumentNumber number = DocumentNumbers.read(printed).orElseThrow();
    assertThat(number.normal()).isEqualTo("沈政发〔2020〕8号");
    assertThat(number.code()).isEqualTo("沈政发");
    assertThat(number.year()).hasValue(2020);
    assertThat(number.serial()).hasValue(8);
  }

  @Test
  void keepsThePrintedForm() {
    assertThat(DocumentNumbers.read("（沈政发[2020]\n第08号）").orElseThrow().text())
        .isEqualTo("沈政发[2020]第08号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020年第8期", "〔2020〕8号", "沈政发2020-8", "见沈政发〔2020〕8号文件", "第82号", "", "某某（2020）号"})
  void refusesNearMisses(String text) {
    assertThat(DocumentNumbers.read(text)).isEmpty();
  }

  /** What a reader sees to be a number is one; what is wrong with it {@code validate} tells. */
  @ParameterizedTest
  @ValueSource(strings = {"沈政发〔2020〕8", "沈政发{2020}8号", "沈政发〔20208号", "沈政发〔2020〕8号号"})
  void readsDamagedOnes(String text) {
    assertThat(DocumentNumbers.read(text))
        .hasValueSatisfying(
            number -> {
              assertThat(number.text()).isEqualTo(text);
              assertThat(number.normal()).isEqualTo("沈政发〔2020〕8号");
            });
  }

  @Test
  void findsTheFirstInALongerText() {
    assertThat(DocumentNumbers.find("《国务院关于某事的意见》（国发〔2019〕11号）和国办发〔2018〕22号"))
        .map(DocumentNumber::normal)
        .contains("国发〔2019〕11号");
    assertThat(DocumentNumbers.find("（以下简称意见）根据国办发〔2018〕22号文件"))
        .map(DocumentNumber::text)
        .contains("国办发〔2018〕22号");
    assertThat(DocumentNumbers.find("没有文号（2020）的文字")).isEmpty();
  }

  @Test
  void readsNumbersOfOrders() {
    assertThat(DocumentNumbers.order("第82号"))
        .contains(new DocumentNumber("第82号", "第82号", "", OptionalInt.empty(), OptionalInt.of(82)));
    assertThat(DocumentNumbers.order("（第八十二号）").orElseThrow().normal()).isEqualTo("第82号");
    assertThat(DocumentNumbers.order("2016年第2号").orElseThrow().year()).hasValue(2016);
    assertThat(DocumentNumbers.order("[十六届]第5号").orElseThrow().normal()).isEqualTo("〔十六届〕第5号");
    assertThat(DocumentNumbers.order("沈政发〔2020〕8号")).isEmpty();
    assertThat(DocumentNumbers.order("第8期")).isEmpty();
    assertThat(DocumentNumbers.order("本市第82号")).isEmpty();
  }
}
