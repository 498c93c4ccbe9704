package io.gazette.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnactmentTest {

  private static final Law OLD =
      Law.of(
          "为了加强河道管理，制定本条例。",
          "本条例适用于本市行政区域内河道的保护。",
          "水行政主管部门负责河道的监督管理工作。",
          "禁止下列行为：\n（一）倾倒垃圾；\n（二）种植高秆作物。\n前款规定的行为由市公安局查处。",
          "河道保护费由水行政主管部门收取。",
          "违反本条例第四条规定的，处一千元以下罚款。",
          "本条例自2020年1月1日起施行。");

  private static final String DECISION =
      """
      云川市人民代表大会常务委员会关于修改《云川市河道条例》的决定

      （2024年3月28日云川市第十五届人民代表大会常务委员会第二十次会议通过）

      云川市第十五届人民代表大会常务委员会第二十次会议决定对《云川市河道条例》作如下修改：

      一、将第二条修改为：“本条例适用于本市行政区域内河道的保护、利用和管理。”

      二、增加一条，作为第三条：“市人民政府应当编制河道保护规划，并向社会公布。

      “前款规定的规划应当报省人民政府备案。”

      三、将第三条改为第四条，其中的“水行政主管部门”修改为“水务部门”。

      四、将第四条改为第五条，第一款增加一项，作为第二项：“（二）堆放渣土；”

      五、删去第五条。

      本决定自2024年5月1日起施行。

      《云川市河道条例》根据本决定作相应修改，并对条文顺序作相应调整，重新公布。
      """;

  private static final List<String> NEW =
      List.of(
          "为了加强河道管理，制定本条例。",
          "本条例适用于本市行政区域内河道的保护、利用和管理。",
          "市人民政府应当编制河道保护规划，并向社会公布。\n前款规定的规划应当报省人民政府备案。",
          "水务部门负责河道的监督管理工作。",
          "禁止下列行为：\n（一）倾倒垃圾；\n（二）堆放渣土；\n（三）种植高秆作物。\n前款规定的行为由市公安局查处。",
          "违反本条例第五条规定的，处一千元以下罚款。",
          "本条例自2020年1月1日起施行。");

  @Test
  void aDecisionThatWasCarriedOutLeavesNothing() {
    Enactment enactment = enactment(DECISION, new Law(NEW));
    assertThat(enactment.directives()).hasSizeGreaterThan(6).allMatch(Directive::applied);
    assertThat(enactment.deviations()).isEmpty();
    assertThat(enactment.isFaithful()).isTrue();
  }

  @Test
  void whatWasNotCarriedOutIsTold() {
    assertThat(told(with(3, "水行政主管部门负责河道的监督管理工作。"))).containsExactly("omitted 第四条");
    List<String> kept = new ArrayList<>(NEW);
    kept.add(5, "河道保护费由水行政主管部门收取。");
    assertThat(told(kept)).contains("omitted 第六条");
  }

  @Test
  void whatTheDecisionDoesNotSayIsTold() {
    assertThat(told(with(0, "为了加强河道管理和保护，制定本条例。"))).containsExactly("undecided 第一条");
    List<String> more = new ArrayList<>(NEW);
    more.add(7, "本条例由市水务部门负责解释。");
    assertThat(told(more)).containsExactly("undecided 第八条");
  }

  @Test
  void whatWasCarriedOutOtherwiseIsTold() {
    assertThat(told(with(1, "本条例适用于本市行政区域内河道的保护和利用。"))).containsExactly("different 第二条");
  }

  @Test
  void anInstructionWhosePlaceIsNotThereIsTold() {
    String wrong = DECISION.replace("五、删去第五条。", "五、删去第五条。\n\n六、第十八条中的“甲”修改为“乙”。");
    Enactment enactment = enactment(wrong, new Law(NEW));
    assertThat(enactment.directives().stream().filter(d -> !d.applied()).toList())
        .containsExactly(new Directive("六、", "第十八条中的“甲”修改为“乙”。", "第十八条", false));
    assertThat(enactment.isFaithful()).isFalse();
  }

  /** What a decision says is cited is that of the new text already. */
  @Test
  void aCitationThatTheDecisionGivesIsNotNumberedAnew() {
    String citing = DECISION.replace("五、删去第五条。", "五、删去第五条。\n\n六、将第六条中的“第四条”修改为“第六条”。");
    List<String> now = with(5, "违反本条例第六条规定的，处一千元以下罚款。");
    assertThat(enactment(citing, new Law(now)).deviations()).isEmpty();
    assertThat(enactment(citing, new Law(NEW)).deviations())
        .singleElement()
        .satisfies(d -> assertThat(d.change().piece().place()).isEqualTo("第六条"));
  }

  @Test
  void withoutANewOrderAnArticleIsPutBetween() {
    String decision =
        DECISION.substring(0, DECISION.indexOf("一、"))
            + "一、增加一条，作为第五条之一：“第五条之一 河道保护费应当专款专用。”\n\n本决定自公布之日起施行。\n";
    String text = OLD.text().replace("第六条　", "第五条之一　河道保护费应当专款专用。\n\n第六条　");
    Enactment enactment =
        Enactment.of(OLD.issue(), Law.read(decision), Law.read(text), Spelling.READER);
    assertThat(enactment.deviations()).isEmpty();
  }

  private static List<String> with(int article, String text) {
    List<String> articles = new ArrayList<>(NEW);
    articles.set(article, text);
    return articles;
  }

  private static List<String> told(List<String> now) {
    return enactment(DECISION, new Law(now)).deviations().stream()
        .filter(d -> !d.change().kinds().equals(Set.of(Kind.RENUMBERED)))
        .map(d -> d.verdict().word() + " " + d.change().piece().num())
        .toList();
  }

  private static Enactment enactment(String decision, Law now) {
    return Enactment.of(OLD.issue(), Law.read(decision), now.issue(), Spelling.READER);
  }
}
