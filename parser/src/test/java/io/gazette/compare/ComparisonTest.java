package io.gazette.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.compare.Run.Nature;
import io.gazette.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final List<String> LAW =
      List.of(
          "为了加强河道管理，保障防洪安全，制定本条例。",
          "本条例适用于本市行政区域内河道的保护和利用。",
          "水行政主管部门负责河道的监督管理工作，建立巡查制度。",
          "禁止在河道内倾倒垃圾、渣土。\n禁止在堤防上种植高秆作物。",
          "违反本条例第四条规定的，处一千元以下罚款。",
          "本条例自2020年1月1日起施行。");

  @Test
  void anInsertedArticleRenumbersThoseBehindIt() {
    List<String> now = new ArrayList<>(LAW);
    now.add(2, "市人民政府应当编制河道保护规划，并向社会公布。");
    now.set(5, "违反本条例第五条规定的，处一千元以下罚款。");
    assertThat(told(LAW, now))
        .containsExactly(
            "第三条 added",
            "第三条>第四条 renumbered",
            "第四条>第五条 renumbered",
            "第五条>第六条 renumbered followed",
            "第六条>第七条 renumbered");
  }

  @Test
  void aCitationThatFollowsIsMarkedAndNoOtherIs() {
    List<String> now = new ArrayList<>(LAW);
    now.add(2, "市人民政府应当编制河道保护规划，并向社会公布。");
    now.set(5, "违反本条例第五条规定的，处一千元以下罚款。");
    assertThat(runs(LAW, now, "第六条"))
        .containsExactly(
            new Run(Nature.SAME, "违反本条例", "违反本条例"),
            new Run(Nature.FOLLOWED, "第四条", "第五条"),
            new Run(Nature.SAME, "规定的，处一千元以下罚款。", "规定的，处一千元以下罚款。"));
    now.set(5, "违反《中华人民共和国防洪法》第五条规定的，处一千元以下罚款。");
    List<String> old = new ArrayList<>(LAW);
    old.set(4, "违反《中华人民共和国防洪法》第四条规定的，处一千元以下罚款。");
    assertThat(runs(old, now, "第六条")).contains(new Run(Nature.CHANGED, "第四条", "第五条"));
  }

  @Test
  void aRemovedArticleIsToldWhereItStood() {
    List<String> now = new ArrayList<>(LAW);
    now.remove(1);
    now.set(3, "违反本条例第三条规定的，处一千元以下罚款。");
    assertThat(told(LAW, now).subList(0, 2)).containsExactly("第二条 removed", "第三条>第二条 renumbered");
  }

  @Test
  void aMovedArticleIsToldFromThoseItPassed() {
    List<String> now = new ArrayList<>(LAW);
    now.add(0, now.remove(3));
    assertThat(told(LAW, now)).contains("第四条>第一条 moved renumbered", "第一条>第二条 renumbered");
  }

  @Test
  void anArticleThatChangedAndMovedDownIsStillTheSame() {
    List<String> now = new ArrayList<>(LAW);
    now.add(0, "河道管理实行河长制，具体办法由市人民政府规定。");
    now.set(3, "水务部门负责河道的监督管理工作，建立巡查制度。");
    assertThat(told(LAW, now)).contains("第三条>第四条 changed renumbered");
    assertThat(runs(LAW, now, "第四条"))
        .containsExactly(
            new Run(Nature.SAME, "水", "水"),
            new Run(Nature.CHANGED, "行政主管", "务"),
            new Run(Nature.SAME, "部门负责河道的监督管理工作，建立巡查制度。", "部门负责河道的监督管理工作，建立巡查制度。"));
  }

  @Test
  void wordsPutInAtTwoPlacesAreTwoChanges() {
    List<String> old = new ArrayList<>(LAW);
    old.set(3, "禁止在河道内弃置矿渣、垃圾。");
    List<String> now = new ArrayList<>(LAW);
    now.set(3, "禁止在河道内弃置、倾倒矿渣、石渣、垃圾。");
    assertThat(runs(old, now, "第四条"))
        .containsExactly(
            new Run(Nature.SAME, "禁止在河道内弃置", "禁止在河道内弃置"),
            new Run(Nature.CHANGED, "", "、倾倒"),
            new Run(Nature.SAME, "矿渣、", "矿渣、"),
            new Run(Nature.CHANGED, "", "石渣、"),
            new Run(Nature.SAME, "垃圾。", "垃圾。"));
  }

  @Test
  void aSplitAndAMergerNameTheOtherArticle() {
    List<String> now = new ArrayList<>(LAW);
    now.set(3, "禁止在河道内倾倒垃圾、渣土。");
    now.add(4, "禁止在堤防上种植高秆作物。");
    UnitChange split = unit(LAW, now, Kind.ADDED);
    assertThat(List.of("第四条", split.shared())).contains("第四条").doesNotContain("");
    UnitChange merged = unit(now, LAW, Kind.REMOVED);
    assertThat(merged.shared()).isEqualTo("第四条");
  }

  @Test
  void aChangeIsShownAtTheParagraphItIsIn() {
    List<String> now = new ArrayList<>(LAW);
    now.set(3, "禁止在河道内倾倒垃圾、渣土。\n禁止在堤防上种植高秆作物、树木。");
    UnitChange article = unit(LAW, now, Kind.CHANGED);
    assertThat(article.parts())
        .extracting(p -> p.piece().place() + p.kinds())
        .containsExactly("第四条第一款[]", "第四条第二款[CHANGED]");
    assertThat(article.parts().get(1).runs()).contains(new Run(Nature.CHANGED, "", "、树木"));
  }

  @Test
  void theSameWordsInTwoParagraphsAreDividedOtherwise() {
    List<String> now = new ArrayList<>(LAW);
    now.set(3, "禁止在河道内倾倒垃圾、渣土。禁止在堤防上种植高秆作物。");
    assertThat(told(LAW, now)).containsExactly("第四条 divided");
  }

  @Test
  void whatAReaderDoesNotSeeIsNoChange() {
    List<String> now = new ArrayList<>(LAW);
    now.set(0, "为了加强 河道管理,保障防洪安全,制定本条例。");
    now.set(5, "本条例自２０２０年１月１日起施行。");
    assertThat(told(LAW, now)).isEmpty();
    assertThat(Comparison.of(issue(LAW), issue(now), Spelling.EXACT).isSame()).isFalse();
  }

  @Test
  void aWholeCodeRewrittenTakesNoLongTime() {
    RandomLaw old = RandomLaw.of(1, 99);
    RandomLaw now = RandomLaw.of(2, 99);
    String longLine = "第一百条　" + "水".repeat(200_000) + "。\n";
    String other = "第一百条　" + "木水".repeat(100_000) + "。\n";
    long start = System.nanoTime();
    Comparison.of(Law.read(old.law().text() + longLine), Law.read(now.law().text() + other));
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  private static List<String> told(List<String> old, List<String> now) {
    return units(old, now).stream()
        .filter(u -> !u.isSame())
        .map(
            u ->
                name(u) + " " + u.kinds().stream().map(Kind::word).collect(Collectors.joining(" ")))
        .toList();
  }

  private static String name(UnitChange unit) {
    String before = unit.before().map(Piece::num).orElse("");
    String after = unit.after().map(Piece::num).orElse("");
    boolean one = before.isEmpty() || after.isEmpty() || before.equals(after);
    return one ? unit.piece().num() : before + ">" + after;
  }

  /** The runs of the only 款 of the article {@code num} of the new law. */
  private static List<Run> runs(List<String> old, List<String> now, String num) {
    return units(old, now).stream()
        .filter(u -> u.after().isPresent() && u.after().get().num().equals(num))
        .findFirst()
        .orElseThrow()
        .parts()
        .get(0)
        .runs();
  }

  private static UnitChange unit(List<String> old, List<String> now, Kind kind) {
    return units(old, now).stream().filter(u -> u.is(kind)).findFirst().orElseThrow();
  }

  private static List<UnitChange> units(List<String> old, List<String> now) {
    return Comparison.of(issue(old), issue(now)).documents().get(0).units();
  }

  private static Issue issue(List<String> articles) {
    return new Law(articles).issue();
  }
}
