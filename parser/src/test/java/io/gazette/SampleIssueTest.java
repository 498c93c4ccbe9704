package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknSchema;
import io.gazette.emit.akn.AknText;
import io.gazette.emit.akn.AknXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The sample issue, 沈阳市人民政府公报 2020年第8期, says in JSON and Akoma Ntoso alike what a person reads in
 * it. All figures were counted in the source by hand.
 */
class SampleIssueTest {

  private static final String FIRST_PLAN = "沈阳市推进开发区高质量发展实施方案";
  private static final String SECOND_PLAN = "2020年沈阳市数字经济工作要点";
  private static final String THIRD_PLAN = "沈阳市全面推行部门联合“双随机、一公开”监管工作实施方案";

  /** Line below each page turn that cuts a sentence; the piece above it ends two lines before. */
  private static final List<Integer> CUTS =
      List.of(
          139, 311, 365, 379, 385, 397, 405, 409, 427, 435, 441, 495, 513, 523, 531, 581, 589, 599,
          605, 613);

  /** A format that the structure can be read from. */
  enum Format {
    JSON(OutputFormat.JSON),
    AKN(OutputFormat.AKN);

    private final OutputFormat output;

    Format(OutputFormat output) {
      this.output = output;
    }

    SampleFacts facts() throws IOException {
      byte[] bytes = FourFormats.emit(parsed(), output);
      return this == JSON ? SampleJson.facts(bytes) : SampleAkn.facts(bytes);
    }
  }

  @ParameterizedTest
  @EnumSource
  void masthead(Format format) throws IOException {
    assertThat(format.facts().masthead())
        .containsExactly(
            "title 沈阳市人民政府公报",
            "titleEnglish GAZETTE OF THE PEOPLE'S GOVERNMENT OF SHENYANG MUNICIPALITY",
            "titlePinyin SHENYANGSHI RENMIN ZHENGFU GONGBAO",
            "year 2020",
            "number 8",
            "totalNumber 381",
            "date 2020-04-29",
            "sponsor 沈阳市人民政府办公室",
            "supervisor 沈阳市人民政府",
            "editor 名誉主任 高伟",
            "editor 主任 曹鹏",
            "editor 常务副主任 刘阳春",
            "editor 副主任 王利",
            "editor 主编 张立娟",
            "address 辽宁省沈阳市浑南区沈中大街206号",
            "postcode 110169",
            "telephone 024—22720321",
            "fax 024—22510406",
            "email syszfgbs@163.com",
            "website http://www.shenyang.gov.cn");
  }

  @Test
  void whatItNamesIsFound() throws IOException {
    List<String> links = links();
    assertThat(links)
        .contains(
            "#cmp_1__art_22__para_1__point_2 第二十二条第二项",
            "/akn/cn/act/law/2005-08-28/中华人民共和国治安管理处罚法 《中华人民共和国治安管理处罚法》",
            "/akn/cn/act/law/2000-03-15/中华人民共和国立法法 《中华人民共和国立法法》",
            "#cmp_2__att_1 《" + FIRST_PLAN + "》");
    assertThat(links.stream().map(link -> link.split(" ")[0]))
        .contains(
            "/akn/cn/doc/2019/国发〔2019〕11号",
            "/akn/cn-210000/doc/2019/辽政发〔2019〕26号",
            "/akn/cn-210100/doc/2019/沈政办发〔2019〕27号",
            "/akn/cn-210000/doc/2020/辽政发〔2020〕2号",
            "/akn/cn/doc/2019/中发〔2019〕37号");
  }

  /** Both forms are valid, keep to AKN-02…17 and say the text of the source (AKN-16). */
  @Test
  void bundleAndPackageAreValidAndSayTheSource() throws IOException {
    assertThat(FourFormats.faults(parsed(), true)).isEmpty();
  }

  @Test
  void article37PointsAtAnItemOfArticle22() throws IOException {
    String akn = new String(FourFormats.emit(parsed(), OutputFormat.AKN), StandardCharsets.UTF_8);
    assertThat(akn)
        .contains(
            "<ref eId=\"cmp_1__art_37__para_1__ref_1\" wId=\"art_37__para_1__ref_1\""
                + " href=\"#cmp_1__art_22__para_1__point_2\">第二十二条第二项</ref>");
  }

  /** The targets of its {@code ref} elements, each with its text. */
  private static List<String> links() throws IOException {
    NodeList refs =
        AknXml.root(FourFormats.emit(parsed(), OutputFormat.AKN))
            .getElementsByTagNameNS("*", "ref");
    List<String> links = new ArrayList<>();
    for (int i = 0; i < refs.getLength(); i++) {
      Element ref = (Element) refs.item(i);
      links.add(ref.getAttribute("href") + " " + ref.getTextContent());
    }
    return links;
  }

