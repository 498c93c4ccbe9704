package io.gazette.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A composed issue knows where its documents stand. */
class SyntheticIssueTest {

  private static final List<CleanLaw> LAWS = List.of(law("某市河道管理条例"), law("某市停车管理办法"));

  private static CleanLaw law(String title) {
    StringBuilder out = new StringBuilder("# " + title + "\n2019年4月26日 某会议通过\n## 第一章 总则\n");
    IntStream.range(1, 30).forEach(i -> out.append("第" + Numeral.print(i) + "条 应当遵守本规定的各项要求。\n"));
    return Laws.read(title, out.toString()).orElseThrow();
  }

  @Test
  void theFirstLineOfEachDocumentStandsWhereItIsSaidToBe() {
    for (long seed = 0; seed < 50; seed++) {
      SyntheticIssue issue = SyntheticIssue.compose(LAWS, seed);
      List<NoisyText.Line> lines = issue.text().lines();
      int last = 0;
      for (Draft draft : issue.drafts()) {
        String first = draft.paras.get(0).text();
        assertThat(lines.get(draft.firstLine - 1).text().strip())
            .as("seed %d", seed)
            .isEqualTo(first);
        String end = draft.paras.get(draft.paras.size() - 1).text();
        assertThat(end).endsWith(lines.get(draft.lastLine - 1).text().strip());
        assertThat(draft.firstLine).isGreaterThan(last);
        last = draft.lastLine;
      }
    }
  }

  @Test
  void bothTablesOfContentsNameEveryDocument() {
    SyntheticIssue issue = SyntheticIssue.compose(LAWS, 4);
    String text = issue.text().text().replaceAll("\\s", "");
    for (Draft draft : issue.drafts()) {
      assertThat(text.split(java.util.regex.Pattern.quote(draft.title), -1)).hasSizeGreaterThan(2);
      assertThat(text).contains(draft.titleEnglish.replaceAll("\\s", ""));
    }
    assertThat(text).contains("（总第" + issue.cover().total() + "期）");
  }

  @Test
  void theSameSeedGivesTheSameIssue() {
    String first = SyntheticIssue.compose(LAWS, 11).text().text();
    assertThat(SyntheticIssue.compose(LAWS, 11).text().text()).isEqualTo(first);
    assertThat(SyntheticIssue.compose(LAWS, 12).text().text()).isNotEqualTo(first);
  }
}
