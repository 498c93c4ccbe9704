package io.gazette.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Block.Responsibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponsibilitiesTest {

  @Test
  void readsUnitsAndDeadline() {
    assertThat(Responsibilities.find("加快推进。（责任单位：市商务局、财政局，各区、县（市）政府、开发区管委会；完成时限：2020年10月底）"))
        .contains(new Responsibility(List.of("市商务局", "财政局", "各区、县（市）政府", "开发区管委会"), "2020年10月底"));
  }

  @Test
  void readsHalfWidthBracketsAndADeadlineAfterAComma() {
    assertThat(Responsibilities.find("完善平台(责任部门:市大数据局,完成时限:长期推进)。"))
        .contains(new Responsibility(List.of("市大数据局"), "长期推进"));
  }

  @Test
  void readsSentences() {
    assertThat(Responsibilities.find("（市发展改革委、市财政局等部门按职责分工负责）"))
        .contains(new Responsibility(List.of("市发展改革委", "市财政局"), ""));
    assertThat(Responsibilities.find("做好保障。（由市教育局牵头，市财政局、团市委配合）"))
        .contains(new Responsibility(List.of("市教育局", "市财政局", "团市委"), ""));
    assertThat(Responsibilities.find("（牵头单位：住房和城乡建设局；配合单位：浑南区、铁西区政府）"))
        .contains(new Responsibility(List.of("住房和城乡建设局", "浑南区、铁西区政府"), ""));
  }

  @Test
  void leavesOtherBracketsAlone() {
    assertThat(Responsibilities.find("沈抚示范区（以下简称示范区）")).isEmpty();
    assertThat(Responsibilities.find("农业大数据项目（一期）")).isEmpty();
    assertThat(Responsibilities.find("坚持权责一致（谁审批、谁负责）")).isEmpty();
    assertThat(Responsibilities.find("（责任单位：市商务局）以及其他")).isEmpty();
    assertThat(Responsibilities.find("")).isEmpty();
    assertThat(Responsibilities.find("市科技局）")).isEmpty();
  }
}
