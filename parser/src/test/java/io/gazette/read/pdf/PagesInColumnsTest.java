package io.gazette.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is a column, what only looks like one, and what belongs to none. */
class PagesInColumnsTest {

  private static final String TEXT = "国家建立健全数据交易管理制度，规范数据交易行为";

  @Test
  void numbersOfArticlesAreNoColumnBesideTheirText() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    for (int i = 0; i < 12; i++) {
      float y = 100 + 46 * i;
      page.text(114, y, 16, "第" + "一二三四五六七八九".charAt(i % 9) + "条");
      page.text(178, y, 16, "风景区的规划、保护、利用和管理应当遵循科学");
      page.text(82, y + 23, 16, i % 2 == 0 ? "规划、统一管理的原则。" : "一管理工作。");
    }
    List<String> lines = lines(read(page));
    assertThat(lines).hasSize(24);
    assertThat(lines.get(0)).isEqualTo("第一条　风景区的规划、保护、利用和管理应当遵循科学");
    assertThat(lines.get(1)).isEqualTo("规划、统一管理的原则。");
    assertThat(lines.get(2)).startsWith("第二条　风景区");
  }

  @Test
  void theLastPageHasItsFewLinesInColumnsToo() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    for (int n = 0; n < 2; n++) {
      column(file.page(), 60, "左" + n, 20);
      column(file, 310, "右" + n, 20);
    }
    file.page().text(60, 100, 10, "元以下的罚款。");
    file.text(310, 100, 10, "行。");
    file.text(80, 118, 10, "第十四条　本规定自下个月起施");
    List<String> lines = lines(read(file));
    assertThat(lines.subList(80, 83)).containsExactly("元以下的罚款。", "第十四条　本规定自下个月起施", "行。");
  }

  @Test
  void aMarkThatHangsOverTheEdgeClosesNoGap() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    for (int i = 0; i < 12; i++) {
      // Lines are drawn across the page; 15 points lie between the columns.
      page.text(60, 100 + 18 * i, 10, "左" + TEXT.substring(1) + (i % 3 == 0 ? "，" : ""));
      page.text(60 + 10 * TEXT.length() + 15, 100 + 18 * i, 10, "右" + TEXT.substring(1));
    }
    List<String> lines = lines(read(page));
    assertThat(lines.subList(0, 12)).allMatch(line -> line.startsWith("左"));
    assertThat(lines.subList(12, 24)).allMatch(line -> line.startsWith("右"));
  }

  @Test
  void aHeadingInTheMiddleGoesOnWhereItTookAllTheRoom() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    column(page, 60, "左", 10);
    page.text(70, 290, 10, "第五章　关系国有资产出资人权益的重大事项监");
    page.text(170, 308, 10, "督");
    SourceText source = read(page);
    assertThat(source.hint(11)).isEqualTo(LineHint.CONTINUATION);
    assertThat(lines(source).get(11)).isEqualTo("督");
  }

  @Test
  void aSentenceThatTwoPagesBeginWithIsNoRunningHead() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    for (int n = 0; n < 12; n++) {
      column(file.page(), 60, "甲乙丙丁戊己庚辛壬癸子丑寅卯辰".substring(n, n + 1), 37);
      boolean same = n == 2 || n == 5;
      file.text(60, 82, 10, (same ? '车' : "甲乙丙丁戊己庚辛壬癸子丑".charAt(n)) + TEXT.substring(2));
    }
    assertThat(read(file).erasures()).isEmpty();
  }

  /** In a file so short that two pages would be enough to tell a head. */
  @Test
  void aSentenceThatBothPagesOfAFileBeginWithIsNoRunningHead() throws IOException {
    Typesetter file = new Typesetter(595, 842);
    for (String page : List.of("甲", "乙", "丙")) {
      column(file.page(), 60, page, 37);
      file.text(60, 82, 10, TEXT + "。");
    }
    assertThat(read(file).erasures()).isEmpty();
  }

  @Test
  void aHeadingWithALabelGoesOnInANarrowColumn() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    column(page, 60, "左", 10);
    page.text(70, 290, 10, "第四章　管道建设工程与其他建设工程相遇关系");
    page.text(80, 308, 10, "的处理以及相互保护设施的协商确定和责任");
    SourceText source = read(page);
    assertThat(source.hint(11)).isEqualTo(LineHint.CONTINUATION);
  }

  /** A long number fills a column as prose does; the heading between two is read above the text. */
  @Test
  void longNumbersOfArticlesAreNoColumn() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    for (int i = 0; i < 12; i++) {
      float y = 100 + 46 * i;
      String number = "第一千二百五十" + "一二三四五六七八九".charAt(i % 9) + "条";
      page.text(92, y, 10, i == 6 ? "" : number);
      page.text(i == 6 ? 240 : 192, y, 10, i == 6 ? "第二节　监督管理" : TEXT);
      page.text(72, y + 23, 10, i == 6 ? "" : "风景区的规划、保护、利用和管理应当遵循科学规划、统一管理。");
    }
    List<String> lines = lines(read(page));
    assertThat(lines.get(12)).isEqualTo("第二节　监督管理");
    assertThat(lines.get(13)).startsWith("第一千二百五十八条　国家");
  }

  @Test
  void aBlankOfALineAcrossThatLiesInTheGapPartsIt() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    for (int i = 0; i < 2; i++) {
      page.text(60, 60 + 20 * i, 10, "第一章总则第二章种质资源保护与利用第三章育种".substring(0, 22 - i));
      page.text(280 + 10 - 10 * i, 60 + 20 * i, 10, "第四章品种管理" + i + "第五章生产经营");
    }
    column(page, 60, "左", 20);
    column(page, 320, "右", 20);
    List<String> lines = lines(read(page));
    assertThat(lines.get(0)).endsWith("第四章品种管理0第五章生产经营");
    assertThat(lines.get(1)).endsWith("第四章品种管理1第五章生产经营");
  }

  @Test
  void charactersUnderEachOtherAreVerticalLines() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    for (int line = 0; line < 3; line++) {
      for (int i = 0; i < TEXT.length(); i++) {
        page.text(500 - 24 * line, 80 + 12 * i, 12, TEXT.substring(i, i + 1));
      }
    }
    assertThat(lines(read(page))).containsExactly(TEXT, TEXT, TEXT);
  }

  @Test
  void aHeadThatRepeatsTheTitleIsTextNowhere() throws IOException {
    Typesetter file = new Typesetter(595, 842).page();
    file.text(200, 60, 18, "云川市数据条例");
    column(file, 60, "甲", 20);
    file.page().text(450, 60, 8, "云川市数据条例");
    column(file, 60, "乙", 20);
    SourceText source = read(file);
    assertThat(source.erasures()).hasSize(1);
    assertThat(source.erasures().get(0).from()).isGreaterThan(20);
  }

  /** A column whose lines begin with {@code first} and a character of their own. */
  private static void column(Typesetter page, float x, String first, int lines) {
    for (int i = 0; i < lines; i++) {
      String text = first + (char) ('一' + 7 * i) + TEXT;
      page.text(x, 100 + 18 * i, 10, text.substring(0, TEXT.length()));
    }
  }

  private static SourceText read(Typesetter file) throws IOException {
    return PdfFile.read("a.pdf", "", file.bytes(), "", Optional.empty()).source();
  }

  private static List<String> lines(SourceText source) {
    return source.text().strip().lines().flatMap(l -> List.of(l.split("\f")).stream()).toList();
  }
}