  @ParameterizedTest
  @EnumSource
  void contents(Format format) throws IOException {
    List<String> contents = format.facts().contents();
    assertThat(contents.subList(0, 7))
        .containsExactly(
            "zh 【条例】",
            "zh 1 p3 沈阳市文明行为促进条例",
            "zh 【市政府文件】",
            "zh 2 p11 沈阳市人民政府关于印发" + FIRST_PLAN + "的通知沈政发〔2020〕8号",
            "zh 【市政府办公室文件】",
            "zh 3 p24 沈阳市人民政府办公室关于印发" + SECOND_PLAN + "的通知沈政办发〔2020〕18号",
            "zh 4 p33 沈阳市人民政府办公室关于印发" + THIRD_PLAN + "的通知沈政办发〔2020〕19号");
    assertThat(contents.subList(7, contents.size()).stream().map(c -> c.substring(0, 14)))
        .containsExactly(
            "en 【Regulation",
            "en 1 p3 Regula",
            "en 【Document o",
            "en 2 p11 Notic",
            "en 【Documents ",
            "en 3 p24 Notic",
            "en 4 p33 Notic");
    assertThat(contents.get(10))
        .endsWith("DevelopmentZoneNo.8[2020]ofShenyangMunicipalPeople'sGovernment");
  }

  @ParameterizedTest
  @EnumSource
  void documents(Format format) throws IOException {
    List<List<String>> documents = format.facts().documents();
    assertThat(documents).hasSize(7);
    assertThat(documents.get(0))
        .containsExactly(
            "name local-regulation",
            "title 沈阳市文明行为促进条例",
            "adoption 2019-12-03 沈阳市第十六届人民代表大会常务委员会第十五次会议",
            "adoption 2020-03-30 辽宁省第十三届人民代表大会常务委员会第十七次会议",
            "effective 2020-05-01");
    assertThat(documents.get(1))
        .isEqualTo(notice("沈阳市人民政府", FIRST_PLAN, "沈政发〔2020〕8号", "2020-04-10", "2020-04-14"));
    assertThat(documents.get(3))
        .isEqualTo(notice("沈阳市人民政府办公室", SECOND_PLAN, "沈政办发〔2020〕18号", "2020-04-04", "2020-04-07"));
    assertThat(documents.get(5))
        .isEqualTo(notice("沈阳市人民政府办公室", THIRD_PLAN, "沈政办发〔2020〕19号", "2020-04-10", "2020-04-13"));
    assertThat(List.of(documents.get(2), documents.get(4), documents.get(6)))
        .containsExactly(
            List.of("name plan", "relation issued", "title " + FIRST_PLAN),
            List.of("name work-points", "relation issued", "title " + SECOND_PLAN),
            List.of("name plan", "relation issued", "title " + THIRD_PLAN));
  }

  private static List<String> notice(
      String issuer, String plan, String number, String date, String printed) {
    return List.of(
        "name notice",
        "title " + issuer + "关于印发" + plan + "的通知",
        "number " + number,
        "addressee 各区、县（市）人民政府",
        "addressee 市政府有关部门",
        "addressee 有关直属单位",
        "signature " + issuer,
        "date " + date,
        "note 此件公开发布",
        "copiedTo 市委",
        "copiedTo 市纪委监委",
        "copiedTo 市人大常委会",
        "copiedTo 市政协办公室",
        "printedBy 沈阳市人民政府办公室",
        "printedOn " + printed);
  }

  @ParameterizedTest
  @EnumSource
  void regulation(Format format) throws IOException {
    SampleFacts facts = format.facts();
    assertThat(facts.outlines().get(0).stream().filter(l -> l.startsWith("chapter")))
        .containsExactly(
            "chapter 第一章 总则",
            "chapter 第二章 文明行为基本规范",
            "chapter 第三章 文明行为倡导和鼓励",
            "chapter 第四章 不文明行为治理",
            "chapter 第五章 保障与监督",
            "chapter 第六章 法律责任",
            "chapter 第七章 附则");
    assertThat(facts.labels(0, "article").split(" ")).hasSize(41);
    assertThat(facts.labels(0, "article")).startsWith("第一条 ").endsWith(" 第四十一条");
    assertThat(facts.labels(0, "item").split(" ")).hasSize(43);
  }

