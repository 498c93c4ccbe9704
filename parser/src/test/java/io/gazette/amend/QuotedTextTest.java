package io.gazette.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "将第六条修改为：“第六条 甲。” | 将第六条修改为：; new 第六条 甲。",
        "将第六条修改为：“第六条 甲： | 将第六条修改为：; new 第六条 甲：…",
        "将第六条修改为：“甲。”增加一款：“乙。” | 将第六条修改为：; new 甲。; 增加一款：; new 乙。",
        "将第六条修改为：“所称“甲”是乙。”。 | 将第六条修改为：; new 所称“甲”是乙。; 。",
        "将“甲”修改为“乙”。 | 将“甲”修改为“乙”。",
        "将“甲”修改为：“乙”。 | 将“甲”修改为：“乙”。",
        "将“第三条”改为“第四条”。 | 将“第三条”改为“第四条”。",
        "删去第三条。 | 删去第三条。",
      })
  void newTextIsToldFromWords(String text, String expected) {
    String shown =
        QuotedText.of(text).stream()
            .map(
                s ->
                    (s.isNew() ? "new " : "")
                        + text.substring(s.from(), s.to())
                        + (s.isNew() && !s.closed() ? "…" : ""))
            .collect(Collectors.joining("; "));
    assertThat(shown).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "第六条 甲 | ARTICLE 6 第六条",
        "“第六条之一 甲 | ARTICLE 6-1 “第六条之一",
        "（二）甲 | ITEM 2 （二）",
        "1.甲 | SUBITEM 1 1.",
        "1.5元 | ''",
        "第三章　总则 | CHAPTER 3 第三章",
        "第六条规定的甲 | ''",
        "第六条第二款 | ''",
        "甲 | ''",
      })
  void aLabelIsToldFromACitation(String text, String expected) {
    String shown =
        Label.read(text, 0, text.length())
            .map(l -> l.level() + " " + l.number() + " " + text.substring(l.from(), l.to()))
            .orElse("");
    assertThat(shown).isEqualTo(expected);
  }
}
