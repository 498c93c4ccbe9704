package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Block;
import io.gazette.model.Issue;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reader saw on the page weighs more than what the characters suggest. */
class LineHintsTest {

  private static final LineHint P = LineHint.PARAGRAPH;
  private static final LineHint C = LineHint.CONTINUATION;

  @Test
  void aContinuationIsJoinedWhateverItBeginsWith() {
    assertThat(paragraphs("第一条 违反本条例\n第二条规定的，由城市供水主管部门处罚。", P, C))
        .containsExactly("违反本条例第二条规定的，由城市供水主管部门处罚。");
  }

  @Test
  void aParagraphIsNotJoinedWhateverStandsAbove() {
    assertThat(paragraphs("第一条 供水单位应当设立的服务窗口和网上服务平台\n公布服务电话。", P, P))
        .containsExactly("供水单位应当设立的服务窗口和网上服务平台", "公布服务电话。");
  }

  /** The paragraphs of the only article of a regulation. */
  private static List<String> paragraphs(String article, LineHint first, LineHint second) {
    LineHint[] hints = {LineHint.NONE, first, second};
    SourceText source =
        new SourceText("a.pdf", "pdf", "PDF", "", "云川市供水条例\n" + article, List.of(), hints);
    Issue issue = GazetteParser.parse(source, ParseOptions.DEFAULT).issue();
    assertThat(issue.documents()).hasSize(1);
    assertThat(issue.documents().get(0).body()).hasSize(1);
    List<String> texts = new ArrayList<>();
    for (Block child : ((Block.Unit) issue.documents().get(0).body().get(0)).children()) {
      texts.add(((Block.Unit) child).text());
    }
    return texts;
  }
}
