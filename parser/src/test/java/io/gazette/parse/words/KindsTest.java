package io.gazette.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.DocumentType;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

  private static final DocumentType ACT = DocumentType.ACT;
  private static final DocumentType DOC = DocumentType.DOC;

  @Test
  void takesTheLastOfTheFifteenWords() {
    assertThat(of("某市人民政府关于转发某意见的通知")).isEqualTo(new Kind("通知", DOC, "notice"));
    assertThat(of("关于印发《某市某办法》的通知（沈政发〔2020〕8号）")).isEqualTo(new Kind("通知", DOC, "notice"));
    assertThat(of("关于推进某事的实施意见（试行）")).isEqualTo(new Kind("意见", DOC, "opinions"));
    assertThat(of("某省人民政府关于同意某事的批复")).isEqualTo(new Kind("批复", DOC, "reply"));
  }

  @Test
  void namesWhatANoticeIssues() {
    assertThat(of("某市推进开发区高质量发展实施方案")).isEqualTo(new Kind("方案", DOC, "plan"));
    assertThat(of("某市某管理办法（试行）")).isEqualTo(new Kind("办法", DOC, "measures"));
    assertThat(of("某工作名单")).isEqualTo(new Kind("名单", DOC, "document"));
    assertThat(of("党政机关公文处理工作条例")).isEqualTo(new Kind("条例", DOC, "document"));
    assertThat(of("某事情况")).isEqualTo(new Kind("", DOC, "document"));
  }

  @Test
  void tellsLegislationFromItsNote() {
    assertThat(of("沈阳市文明行为促进条例", "2019年12月3日沈阳市第十六届人民代表大会常务委员会第十五次会议通过"))
        .isEqualTo(new Kind("条例", ACT, "local-regulation"));
    assertThat(of("中华人民共和国公路法", "1997年7月3日第八届全国人民代表大会常务委员会第二十六次会议通过"))
        .isEqualTo(new Kind("法", ACT, "law"));
    assertThat(of("粮食流通管理条例", "2004年5月26日中华人民共和国国务院令第407号公布"))
        .isEqualTo(new Kind("条例", ACT, "administrative-regulation"));
    assertThat(of("道路危险货物运输管理规定", "2013年1月23日交通运输部令2013年第2号公布"))
        .isEqualTo(new Kind("规定", ACT, "department-rule"));
    assertThat(of("广东省行政处罚听证程序实施办法", "2022年4月20日广东省人民政府令第294号公布"))
        .isEqualTo(new Kind("办法", ACT, "local-government-rule"));
    assertThat(of("最高人民法院关于某问题的解释", "2021年5月18日最高人民法院审判委员会第1838次会议通过"))
        .isEqualTo(new Kind("解释", ACT, "judicial-interpretation"));
    assertThat(of("景宁畲族自治县自治条例", "2015年3月26日景宁畲族自治县八届人大四次会议通过"))
        .isEqualTo(new Kind("条例", ACT, "autonomous-regulation"));
  }

  @Test
  void takesNoAdoptedAgendaListOrProgrammeForLegislation() {
    String note = "2024年1月9日云川市第十六届人民代表大会常务委员会第十二次会议通过";
    assertThat(of("云川市第十六届人民代表大会常务委员会第十二次会议议程", note)).isEqualTo(new Kind("", DOC, "document"));
    assertThat(of("云川市人民代表大会常务委员会任免名单", note)).isEqualTo(new Kind("名单", DOC, "document"));
    assertThat(of("云川市国民经济和社会发展规划纲要", note)).isEqualTo(new Kind("纲要", DOC, "document"));
    assertThat(of("云川市人民代表大会常务委员会2024年立法计划", note)).isEqualTo(new Kind("计划", DOC, "work-plan"));
    assertThat(of("云川市养犬规定", note)).isEqualTo(new Kind("规定", ACT, "local-regulation"));
    assertThat(of("中华人民共和国民法典", "2020年5月28日第十三届全国人民代表大会第三次会议通过"))
        .isEqualTo(new Kind("", ACT, "law"));
    assertThat(Kinds.of("某管理目录", List.of(), true, "公安部"))
        .isEqualTo(new Kind("目录", ACT, "department-rule"));
  }

  @Test
  void tellsLegislationFromItsOrder() {
    assertThat(Kinds.of("沈阳市某管理办法", List.of(), true, "沈阳市人民政府"))
        .isEqualTo(new Kind("办法", ACT, "local-government-rule"));
    assertThat(Kinds.of("城市道路管理条例", List.of(), true, "国务院"))
        .isEqualTo(new Kind("条例", ACT, "administrative-regulation"));
    assertThat(Kinds.of("某管理规则", List.of(), true, "公安部"))
        .isEqualTo(new Kind("规则", ACT, "department-rule"));
  }

  @Test
  void takesOnlyDecisionsThatMakeLawForActs() {
    assertThat(of("某市人民代表大会常务委员会关于修改《某市某条例》的决定")).isEqualTo(new Kind("决定", ACT, "decision"));
    assertThat(of("某市人民代表大会常务委员会关于接受某某辞职的决定")).isEqualTo(new Kind("决定", DOC, "decision"));
    assertThat(of("某市人民政府关于修改某文件的决定")).isEqualTo(new Kind("决定", DOC, "decision"));
    assertThat(of("关于设立某日的决定", "2020年1月1日第十三届全国人民代表大会常务委员会第一次会议通过"))
        .isEqualTo(new Kind("决定", ACT, "decision"));
  }

  @Test
  void takesARegulationWithoutNoteForLegislation() {
    assertThat(of("沈阳市城市供水条例")).isEqualTo(new Kind("条例", ACT, "local-regulation"));
    assertThat(of("城市绿化条例")).isEqualTo(new Kind("条例", ACT, "administrative-regulation"));
    assertThat(of("统计方法")).isEqualTo(new Kind("", DOC, "document"));
  }

  private static Kind of(String title, String... note) {
    List<AdoptionStep> steps = AdoptionNotes.steps(String.join(" ", note));
    return Kinds.of(title, steps, false, "");
  }
}