  @ParameterizedTest
  @EnumSource
  void plans(Format format) throws IOException {
    SampleFacts facts = format.facts();
    assertThat(facts.labels(2, "heading1")).isEqualTo("一、 二、 三、");
    assertThat(facts.labels(2, "heading2")).isEqualTo("（一） （二） （三） （四） （五） （六） （七）");
    assertThat(facts.labels(2, "heading3"))
        .isEqualTo(
            "1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13. 14. 15. 16. 17. 18. 19. 20. 21. 22.");
    assertThat(facts.labels(4, "heading1")).isEqualTo("一、 二、 三、");
    assertThat(facts.labels(4, "heading2")).isEqualTo("（一） （二） （三） （四） （五） （六） （一） （二） （三）");
    assertThat(facts.labels(4, "heading3"))
        .isEqualTo("1. 2. 1. 2. 1. 2. 1. 2. 1. 2. 3. 4. 1. 2. 3.");
    assertThat(facts.labels(6, "heading1")).isEqualTo("一、 二、 三、 四、");
    assertThat(facts.labels(6, "heading2"))
        .isEqualTo("（一） （二） （三） （四） （五） （六） （七） （八） （九） （十） （一） （二） （三）");
    assertThat(facts.labels(6, "heading3")).isEmpty();
    assertThat(facts.outlines().get(2)).contains("heading3 22. 加快薪酬制度改革。");
  }

  @ParameterizedTest
  @EnumSource
  void notesOfResponsibility(Format format) throws IOException {
    SampleFacts facts = format.facts();
    List<String> inSource = SampleNotes.of(Files.readAllLines(sample()));
    assertThat(inSource).hasSize(53);
    assertThat(facts.notes()).isEqualTo(inSource);
    assertThat(facts.units().stream().map(SampleIssueTest::bareUnits))
        .isEqualTo(inSource.stream().map(SampleIssueTest::bareUnits).toList());
    assertThat(facts.units().get(1)).isEqualTo("市委编办、市发展改革委、国资委、商务局、各区、县（市）政府、开发区管委会");
    assertThat(facts.units()).contains("市市场监管局、大数据局、信息中心、2020年10月底");
  }

  /** What is left of a note when its words and marks are gone: the bodies and the deadline. */
  private static String bareUnits(String note) {
    String inner = note.substring(note.indexOf("（责任") < 0 ? 0 : note.indexOf("（责任") + 6);
    String bare = inner.replaceAll("完成时限：|[、，；。]", "");
    return note.contains("（责任") ? bare.substring(0, bare.length() - 1) : bare;
  }

  @ParameterizedTest
  @EnumSource
  void backMatter(Format format) throws IOException {
    List<String> matter = format.facts().backMatter();
    assertThat(matter).hasSize(5);
    assertThat(matter.get(0)).isEqualTo("《沈阳市人民政府公报》简介");
    assertThat(matter.subList(1, 5)).allMatch(p -> p.startsWith("《沈阳市人民政府公报》") && p.endsWith("。"));
  }

  @Test
  void cutsAreJoinedAndNothingElse() throws IOException {
    List<Integer> joined = new ArrayList<>();
    for (JsonNode join : json().path("joins")) {
      assertThat(join.path("reason").asText()).isEqualTo("pageTurn");
      JsonNode span = join.path("span");
      assertThat(span.path("line").asInt()).isEqualTo(span.path("endLine").asInt() - 2);
      joined.add(span.path("endLine").asInt());
    }
    assertThat(joined).isEqualTo(CUTS);
    String akn = AknText.of(FourFormats.emit(parsed(), OutputFormat.AKN));
    List<String> source = Files.readAllLines(sample());
    for (int cut : CUTS) {
      String above = source.get(cut - 3).strip();
      String below = source.get(cut - 1).strip();
      assertThat(akn).contains(above.substring(above.length() - 2) + below.substring(0, 2));
    }
  }

  @Test
  void faultsOfThePrintAreReportedAndKept() throws IOException {
    List<String> findings = new ArrayList<>();
    json()
        .path("diagnostics")
        .forEach(
            d -> findings.add(d.path("name").asText() + " " + d.path("span").path("line").asInt()));
    assertThat(findings)
        .containsExactly(
            "stray-latin-word 375", "doubled-at-page-turn 523", "stray-latin-word 523");
    assertThat(AknText.of(FourFormats.emit(parsed(), OutputFormat.AKN)))
        .contains("公共服务平台台，推进", "信息平台and招商");
  }

  private static JsonNode json() throws IOException {
    return new ObjectMapper().readTree(FourFormats.emit(parsed(), OutputFormat.JSON));
  }

  private static Fixtures.Parsed parsed() throws IOException {
    return Fixtures.parse("sample.txt", Files.readAllBytes(sample()));
  }

  private static Path sample() {
    Path sample = AknSchema.shared().orElse(Path.of("")).resolve("samples/shenyang-2020-08.txt");
    Assumptions.assumeTrue(
        Files.exists(sample), "shared/samples is absent; set GAZETTE_SHARED: skipped");
    return sample;
  }
}
