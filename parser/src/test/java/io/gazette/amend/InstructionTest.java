package io.gazette.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstructionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "将第六条修改为： | substitution art_6",
        "第三条第二款修改为： | substitution art_3__para_2",
        "将刑法第一百六十八条修改为： | substitution art_168",
        "将第八条第三项修改为： | substitution art_8__para_1__point_3",
        "将第四条第一款第（二）项修改为： | substitution art_4__para_1__point_2",
        "增加一条，作为第七条： | insertion art_7",
        "第一百六十二条后增加一条，作为第一百六十二条之一： | insertion art_162-1",
        "在第六条后增加一条，作为第七条： | insertion art_7",
        "第六条增加一款，作为第二款： | insertion art_6__para_2",
        "刑法第二百二十五条增加一项，作为第三项： | insertion art_225__para_1__point_3",
        "在刑法第六十九条中增加一款作为第二款: | insertion art_69__para_2",
        "在第三条中增加一款作为第二款，将该条修改为： | insertion art_3__para_2; substitution art_3",
        "原第二款作为第三款。 | renumbering art_69__para_2 > art_69__para_3",
        "增加一章，作为第三章： | insertion chp_3",
        "第三章中增加一节，作为第七节： | insertion chp_3__sec_7",
        "增加二条，作为第七条、第八条： | insertion art_7 art_8",
        "增加三条，分别作为第七条至第九条： | insertion art_7 art_8 art_9",
        "第四项、第五项相应改为第五项、第六项。"
            + " | renumbering art_69__para_1__point_4 art_69__para_1__point_5"
            + " > art_69__para_1__point_5 art_69__para_1__point_6",
        "第六十七条职权第二十项“甲”修改为“乙”。" + " | substitution art_67__para_1__point_20 甲 > 乙",
        "删去第九条。 | repeal art_9",
        "第九条删去。 | repeal art_9",
        "删去第十条第二款。 | repeal art_10__para_2",
        "删除第四条、第七条。 | repeal art_4 art_7",
        "删去第三条至第五条。 | repeal art_3 art_4 art_5",
        "删去第四条，第五条改为第四条。 | repeal art_4; renumbering art_5 > art_4",
        "将第五条改为第六条。 | renumbering art_5 > art_6",
        "第十条改为第十一条，修改为： | renumbering art_10 > art_11; substitution art_10",
        "将第十条第二款中的“甲”修改为“乙”。 | substitution art_10__para_2 甲 > 乙",
        "第三条、第五条中的“甲”修改为“乙”，“丙”修改为“丁”。"
            + " | substitution art_3 art_5 甲 > 乙; substitution art_3 art_5 丙 > 丁",
        "第六条第一款修改为“甲”；第二款中的“乙”修改为“丙”。"
            + " | substitution art_6__para_1 > 甲; substitution art_6__para_2 乙 > 丙",
        "删去第三条中的“甲”。 | repeal art_3 甲",
        "在第二条增加“甲”。 | insertion art_2 > 甲",
        "此外，对条文顺序作相应调整。 | ''",
        "本决定自2024年3月1日起施行。 | ''",
        "规划的修改应当报批。 | ''",
      })
  void anInstructionSaysWhatItChanges(String text, String expected) {
    Provision spoken = Provision.article("69");
    assertThat(shown(text, Instruction.read(text, 0, text.length(), spoken).changes()))
        .isEqualTo(expected);
  }

  private static String shown(String text, List<Change> changes) {
    return changes.stream().map(c -> shown(text, c)).collect(Collectors.joining("; "));
  }

  private static String shown(String text, Change c) {
    StringBuilder shown = new StringBuilder(c.kind().word());
    c.targets().forEach(t -> shown.append(' ').append(t.eId()));
    c.old().ifPresent(w -> shown.append(' ').append(words(text, w)));
    c.replacement().ifPresent(w -> shown.append(" > ").append(words(text, w)));
    if (!c.numbers().isEmpty()) {
      shown.append(" >");
      c.numbers().forEach(n -> shown.append(' ').append(n.eId()));
    }
    return shown.toString();
  }

  private static String words(String text, Words words) {
    return text.substring(words.from() + 1, words.to() - 1);
  }
}
