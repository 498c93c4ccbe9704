package io.gazette.emit.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.emit.akn.AknOptions.Form;
import io.gazette.emit.akn.AknOptions.Profile;
import io.gazette.link.Linker;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Issue;
import io.gazette.model.Printed;
import io.gazette.model.Texts;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import io.gazette.registry.Registry;
import io.gazette.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Any model becomes valid Akoma Ntoso that says the same; the mapping's own examples come out. */
class AkomaNtosoTest {

  private static byte[] bytes(Issue issue) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtoso.write(issue, Optional.empty(), AknOptions.DEFAULT, out);
    return out.toByteArray();
  }

  private static Issue linked(Issue issue) {
    return Linker.link(issue, Optional.empty(), Registry.BUILT_IN).issue();
  }

  private static String akn(Issue issue) throws IOException {
    return new String(bytes(issue), StandardCharsets.UTF_8);
  }

  private static String akn(Issue issue, AknOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtoso.write(issue, Optional.empty(), options, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String expectedText(Issue issue) {
    StringBuilder text = new StringBuilder();
    Texts.walk(issue, (piece, span) -> text.append(AknText.visible(piece)));
    return text.toString();
  }

  private static void assertSound(Issue issue, String what) throws IOException, SAXException {
    byte[] akn = bytes(issue);
    assertThat(AknChecks.check(akn)).as(what).isEmpty();
    assertThat(AknChecks.text(akn)).as(what).isEqualTo(expectedText(issue));
    assertThat(bytes(issue)).as(what).isEqualTo(akn);
    if (AknSchema.shared().isPresent()) {
      assertThat(AknSchema.validate(akn)).as(what).isEmpty();
    }
  }

  @Test
  void schemaIsAtHand() throws Exception {
    AknSchema.assume();
    String broken = akn(AknSamples.gazette()).replace("<collectionBody>", "<body>");
    assertThat(AknSchema.validate(broken.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  @Test
  void schemaTestSeesAnIdThatComesTwice() throws Exception {
    AknSchema.assume();
    String twice = akn(AknSamples.gazette()).replace("eId=\"cmp_2\"", "eId=\"cmp_1\"");
    assertThat(AknSchema.validate(twice.getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }

  @Test
  void gazetteIsSound() throws Exception {
    assertSound(AknSamples.gazette(), "gazette");
  }

  @Test
  void looseDocumentsAreSound() throws Exception {
    Document[] documents = {
      AknSamples.regulation(), AknSamples.rule(), AknSamples.notice(), AknSamples.decision()
    };
    for (Document document : documents) {
      assertSound(Draft.loose(document), document.title());
    }
    assertSound(Draft.loose(documents), "all four");
    assertSound(Draft.loose(), "none");
    assertSound(Draft.loose(new Draft().build()), "an empty document");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20_000, 40_000, 60_000})
  void anyModelIsSound(long first) throws Exception {
    int count = Integer.getInteger("gazette.akn.models", 200);
    for (long seed = first; seed < first + count; seed++) {
      assertSound(new RandomIssues(seed).issue(), "seed " + seed);
    }
  }

  @Test
  void rootTellsTheKindOfInput() throws Exception {
    assertThat(akn(AknSamples.gazette())).contains("<officialGazette name=\"government-gazette\"");
    assertThat(akn(Draft.loose(AknSamples.regulation())))
        .contains("<act name=\"local-regulation\" contains=\"originalVersion\">")
        .doesNotContain("wId");
    assertThat(akn(Draft.loose(AknSamples.notice()))).contains("\n<doc name=\"notice\"");
    assertThat(akn(Draft.loose(AknSamples.rule(), AknSamples.notice())))
        .contains("<documentCollection name=\"documents\"");
  }

  @Test
  void articlesAreNumberedThroughTheDocument() throws Exception {
    assertThat(akn(Draft.loose(AknSamples.regulation())))
        .contains("<chapter eId=\"chp_2\">", "<article eId=\"art_1-1\">")
        .contains("<indent eId=\"art_2__para_2__point_1__indent_1\">")
        .contains("<intro eId=\"art_2__para_2__intro\">", "<wrapUp eId=\"art_2__para_2__wrapup\">")
        .contains("<article eId=\"art_2_2\">")
        .contains("<tocItem level=\"1\" href=\"#chp_2\">第二章　规范</tocItem>");
  }

  @Test
  void articlesThatBeginAgainAreNumberedInTheirChapter() throws Exception {
    Draft draft = new Draft();
    for (String number : List.of("1", "2")) {
      Block.Unit article = Draft.unit(Block.Type.ARTICLE, "第一条", "1", "某。");
      draft.body.add(Draft.unit(Block.Type.CHAPTER, 0, "第章", number, "某", "", article));
    }
    assertSound(Draft.loose(draft.build()), "restart");
    assertThat(akn(Draft.loose(draft.build()))).contains("\"chp_1__art_1\"", "\"chp_2__art_1\"");
  }

  @Test
  void aBodyOfTheStateOrOfAProvinceHasAPlaceOfItsOwn() throws Exception {
    Draft draft = new Draft();
    draft.title = "某通知";
    draft.date = Optional.of(LocalDate.of(2020, 1, 2));
    draft.issuer = "辽宁省市场监督管理局";
    assertThat(akn(Draft.loose(draft.build()))).contains("/akn/cn-210000/doc/2020-01-02/某通知");
    draft.issuer = "辽宁省沈阳市人民政府";
    assertThat(akn(Draft.loose(draft.build()))).contains("/akn/cn-210100/doc/2020-01-02/某通知");
    draft.issuer = "国务院";
    Issue gazette =
        Draft.issue(AknSamples.gazette().masthead(), List.of(), List.of(), draft.build());
    assertThat(akn(gazette)).contains("/akn/cn/doc/2020-01-02/某通知");
  }

  @Test
  void twoWorksNeverShareAnIri() throws Exception {
    assertThat(akn(Draft.loose(AknSamples.notice(), AknSamples.notice())))
        .contains("\"/akn/cn/doc/2020/云政发〔2020〕8号\"", "\"/akn/cn/doc/2020/云政发〔2020〕8号-2\"");
  }

  @Test
  void aDateThatIsNowhereIsNotMadeUp() throws Exception {
    Draft draft = new Draft();
    draft.title = "某通知";
    assertThat(akn(Draft.loose(draft.build())))
        .contains("/akn/cn/doc/0001/某通知", "<FRBRdate date=\"0001-01-01\" name=\"unknown\"/>")
        .doesNotContain("<lifecycle");
    Issue gazette =
        Draft.issue(AknSamples.gazette().masthead(), List.of(), List.of(), draft.build());
    assertThat(akn(gazette))
        .contains("/doc/2020/某通知", "<FRBRdate date=\"2020-01-01\" name=\"yearOnly\"/>");
  }

  @Test
  void componentsKeepTheIdsOfTheirOwnWork() throws Exception {
    assertThat(akn(AknSamples.gazette()))
        .contains("<component eId=\"cmp_1\">")
        .contains("<article eId=\"cmp_1__art_2\" wId=\"art_2\">")
        .contains("<attachment eId=\"cmp_3__att_2\" wId=\"att_2\" class=\"annex\">")
        .contains("<eventRef eId=\"cmp_1__eref_3\" wId=\"eref_3\" date=\"2020-05-01\"")
        .contains("<timeInterval start=\"#cmp_1__eref_3\" refersTo=\"#con-inForce\"/>")
        .contains(
            "<tocItem level=\"2\" href=\"#cmp_1\" gz:title=\"云海市文明行为促进条例\" gz:page=\"3\">"
                + "云海市文明行为促进条例<inline name=\"page\">（3）")
        .containsOnlyOnce("<references");
  }

  @Test
  void worksAreNamedByPlaceDateAndTitleOrNumber() throws Exception {
    assertThat(akn(AknSamples.gazette()))
        .contains("\"/akn/cn-990100/officialGazette/government-gazette/2020-04-29/8\"")
        .contains("\"/akn/cn-990100/act/local-regulation/2020-03-30/云海市文明行为促进条例\"")
        .contains("\"/akn/cn-990100/doc/2020/云政发〔2020〕8号/zho@2020-04-10/!issued_1\"")
        .contains("\"/akn/cn-990100/doc/2020/云政发〔2020〕8号/zho@2020-04-10/!annex_1.xml\"")
        .contains("<FRBRnumber value=\"云海市人民政府令第82号\"/>");
    assertThat(akn(Draft.loose(AknSamples.notice()))).contains("\"/akn/cn/doc/2020/云政发〔2020〕8号\"");
  }

  @Test
  void metaTellsStepsAndEvents() throws Exception {
    assertThat(akn(AknSamples.gazette()))
        .contains(
            "<step date=\"2019-12-03\" by=\"#org-云海市人民代表大会常务委员会\" as=\"#role-author\""
                + " refersTo=\"#proc-adoption\" outcome=\"#con-passed\"/>")
        .contains("<keyword value=\"city-regulations\" showAs=\"条例\" dictionary=\"#dict-rubric\"/>")
        .contains("showAs=\"云海市人民政府公报2020年第8期（总第381期）\" number=\"8\"/>")
        .contains("type=\"amendment\" refersTo=\"#event-amendment\"")
        .contains(
            "<keyword value=\"local-regulation\" showAs=\"地方性法规\" dictionary=\"#dict-kind\"/>")
        .contains("<FRBRalias value=\"任务分工表\" name=\"title\"/>")
        .contains("<FRBRauthoritative value=\"true\"/>");
  }

  @Test
  void frontAndBackPartsAreMarked() throws Exception {
    assertThat(akn(linked(Draft.loose(AknSamples.notice()))))
        .contains("<docTitle>云海市人民政府关于印发<eol/>方案的<docType>通知</docType></docTitle>")
        .contains("<docAuthority refersTo=\"#org-云海市人民政府\">云海市人民政府</docAuthority>文件")
        .contains(
            "<p class=\"issuedBy\">签发人：<person eId=\"preface__person_1\" refersTo=\"#person-张三\">")
        .contains("<listIntroduction>附件：</listIntroduction>")
        .contains("<item eId=\"list_1__item_2\">\n<num>2．</num>\n<p>名单</p></item>")
        .contains("<docDate date=\"2020-04-10\">2020年4月10日</docDate>")
        .contains("<p class=\"printDate\"><date date=\"2020-04-14\">2020年4月14日</date>印发</p>")
        .contains("name=\"unparsed\" status=\"unknown\"");
    assertThat(akn(linked(Draft.loose(AknSamples.rule()))))
        .contains("<formula eId=\"preface__formula_1\" name=\"promulgation\">")
        .contains("<role eId=\"preface__role_1\" refersTo=\"#role-市长\">市　长</role>　<person");
    assertThat(akn(linked(Draft.loose(AknSamples.regulation()))))
        .contains(
            "<legislature value=\"16\"><organization eId=\"preface__organization_1\""
                + " refersTo=\"#org-云海市人民代表大会常务委员会\">云海市第十六届人民代表大会常务委员会</organization></legislature>")
        .contains("<session value=\"15\">第十五次会议</session>");
  }

  @Test
  void aSealIsMarkedWhereTheTextTellsIt() throws Exception {
    String text = "云川市人民政府关于修剪的通知\n\n各区人民政府：\n\n请按期修剪。\n\n云川市人民政府（印章）\n\n2024年5月8日\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Reading reading = InputFormat.read("notice.txt", bytes, ReadOptions.DEFAULT);
    Issue issue = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue();
    assertThat(akn(issue))
        .contains("</organization><inline name=\"seal\">（印章）</inline></signature>");
    assertSound(issue, text);
  }

  @Test
  void responsibleUnitsHaveTheirFullNames() throws Exception {
    assertThat(akn(linked(Draft.loose(AknSamples.notice()))))
        .contains("<inline name=\"responsibleUnits\">（责任单位：<organization")
        .contains("refersTo=\"#org-云海市发展改革委\">市发展改革委</organization>、<organization")
        .contains("refersTo=\"#org-云海市国资委\">国资委</organization>，<organization")
        .contains("refersTo=\"#org-港口集团\">港口集团</organization>")
        .contains(
            "<inline name=\"deadline\"><date date=\"2020-10-31\">2020年10月底</date></inline>）</inline>");
  }

  @Test
  void blocksAmongUnitsFindAPlace() throws Exception {
    assertThat(akn(Draft.loose(AknSamples.notice())))
        .contains("<blockList eId=\"att_1__sec_1__list_1\">")
        .contains(
            "<heading eId=\"att_1__sec_1__para_1__heading\" class=\"run-in\">构建管理机构。</heading>")
        .contains("<num>——</num>\n<p>创新引领。</p>")
        .contains("<img src=\"media/图1.png\" alt=\"示意图\"");
    assertThat(akn(Draft.loose(AknSamples.decision())))
        .contains("<hcontainer eId=\"hcontainer_1\" name=\"text\">")
        .contains("<p>“第五条　新的条文：</p>\n<p gz:depth=\"2\">（一）　新的项。”</p>")
        .doesNotContain("<article");
  }

  @Test
  void headingsHaveNoIdsForLawsAfrica() throws Exception {
    String akn = akn(AknSamples.gazette(), new AknOptions(Form.BUNDLE, Profile.LAWSAFRICA, false));
    assertThat(akn).contains("<heading>", "<heading class=\"run-in\">");
    assertThat(akn).doesNotContain("<heading eId");
    String both =
        akn(AknSamples.gazette()).replaceAll("<heading eId=\"[^\"]*\" wId=\"[^\"]*\"", "<heading");
    assertThat(akn).isEqualTo(both);
  }

  @Test
  void placesInTheSourceAreTold() throws Exception {
    Draft draft = new Draft();
    draft.head.add(new Printed(Printed.Part.TITLE, "某", new Span(1, 1, 1, 2)));
    draft.body.add(new Block.Table(List.of(), 0, new Span(3, 1, 5, 4)));
    AknOptions positions = new AknOptions(Form.BUNDLE, Profile.NC, true);
    assertThat(akn(Draft.loose(draft.build()), positions))
        .contains("<p gz:at=\"1:1-1:2\">", "<table eId=\"table_1\" gz:at=\"3:1-5:4\">");
    assertThat(akn(Draft.loose(draft.build()))).doesNotContain("gz:at");
  }

  @Test
  void whatAnElementCannotSayIsSaidBesideIt() throws Exception {
    Draft draft = new Draft();
    draft.type = DocumentType.ACT;
    Block.Unit item = Draft.unit(Block.Type.ITEM, "（x）", "x", "某；");
    Block.Unit text = Draft.unit(Block.Type.PARAGRAPH, "", "", "某：", item);
    draft.body.add(Draft.unit(Block.Type.ARTICLE, "第一条", "1", "", text, item));
    draft.body.add(Draft.unit(Block.Type.ITEM, "1.", "1", "", Draft.text("某。")));
    assertSound(Draft.loose(draft.build()), "beside");
    assertThat(akn(Draft.loose(draft.build())))
        .contains("point_1\" gz:number=\"x\">", "point_2\" gz:number=\"x\" gz:depth=\"0\">")
        .contains("<point eId=\"point_1\" gz:type=\"item\">", "<p gz:depth=\"1\">某。</p>");
  }

  @Test
  void conversionDateIsThatOfTheManifestationAlone() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtoso.write(
        AknSamples.gazette(), Optional.of(LocalDate.of(2026, 1, 2)), AknOptions.DEFAULT, out);
    String akn = out.toString(StandardCharsets.UTF_8);
    assertThat(akn.split("2026-01-02", -1)).hasSize(1 + 4 + 1 + 2);
    assertThat(akn.replace("2026-01-02", "2020-04-29")).contains("<FRBRformat value=\"xml\"/>");
  }
}
