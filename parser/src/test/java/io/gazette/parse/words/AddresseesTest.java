package io.gazette.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddresseesTest {

  @Test
  void keepsTerritoriesWithTheirBody() {
    assertThat(Addressees.split("各区、县（市）人民政府，市政府有关部门、有关直属单位："))
        .containsExactly("各区、县（市）人民政府", "市政府有关部门", "有关直属单位");
    assertThat(Addressees.split("各省、自治区、直辖市人民政府，国务院各部委、各直属机构："))
        .containsExactly("各省、自治区、直辖市人民政府", "国务院各部委", "各直属机构");
    assertThat(Addressees.split("各市（州）、县（市、区）人民政府、省直各单位:"))
        .containsExactly("各市（州）、县（市、区）人民政府", "省直各单位");
  }

  @Test
  void keepsShortFormsInARowTogether() {
    assertThat(Addressees.split("各县（市、区）委、人民政府，市委各部门，市直各委、办、局："))
        .containsExactly("各县（市、区）委、人民政府", "市委各部门", "市直各委、办、局");
  }

  @Test
  void readsOneBody() {
    assertThat(Addressees.split("国务院：")).containsExactly("国务院");
    assertThat(Addressees.split("市财政局　市教育局：")).containsExactly("市财政局", "市教育局");
  }

  @Test
  void readsNothingInNothing() {
    assertThat(Addressees.split("：")).isEmpty();
  }
}
