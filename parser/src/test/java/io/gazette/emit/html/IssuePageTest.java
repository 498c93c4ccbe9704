package io.gazette.emit.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.emit.EmittedText;
import io.gazette.emit.akn.AknOptions;
import io.gazette.emit.akn.AknText;
import io.gazette.emit.akn.AkomaNtoso;
import io.gazette.emit.akn.RandomIssues;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuePageTest {

  private static final String LAW =
      """
      云川市××条例
      （2024年1月5日云川市第十届人民代表大会常务委员会第二次会议通过）
      第一章　总则
      第一条　为了管理，根据《中华人民共和国立法法》第七十二条，制定本条例。
      第二条　有下列情形之一的，依照本条例第一条处理：
      （一）甲；
      （二）乙。
      — 3 —
      第二章　附则
      第四条　依照第一条至第二条的规定。
      第五条　本条例自2024年3月1日起施行。
      """;

  private static ParseResult parse(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return GazetteParser.parse(
        InputFormat.read("text.txt", bytes, ReadOptions.DEFAULT).source(), ParseOptions.DEFAULT);
  }

  private static byte[] bytes(Issue issue, List<Diagnostic> findings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IssuePage.write(issue, findings, Language.ZH, out);
    return out.toByteArray();
  }

  private static org.jsoup.nodes.Document page(Issue issue, List<Diagnostic> findings)
      throws IOException {
    return Jsoup.parse(new String(bytes(issue, findings), StandardCharsets.UTF_8));
  }

  private static org.jsoup.nodes.Document page(String text) throws Exception {
    return page(parse(text).issue(), List.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 50_000})
  void anyModelBecomesASoundPage(long first) throws Exception {
    for (long seed = first; seed < first + 150; seed++) {
      Issue issue = new RandomIssues(seed).issue();
      ByteArrayOutputStream akn = new ByteArrayOutputStream();
      AkomaNtoso.write(issue, Optional.empty(), AknOptions.DEFAULT, akn);
      byte[] html = bytes(issue, List.of());
      assertThat(HtmlChecks.check(html, akn.toByteArray())).as("seed " + seed).isEmpty();
      assertThat(EmittedText.ofHtml(html))
          .as("seed " + seed)
          .isEqualTo(AknText.of(akn.toByteArray()));
    }
  }

  @Test
  void elementsAreThoseOfTheMapping() throws Exception {
    org.jsoup.nodes.Document page = page(LAW);
    Element text = page.selectFirst("la-akoma-ntoso.akoma-ntoso[lang=zh-Hans]");
    assertThat(text.attr("frbr-expression-uri"))
        .isEqualTo("/akn/cn/act/local-regulation/2024-01-05/云川市××条例/zho@2024-01-05");
    assertThat(text.select("section.akn-chapter#chp_1[data-eid=chp_1] > h2").text())
        .isEqualTo("第一章　总则");
    Element article = text.selectFirst("section.akn-article#art_2");
    assertThat(article.select("> h2 > span.akn-num").text()).isEqualTo("第二条");
    assertThat(article.select("> section.akn-paragraph.akn--no-indent#art_2__para_1")).hasSize(1);
    assertThat(article.select("section.akn-point:not(.akn--no-indent) > span.akn-num").eachText())
        .containsExactly("（一）", "（二）");
    assertThat(text.select("section.akn-preface#preface [role=heading][aria-level=1]").text())
        .isEqualTo("云川市××条例");
  }

  @Test
  void referencesAreLinksWithinThePage() throws Exception {
    org.jsoup.nodes.Document page = page(LAW);
    Element inside = page.selectFirst("#art_2 a.akn-ref");
    assertThat(inside.attr("href")).isEqualTo("#art_1");
    assertThat(inside.attr("data-href")).isEqualTo("#art_1");
    Element range = page.selectFirst("span.akn-rref[data-from=#art_1][data-upto=#art_2] > a");
    assertThat(range.attr("href")).isEqualTo("#art_1");
    Element outside = page.selectFirst("#art_1 a.akn-ref");
    assertThat(outside.attr("data-href")).startsWith("/akn/cn/act/law/2000-03-15/");
    assertThat(page.getElementById(outside.attr("href").substring(1)).text())
        .startsWith("中华人民共和国立法法 法律，2000-03-15 /akn/cn/act/law/2000-03-15/中华人民共和国立法法");
  }

  @Test
  void contentsListDivisionsAndFoldArticles() throws Exception {
    Element contents = page(LAW).selectFirst("nav.contents");
    assertThat(contents.select("a[href=#chp_1]").text()).isEqualTo("第一章　总则");
    assertThat(contents.select("summary").eachText()).containsExactly("目录", "第一条至第二条", "第四条至第五条");
    assertThat(contents.select(".articles a[href=#art_5]").text()).isEqualTo("第五条");
  }

  @Test
  void aTableScrollsAndItsBlankHeadCellHeadsNothing() throws Exception {
    String text = "# 云川市人民政府关于某事项的通知\n\n如下：\n\n| | 甲 |\n| --- | --- |\n| 一 | 二 |\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ParseResult result =
        GazetteParser.parse(
            InputFormat.read("a.md", bytes, ReadOptions.DEFAULT).source(), ParseOptions.DEFAULT);
    Element table = page(result.issue(), List.of()).selectFirst("div.scroll[tabindex=0] > table");
    assertThat(table.select("td.akn-th").text()).isEmpty();
    assertThat(table.select("th.akn-th[scope=col]").eachText()).containsExactly("甲");
    assertThat(table.select("td.akn-td").eachText()).containsExactly("一", "二");
  }

  @Test
  void findingsStandBesideTheirPlaceWhereAskedFor() throws Exception {
    ParseResult result = parse(LAW);
    assertThat(page(result.issue(), List.of()).select(".finding, .findings")).isEmpty();
    org.jsoup.nodes.Document page = page(result.issue(), result.diagnostics());
    Element gap = page.selectFirst(".finding.error:contains(GZ301)");
    assertThat(gap.attr("role")).isEqualTo("note");
    assertThat(gap.nextElementSibling().id()).isEqualTo("art_4");
    assertThat(page.select("aside.findings li a[href=#" + gap.id() + "]").text()).isEqualTo("第10行");
  }

  @Test
  void pageNumbersOfPrintStandWhereThePageEnds() throws Exception {
    Element number = page(LAW).selectFirst(".akn-eop");
    assertThat(number.attr("data-number")).isEqualTo("3");
    assertThat(number.text()).isEmpty();
    assertThat(number.nextElementSibling().id()).isEqualTo("chp_2");
  }

  @Test
  void nothingIsRunOrLoadedThatDoesNotStandInThePage() throws Exception {
    org.jsoup.nodes.Document page = page(LAW);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src 'sha256-" + sha256(page.selectFirst("script").data()) + "';")
        .contains("style-src 'sha256-" + sha256(page.selectFirst("style").data()) + "';")
        .doesNotContain("unsafe");
  }

  private static String sha256(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void hostileTextIsText() throws Exception {
    String hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)></style>&lt;";
    org.jsoup.nodes.Document page = page("云川市" + hostile + "条例\n第一条　" + hostile + "。\n");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.selectFirst("#art_1").wholeText()).contains(hostile);
  }

  @Test
  void noLinkLeavesThePage() throws Exception {
    String pointer = "/body/0/children/0/children/0/text";
    Issue issue = parse(LAW).issue();
    Document law = issue.documents().get(0);
    Reference script =
        new Reference(
            Kind.LAW,
            "为了",
            new Reference.Position(pointer, 0, 2),
            false,
            "",
            Optional.of(new Target("", "", "javascript:alert(1)")),
            Optional.empty(),
            Status.RESOLVED,
            Span.NONE);
    Issue forged =
        new Issue(
            issue.source(),
            issue.place(),
            issue.masthead(),
            issue.contents(),
            List.of(law.with(List.of(), List.of(script))),
            issue.backMatter(),
            issue.joins(),
            issue.discarded());
    org.jsoup.nodes.Document page = page(forged, List.of());
    assertThat(page.selectFirst("a.akn-ref").attr("href")).isEqualTo("#cited_1");
    assertThat(page.select("[href^=javascript], [href*=:]:not([href='data:,'])")).isEmpty();
  }

  @Test
  void aPageHasOneHeadingOfTheFirstLevel() throws Exception {
    assertThat(page(LAW).select("h1, [role=heading][aria-level=1]")).hasSize(1);
    assertThat(page("今天天气很好。\n").select("h1")).hasSize(1);
    assertThat(page("今天天气很好。\n").selectFirst("h1").text()).isEqualTo("text");
  }

  @Test
  void theLanguageIsThatOfTheScript() throws Exception {
    org.jsoup.nodes.Document traditional = page("環境保護條例\n第一條　為辦理環境保護業務，訂定本條例。\n");
    assertThat(traditional.select("[lang=zh-Hant]").eachAttr("class"))
        .contains("name", "akoma-ntoso");
    assertThat(traditional.selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
    ByteArrayOutputStream english = new ByteArrayOutputStream();
    IssuePage.write(parse(LAW).issue(), List.of(), Language.EN, english);
    org.jsoup.nodes.Document page = Jsoup.parse(english.toString(StandardCharsets.UTF_8));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("nav.contents > details > summary").text()).isEqualTo("Contents");
  }
}
