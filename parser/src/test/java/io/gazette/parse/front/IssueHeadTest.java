package io.gazette.parse.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.classify.Line;
import io.gazette.model.Contents;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IssueHeadTest {

  private static final String[] COUNTY = {
    "某 县 人 民 政 府 公 报",
    "二○二○年第八期",
    "（总第１２３期）",
    "MOUXIAN RENMIN ZHENGFU GONGBAO",
    "GAZETTE OF THE PEOPLE'S",
    "GOVERNMENT OF MOU COUNTY",
    "２０２０年８月３１日出版",
    "主 编　李 四",
    "副主编：张三　王 五、赵小六",
    "地址：某县中山路",
    "1号　邮编：123456",
    "电话：（0123）4567890　传 真：0123-4567891",
    "本期目录",
    "县政府文件",
    "某县人民政府关于印发某县城镇管理",
    "办法的通知（某政发〔2020〕15号）··········1",
    "某县人民政府关于公布第三批文物保护单位的通知",
    "……3",
    "人事任免",
    "某县人民政府关于张某等同志职务任免的通知　　　15",
    "主管：某县人民政府",
    "某县人民政府办公室主办",
    "GAZETTE OF MOU COUNTY",
    "August 31, 2020",
    "CONTENTS",
    "【Documents】",
    "Notice of Mou County on",
    "Town Management (No. 15 [2020] of Mou County) (1)",
    "某县人民政府文件",
    "某政发〔2020〕15号",
    "某县人民政府关于印发某县城镇管理办法的通知",
    "各乡镇人民政府，县政府各部门：",
    "现将《某县城镇管理办法》印发给你们，请遵照执行。",
  };

  @Test
  void readsTheMasthead() {
    Masthead masthead = IssueHead.read(Lines.of(COUNTY)).masthead().orElseThrow();
    assertThat(masthead.title()).isEqualTo("某县人民政府公报");
    assertThat(masthead.titleEnglish())
        .isEqualTo("GAZETTE OF THE PEOPLE'S GOVERNMENT OF MOU COUNTY");
    assertThat(masthead.titlePinyin()).isEqualTo("MOUXIAN RENMIN ZHENGFU GONGBAO");
    assertThat(masthead.year()).hasValue(2020);
    assertThat(masthead.number()).hasValue(8);
    assertThat(masthead.totalNumber()).hasValue(123);
    assertThat(masthead.date()).contains(LocalDate.of(2020, 8, 31));
    assertThat(masthead.sponsor()).isEqualTo("某县人民政府办公室");
    assertThat(masthead.supervisor()).isEqualTo("某县人民政府");
    assertThat(masthead.editors())
        .containsExactly(
            new Masthead.Editor("主编", "李四"),
            new Masthead.Editor("副主编", "张三"),
            new Masthead.Editor("副主编", "王五"),
            new Masthead.Editor("副主编", "赵小六"));
    assertThat(masthead.contact().telephone()).isEqualTo("（0123）4567890");
    assertThat(masthead.contact().fax()).isEqualTo("0123-4567891");
  }

  @Test
  void readsTheTables() {
    IssueHead head = IssueHead.read(Lines.of(COUNTY));
    assertThat(head.contents()).extracting(Contents::language).containsExactly("zh", "en");
    Contents chinese = head.contents().get(0);
    assertThat(chinese.rubrics()).extracting(Rubric::title).containsExactly("县政府文件", "人事任免");
    List<Entry> entries = chinese.rubrics().get(0).entries();
    assertThat(entries)
        .extracting(Entry::title)
        .containsExactly("某县人民政府关于印发某县城镇管理办法的通知", "某县人民政府关于公布第三批文物保护单位的通知");
    assertThat(entries.get(0).documentNumber()).isEqualTo("某政发〔2020〕15号");
    assertThat(entries.get(0).page()).hasValue(1);
    assertThat(entries.get(0).text()).isEqualTo("某县人民政府关于印发某县城镇管理办法的通知（某政发〔2020〕15号） 1");
    assertThat(entries.get(1).page()).hasValue(3);
    Contents english = head.contents().get(1);
    assertThat(english.heading())
        .extracting(Printed::part)
        .containsExactly(
            Printed.Part.MASTHEAD, Printed.Part.IMPRINT, Printed.Part.CONTENTS_HEADING);
    Entry notice = english.rubrics().get(0).entries().get(0);
    assertThat(notice.title()).isEqualTo("Notice of Mou County on Town Management");
    assertThat(notice.documentNumber()).isEqualTo("No. 15 [2020] of Mou County");
  }

  @Test
  void endsBeforeTheFirstDocument() {
    List<Line> lines = Lines.of(COUNTY);
    assertThat(lines.get(IssueHead.read(lines).next()).text()).isEqualTo("某县人民政府文件");
  }

  @Test
  void erasesLeaderDotsAndNothingElse() {
    List<Line> lines = Lines.of(COUNTY);
    IssueHead.read(lines);
    assertThat(lines.get(0).source().erasures())
        .hasSize(2)
        .allMatch(erasure -> erasure.reason() == DiscardReason.LEADER_DOTS)
        .extracting(erasure -> erasure.to() - erasure.from())
        .containsExactly(10, 2);
  }

  @Test
  void readsATableWithoutPages() {
    List<Line> lines =
        Lines.of(
            "某市人民政府公报2020年第10期（总第200期）",
            "目录",
            "某市人民政府关于节约用水的意见（某政发〔2020〕10号）",
            "某市人民政府关于表彰先进的决定",
            "（某政发〔2020〕11号）",
            "某政发〔2020〕10号",
            "某市人民政府关于节约用水的意见",
            "各区人民政府：");
    IssueHead head = IssueHead.read(lines);
    assertThat(lines.get(head.next()).text()).isEqualTo("某政发〔2020〕10号");
    List<Entry> entries = head.contents().get(0).rubrics().get(0).entries();
    assertThat(entries)
        .extracting(Entry::title)
        .containsExactly("某市人民政府关于节约用水的意见", "某市人民政府关于表彰先进的决定");
    assertThat(entries)
        .extracting(Entry::documentNumber)
        .containsExactly("某政发〔2020〕10号", "某政发〔2020〕11号");
  }

  @Test
  void readsDatesAndNumbersOfOtherForms() {
    IssueHead head =
        IssueHead.read(
            Lines.of(
                "全国人民代表大会常务委员会公报",
                "2020",
                "第三号",
                "（6月15日出版）",
                "目录",
                "中华人民共和国民法典……………（405）",
                "中华人民共和国主席令",
                "第四十五号"));
    Masthead masthead = head.masthead().orElseThrow();
    assertThat(masthead.number()).hasValue(3);
    assertThat(masthead.date()).contains(LocalDate.of(2020, 6, 15));
    assertThat(head.next()).isEqualTo(6);
  }

  @Test
  void readsAValueUnderItsLabelAndKeepsUnknownLines() {
    List<Line> lines =
        Lines.of(
            "某市人民政府公报",
            "2020·8",
            "主　办：",
            "某市人民政府办公室",
            "传达政令　服务社会",
            "E－mail：",
            "a@b.cn",
            "某市人民政府令",
            "第3号");
    IssueHead head = IssueHead.read(lines);
    Masthead masthead = head.masthead().orElseThrow();
    assertThat(masthead.sponsor()).isEqualTo("某市人民政府办公室");
    assertThat(masthead.contact().email()).isEqualTo("a@b.cn");
    assertThat(masthead.number()).hasValue(8);
    assertThat(masthead.printed()).extracting(Printed::text).contains("传达政令　服务社会");
    assertThat(head.next()).isEqualTo(7);
  }

  @Test
  void takesALawForNoIssue() {
    assertNone("沈阳市文明行为促进条例", "（2019年12月3日某会通过）", "目录", "第一章 总则", "第一章 总则", "第一条 制定本条例。");
    assertNone("第七次全国人口普查公报", "（第二号）", "国家统计局", "2021年5月11日");
    assertNone("某市人民政府公报编辑部关于征订的通知", "各单位：", "第8期");
    assertThat(IssueHead.read(List.of()).next()).isZero();
  }

  @Test
  void leavesTheContentsOfALawToTheLaw() {
    List<Line> lines =
        Lines.of(
            "某市人民政府公报",
            "2020年第1期",
            "【条例】",
            "某市某条例……（3）",
            "某市某条例",
            "目录",
            "第一章 总则",
            "第一章 总则",
            "第一条 为了某事，制定本条例。");
    IssueHead head = IssueHead.read(lines);
    assertThat(head.contents()).hasSize(1);
    assertThat(head.next()).isEqualTo(4);
  }

  @Test
  void losesNoCharacterWhateverTheOrderOfLines() {
    Random random = new Random(8);
    List<String> shuffled = new ArrayList<>(Arrays.asList(COUNTY));
    for (int round = 0; round < 200; round++) {
      Collections.shuffle(shuffled.subList(2, shuffled.size()), random);
      List<Line> lines = Lines.of(shuffled.toArray(new String[0]));
      IssueHead head = IssueHead.read(lines);
      StringBuilder kept = new StringBuilder();
      for (Line line : lines.subList(0, head.next())) {
        kept.append(line.source().compact(line.from(), line.to()));
      }
      assertThat(sorted(printed(head))).isEqualTo(sorted(kept.toString()));
    }
  }

  private static void assertNone(String... lines) {
    assertThat(IssueHead.read(Lines.of(lines)).masthead()).isEmpty();
    assertThat(IssueHead.read(Lines.of(lines)).contents()).isEmpty();
    assertThat(IssueHead.read(Lines.of(lines)).next()).isZero();
  }

  private static String printed(IssueHead head) {
    StringBuilder text = new StringBuilder();
    head.masthead().ifPresent(m -> m.printed().forEach(p -> text.append(p.text())));
    for (Contents contents : head.contents()) {
      contents.heading().forEach(p -> text.append(p.text()));
      for (Rubric rubric : contents.rubrics()) {
        text.append(rubric.text());
        rubric.entries().forEach(e -> text.append(e.text()));
      }
    }
    return text.toString();
  }

  private static String sorted(String text) {
    return text.chars()
        .filter(c -> !Chars.isBlank((char) c))
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
