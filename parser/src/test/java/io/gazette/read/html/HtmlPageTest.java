package io.gazette.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.DiscardReason;
import io.gazette.text.Erasure;
import io.gazette.text.LineHint;
import io.gazette.text.Property;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import io.gazette.text.TableRow;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String NOTICE =
      "<p align=center><b>云川市人民政府关于做好防汛工作的通知</b></p>"
          + "<p style='text-align: center'>云政发〔2021〕7号</p>"
          + "<p>各区人民政府，市政府各部门：</p>"
          + "<p>为做好防汛工作，现就有关事项通知如下，请认真贯彻执行。</p>"
          + "<p align='right'>云川市人民政府</p><p align=right>2021年3月18日</p>";

  private static HtmlPage read(String html) {
    return HtmlPage.read("a.html", "UTF-8", "", html);
  }

  private static String kept(SourceText source) {
    StringBuilder text = new StringBuilder(source.text());
    for (Erasure erasure : source.erasures()) {
      for (int i = erasure.from(); i < erasure.to(); i++) {
        text.setCharAt(i, '\0');
      }
    }
    return text.toString().replace("\0", "").lines().filter(l -> !l.isBlank()).toList().toString();
  }

  private static String erased(SourceText source, DiscardReason reason) {
    StringBuilder text = new StringBuilder();
    for (Erasure e : source.erasures()) {
      text.append(e.reason() == reason ? source.text().substring(e.from(), e.to()) + "|" : "");
    }
    return text.toString();
  }

  @Test
  void blocksAndBreaksEndLinesAndWhiteSpaceIsOne() {
    SourceText source =
        read("<div>第一条　为了<b>规范</b>\n  养犬，\n制定本条例。<br>第二条<p>A\n B</p></div>").source();
    assertThat(source.text()).isEqualTo("第一条　为了规范养犬，制定本条例。\n第二条\nA B\n");
  }

  @Test
  void whatIsNotShownIsNotDelivered() {
    SourceText source =
        read("<head><title>题</title><style>p{}</style></head><script>x()</script>"
                + "<p>甲<!-- 乙 --><span style='DISPLAY : none;'></span>"
                + "<span style='color:red; display:none'>丙</span></p>")
            .source();
    assertThat(source.text()).isEqualTo("甲\n");
  }

  @Test
  void theDocumentIsFoundAmongMenus() {
    HtmlPage page =
        read(
            "<ul><li><a href=/>首页</a></li><li><a href=/zw>政务公开</a></li></ul><h1>站点</h1>"
                + "<div class=c>"
                + NOTICE
                + "</div><div>【打印】 【关闭窗口】</div><p>版权所有：云川市人民政府</p><p>手机版</p>");
    assertThat(kept(page.source()))
        .isEqualTo(
            "[云川市人民政府关于做好防汛工作的通知, 云政发〔2021〕7号, 各区人民政府，市政府各部门：, "
                + "为做好防汛工作，现就有关事项通知如下，请认真贯彻执行。, 云川市人民政府, 2021年3月18日]");
    assertThat(erased(page.source(), DiscardReason.WEB_PAGE))
        .isEqualTo("首页|政务公开|站点|【打印】 【关闭窗口】|版权所有：云川市人民政府|手机版|");
    assertThat(page.findings()).isEmpty();
  }

  @Test
  void linesKnowHowTheyAreSet() {
    SourceText source = read(NOTICE).source();
    assertThat(List.of(source.hint(0), source.hint(1), source.hint(2), source.hint(4)))
        .containsExactly(LineHint.CENTRED, LineHint.CENTRED, LineHint.PARAGRAPH, LineHint.RIGHT);
  }

  @Test
  void theInformationTableIsKnownAndNoText() {
    HtmlPage page =
        read(
            "<table><tr><td>索 引 号：</td><td>0001/2021-7</td><td>发文机关：</td><td>云川市人民政府</td></tr>"
                + "<tr><td>标　　题：</td><td colspan=3>云川市人民政府关于做好防汛工作的通知</td></tr>"
                + "<tr><td>发文字号：</td><td>云政发〔2021〕7号</td><td>成文日期：</td><td>2021年3月18日</td>"
                + "</tr></table><div>"
                + NOTICE
                + "</div>");
    assertThat(page.source().properties())
        .extracting(Property::name)
        .containsExactly("索引号", "发文机关", "标题", "发文字号", "成文日期");
    assertThat(page.source().properties())
        .extracting(Property::value)
        .contains("云政发〔2021〕7号", "云川市人民政府关于做好防汛工作的通知");
    assertThat(erased(page.source(), DiscardReason.INFORMATION_TABLE)).contains("索 引 号：\t0001");
    assertThat(page.source().hint(3)).isEqualTo(LineHint.TITLE);
  }

  @Test
  void aTableThatDiffersFromTheDocumentIsReported() {
    String table =
        "<table><tr><td>发文机关：</td><td>云川市人民政府</td><td>成文日期：</td><td>2021年3月19日</td></tr>"
            + "<tr><td>发文字号：</td><td>云政发〔2021〕8号</td><td>索引号：</td><td>1</td></tr></table>";
    SourceText source = read(table + "<div>" + NOTICE + "</div>").source();
    assertThat(GazetteParser.parse(source, ParseOptions.DEFAULT).diagnostics())
        .extracting(d -> d.rule().id() + " " + d.span())
        .containsExactly("GZ020 1:21", "GZ020 2:7");
  }

  @Test
  void labelsOnLinesOfTheirOwnAreAnInformationTableToo() {
    HtmlPage page =
        read(
            "<ul><li>文　　号：云政发〔2021〕7号</li><li>实施日期： 2021年5月1日</li><li>失效日期：</li>"
                + "<li>发布机关：云川市人民政府</li></ul><div>"
                + NOTICE
                + "</div>");
    assertThat(page.source().properties())
        .extracting(p -> p.name() + "=" + p.value())
        .containsExactly("文号=云政发〔2021〕7号", "实施日期=2021年5月1日", "失效日期=", "发布机关=云川市人民政府");
  }

  @Test
  void aRowOfDataIsALineWithItsCells() {
    SourceText source =
        read("<div><p>收费标准见下表，自公布之日起施行。</p><table>"
                + "<thead><tr><th rowspan=9>时长<th colspan=2>价格</thead>"
                + "<tr><td><p>一小时</p><p>以内</p><td>免费</table></div>")
            .source();
    assertThat(source.text()).contains("时长\t价格\n一小时 以内\t免费\n");
    TableRow head = source.row(1).orElseThrow();
    assertThat(head.head()).isTrue();
    assertThat(head.cells())
        .extracting(c -> c.columns() + "×" + c.rows())
        .containsExactly("1×2", "2×1");
    TableRow row = source.row(2).orElseThrow();
    assertThat(source.text().substring(row.cells().get(0).from(), row.cells().get(0).to()))
        .isEqualTo("一小时 以内");
  }

  @Test
  void tablesThatOnlySetPartsBesideEachOtherAreNone() {
    String text = "为了规范养犬管理，制定本条例。".repeat(40);
    SourceText source =
        read("<table><tr><td>左</td><td>右</td></tr><tr><td><p>"
                + text
                + "</p><p>二</p></td><td>三</td></tr></table>")
            .source();
    assertThat(source.text()).isEqualTo("左\n右\n" + text + "\n二\n三\n");
    assertThat(source.rows()).isEmpty();
  }

  @Test
  void linesKnowTheirPlaceInTheFile() {
    SourceText source =
        read("<html>\n<body><p>甲</p>\n  <p><b>𠮷乙</b>&emsp;丙&#134071;丁</p><p>戊\n\n己</p>").source();
    assertThat(source.text()).isEqualTo("甲\n𠮷乙\u2003丙𠮷丁\n戊己\n");
    assertThat(inFile(source, "甲")).isEqualTo("2:10-2:11");
    assertThat(inFile(source, "𠮷乙")).isEqualTo("3:9-3:11");
    assertThat(inFile(source, "丙𠮷丁")).isEqualTo("3:21-3:32");
    assertThat(inFile(source, "己")).isEqualTo("5:1-5:2");
    assertThat(source.inFile(Span.NONE)).isEqualTo(Span.NONE);
  }

  private static String inFile(SourceText source, String words) {
    int from = source.text().indexOf(words);
    Span span = source.inFile(source.span(from, from + words.length()));
    return span + "-" + span.endLine() + ":" + span.endColumn();
  }

  @Test
  void aTitleAboveTheTextIsTaken() {
    HtmlPage page =
        read(
            "<title>云川市养犬管理办法 - 云川市人民政府</title><div><h1>云川市养犬管理办法</h1>"
                + "<div>发布时间：2021-03-18 来源：市政府 字号：大 中 小</div><div><p>第一条 为了规范养犬，制定本办法。</p>"
                + "<p>第二条 养犬应当登记。</p><p>第三条 犬只应当免疫接种。</p><p>第四条 本办法自公布之日起施行。</p>"
                + "<p>附则</p></div></div>");
    assertThat(kept(page.source())).startsWith("[云川市养犬管理办法, 第一条");
    assertThat(page.source().hint(0)).isEqualTo(LineHint.TITLE);
  }

  @Test
  void pagesWithoutADocumentSayWhatTheyAre() {
    assertFinding(
        "<h1>云川市养犬登记办事指南</h1><p>办理养犬登记，请带身份证到派出所。</p><p>一、办理条件</p><p>年满十八岁，有固定住所。</p>",
        "GZ018",
        "a guide");
    assertFinding(
        "<h1>关于印发养犬办法的通知</h1><p>请查看附件。</p><a href='/f/1.PDF?v=1'>云川市养犬管理办法</a>",
        "GZ019",
        "云川市养犬管理办法");
    StringBuilder index = new StringBuilder("<h1>云川市人民政府公报2021年第3期</h1>");
    for (int i = 1; i < 8; i++) {
      index.append("<p><a href=/").append(i).append(">云川市人民政府关于第").append(i).append("项工作的通知</a>");
    }
    assertFinding(index.toString(), "GZ021", "7 documents");
  }

  private static void assertFinding(String html, String rule, String words) {
    List<Diagnostic> findings = read(html).findings();
    assertThat(findings).extracting(d -> d.rule().id()).containsExactly(rule);
    assertThat(findings.get(0).message().en()).contains(words);
  }

  @Test
  void classesSetLinesAsTheSheetOfThePageSays() {
    SourceText source =
        read("<style>/* . */ .t, h9 {text-align:center; color:red} @media print {.t{display:none}}"
                + " div p.s{text-align:right}.h{display:none} .h.x{} body{text-align:center}</style>"
                + "<div><p class='a t'>题</p><p class=h>隐</p><p>文</p><p class=s>署</p>"
                + "<p class=t style='text-align:left'>左</p></div><div class=h>"
                + "长".repeat(300)
                + "</div>")
            .source();
    assertThat(source.text()).startsWith("题\n文\n署\n左\n长长");
    assertThat(List.of(source.hint(0), source.hint(1), source.hint(2), source.hint(3)))
        .containsExactly(LineHint.CENTRED, LineHint.PARAGRAPH, LineHint.RIGHT, LineHint.PARAGRAPH);
  }

  /** Sheets and titles of any length take time with their length. */
  @Test
  void longSheetsAndTitlesAreRead() {
    String sheet = ".a{text-align:center}.b p.c{display:none} @media{{".repeat(100_000);
    String page =
        "<title>"
            + "关于-".repeat(300_000)
            + "</title><style>"
            + sheet
            + "</style>"
            + "<div class=a>".repeat(2_000)
            + NOTICE;
    assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(read(page).source().text()).isNotEmpty());
  }
}
