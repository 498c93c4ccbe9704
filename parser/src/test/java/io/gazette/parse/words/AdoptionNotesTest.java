package io.gazette.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Document.AdoptionStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdoptionNotesTest {

  @Test
  void readsAdoptionAndApproval() {
    String note = "(2019年12月3日沈阳市第十六届人民代表大会常务委员会第十五次会议通过；2020年3月30日辽宁省第十三届人民代表大会常务委员会第十七次会议批准)";
    assertThat(AdoptionNotes.steps(note))
        .containsExactly(
            step("通过", "沈阳市第十六届人民代表大会常务委员会", "第十五次会议", "2019-12-03"),
            step("批准", "辽宁省第十三届人民代表大会常务委员会", "第十七次会议", "2020-03-30"));
  }

  @Test
  void readsStepsWithoutAnySeparator() {
    assertThat(AdoptionNotes.steps("（2001年3月1日某市人民政府第3次常务会议通过2001年4月1日某市人民政府令第9号公布自2001年5月1日起施行）"))
        .containsExactly(
            step("通过", "某市人民政府", "第3次常务会议", "2001-03-01"),
            step("公布", "某市人民政府", "", "2001-04-01"),
            step("施行", "", "", "2001-05-01"));
  }

  @Test
  void readsAmendments() {
    String note =
        "1992年4月3日第七届全国人民代表大会第五次会议通过　根据2005年8月28日第十届全国人民代表大会常务委员会第十七次会议《关于修改〈中华人民共和国妇女权益保障法〉的决定》第一次修正";
    assertThat(AdoptionNotes.steps(note))
        .containsExactly(
            step("通过", "第七届全国人民代表大会", "第五次会议", "1992-04-03"),
            step("修正", "第十届全国人民代表大会常务委员会", "第十七次会议", "2005-08-28"));
  }

  @Test
  void takesTheBodyFromTheTitleOfTheDecisionWhereNoneStandsBefore() {
    assertThat(
            AdoptionNotes.steps(
                "（2005年12月20日建设部令第144号公布，根据2014年7月29日《国务院关于修改部分行政法规的决定》（国务院令第653号）修订）"))
        .containsExactly(step("公布", "建设部", "", "2005-12-20"), step("修订", "国务院", "", "2014-07-29"));
  }

  @Test
  void readsTheAdoptionAndTheApprovalOfAnAmendingDecision() {
    assertThat(
            AdoptionNotes.steps(
                "2018年8月29日 淄博市第十五届人民代表大会常务委员会第十六次会议通过并经2018年9月21日山东省第十三届人民代表大会常务委员会第五次会议批准的《关于修改〈淄博市国土绿化条例〉的决定》第三次修正"))
        .containsExactly(
            step("修正", "淄博市第十五届人民代表大会常务委员会", "第十六次会议", "2018-08-29"),
            step("批准", "山东省第十三届人民代表大会常务委员会", "第五次会议", "2018-09-21"));
    assertThat(
            AdoptionNotes.steps(
                "（1996年3月1日云川省人民代表大会常务委员会批准　根据2014年11月26日云川市人民代表大会常务委员会通过、2015年1月15日云川省人民代表大会常务委员会批准的《关于修改〈云川市水条例〉的决定》第一次修正）"))
        .containsExactly(
            step("批准", "云川省人民代表大会常务委员会", "", "1996-03-01"),
            step("修正", "云川市人民代表大会常务委员会", "", "2014-11-26"),
            step("批准", "云川省人民代表大会常务委员会", "", "2015-01-15"));
    assertThat(
            AdoptionNotes.steps(
                "（根据2024年1月26日东江省第十四届人民代表大会常务委员会第八次会议批准的《云川市人民代表大会常务委员会关于修改〈云川市燃气条例〉的决定》修正）"))
        .containsExactly(step("修正", "东江省第十四届人民代表大会常务委员会", "第八次会议", "2024-01-26"));
  }

  @Test
  void keepsExaminationAndSittingsOutOfTheBody() {
    assertThat(AdoptionNotes.steps("（2021年1月30日云川市第十五届人民代表大会第六次会议审查批准）"))
        .containsExactly(step("批准", "云川市第十五届人民代表大会", "第六次会议", "2021-01-30"));
    assertThat(AdoptionNotes.steps("（2023年6月28日云川市第十六届人民代表大会常务委员会第十二次会议第一次全体会议通过）"))
        .containsExactly(step("通过", "云川市第十六届人民代表大会常务委员会", "第十二次会议第一次全体会议", "2023-06-28"));
  }

  @Test
  void readsOrdersWithoutAVerbAndJointOrders() {
    assertThat(AdoptionNotes.steps("（2003年7月21日国家林业局令第9号；2011年1月25日国家林业局令第26号修改）"))
        .containsExactly(
            step("公布", "国家林业局", "", "2003-07-21"), step("修改", "国家林业局", "", "2011-01-25"));
    assertThat(AdoptionNotes.steps("（2007年12月4日建设部　财政部令第165号公布）"))
        .containsExactly(step("公布", "建设部 财政部", "", "2007-12-04"));
    assertThat(AdoptionNotes.steps("(1996年3月14日交通部交基发〔1996〕489号公布)"))
        .containsExactly(step("公布", "交通部", "", "1996-03-14"));
  }

  @Test
  void datesACommencementOnTheDayOfPromulgation() {
    assertThat(AdoptionNotes.steps("（2013年11月29日山东省人民政府令第269号发布 自公布之日起施行）"))
        .containsExactly(step("发布", "山东省人民政府", "", "2013-11-29"), step("施行", "", "", "2013-11-29"));
  }

  @Test
  void readsNoStepWhereNoVerbEndsOne() {
    assertThat(AdoptionNotes.steps("（一）未向社会公布运营服务质量承诺的")).isEmpty();
    assertThat(AdoptionNotes.steps("")).isEmpty();
  }

  private static AdoptionStep step(String action, String body, String session, String date) {
    return new AdoptionStep(action, body, session, Optional.of(LocalDate.parse(date)));
  }

  @Test
  void keepsAStepWithoutDate() {
    assertThat(AdoptionNotes.steps("1986年12月3日国务院批准，公安部公布"))
        .isEqualTo(
            List.of(
                step("批准", "国务院", "", "1986-12-03"),
                new AdoptionStep("公布", "公安部", "", Optional.empty())));
  }
}
