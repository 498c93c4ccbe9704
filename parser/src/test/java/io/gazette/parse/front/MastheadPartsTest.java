package io.gazette.parse.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.classify.Line;
import io.gazette.parse.words.GazetteName;
import io.gazette.parse.words.IssueNumber;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MastheadPartsTest {

  @Test
  void knowsNamesOfGazettes() {
    assertThat(GazetteName.of("沈阳市人民政府公报")).contains("沈阳市人民政府公报");
    assertThat(GazetteName.of("中华人民共和国国务院公报2020年第12号（总号：1692）")).contains("中华人民共和国国务院公报");
    assertThat(GazetteName.of("某市人民代表大会常务委员会公报")).isPresent();
    assertThat(GazetteName.of("山东政报")).isPresent();
    assertThat(GazetteName.of("国民经济和社会发展统计公报")).isEmpty();
    assertThat(GazetteName.of("第四次全体会议公报")).isEmpty();
    assertThat(GazetteName.of("《沈阳市人民政府公报》简介")).isEmpty();
  }

  @Test
  void readsNumbersOfIssues() {
    assertThat(IssueNumber.read("2020年第8期（总第381期）")).isEqualTo(number(2020, 8, 381));
    assertThat(IssueNumber.read("2020·8")).isEqualTo(number(2020, 8, 0));
    assertThat(IssueNumber.read("二○二○年第八期")).isEqualTo(number(2020, 8, 0));
    assertThat(IssueNumber.read("（总第１２３４号）")).isEqualTo(number(0, 0, 1234));
    assertThat(IssueNumber.read("第三十二号")).isEqualTo(number(0, 32, 0));
    assertThat(IssueNumber.read("第15-16期")).isEqualTo(number(0, 15, 0));
    assertThat(IssueNumber.read("第8条")).isEqualTo(number(0, 0, 0));
    assertThat(IssueNumber.read("024-2020")).isEqualTo(number(0, 0, 0));
  }

  @Test
  void readsLabels() {
    assertThat(LabelledValue.of("E - mail：a@b.cn　网 址：http://a.cn"))
        .containsExactly(
            new LabelledValue(HeadLabel.EMAIL, "E-mail", "a@b.cn"),
            new LabelledValue(HeadLabel.WEBSITE, "网址", "http://a.cn"));
    assertThat(LabelledValue.of("常 务 副 主 任：刘阳春"))
        .containsExactly(new LabelledValue(HeadLabel.ROLE, "常务副主任", "刘阳春"));
    assertThat(LabelledValue.of("各区、县（市）人民政府：")).isEmpty();
  }

  @Test
  void tellsPinyinFromEnglish() {
    assertThat(LatinLines.isPinyin("SHENYANGSHI RENMIN ZHENGFU GONGBAO")).isTrue();
    assertThat(LatinLines.isPinyin("GAZETTE OF THE PEOPLE'S")).isFalse();
    assertThat(LatinLines.date("April 29, 2020")).contains(LocalDate.of(2020, 4, 29));
    assertThat(LatinLines.date("Issues No. 8")).isEmpty();
    assertThat(LatinLines.issueNumber("Issues No. 8")).isEqualTo(8);
  }

  @Test
  void readsPages() {
    assertThat(page("沈阳市文明行为促进条例……………（3）")).isEqualTo(3);
    assertThat(page("某条例············12")).isEqualTo(12);
    assertThat(page("某条例　　3")).isEqualTo(3);
    assertThat(page("（24）")).isEqualTo(24);
    assertThat(page("Work Points (24)")).isEqualTo(24);
    assertThat(page("Notice on Issuing 2020")).isEqualTo(-1);
    assertThat(page("某预案（2020）")).isEqualTo(-1);
    assertThat(page("推进5G")).isEqualTo(-1);
    assertThat(page("某某规划2025")).isEqualTo(-1);
  }

  private static int page(String text) {
    Line line = Lines.of(text).get(0);
    PageMark mark = PageMark.of(line);
    return mark == null ? -1 : mark.page();
  }

  private static IssueNumber number(int year, int number, int total) {
    return new IssueNumber(some(year), some(number), some(total));
  }

  private static OptionalInt some(int value) {
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
