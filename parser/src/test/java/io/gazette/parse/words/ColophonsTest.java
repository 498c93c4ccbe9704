package io.gazette.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.classify.LineClassifier;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.normalise.Normaliser;
import io.gazette.text.SourceText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ColophonsTest {

  @Test
  void readsThreeLines() {
    Colophon colophon = read("抄送：市委、市纪委监委、市人大常委会、市政协办公室。\n\n沈阳市人民政府办公室\n\n2020年4月14日印发\n");
    assertThat(colophon.copiedTo()).containsExactly("市委", "市纪委监委", "市人大常委会", "市政协办公室");
    assertThat(colophon.printedBy()).isEqualTo("沈阳市人民政府办公室");
    assertThat(colophon.printedOn()).contains(LocalDate.of(2020, 4, 14));
    assertThat(colophon.printed())
        .extracting(Printed::part)
        .containsExactly(Part.COPIED_TO, Part.PRINTED_BY, Part.PRINTED_ON);
  }

  @Test
  void readsOneLineInTwoParts() {
    Colophon colophon = read("　　沈阳市人民政府办公室　　2020年4月14日印发\n");
    assertThat(colophon.printed())
        .extracting(Printed::text)
        .containsExactly("沈阳市人民政府办公室", "2020年4月14日印发");
    assertThat(colophon.printed().get(1).span()).hasToString("1:15");
    assertThat(colophon.copiedTo()).isEmpty();
  }

  @Test
  void readsACopyListOverTwoLinesAndMainRecipientsAboveIt() {
    Colophon colophon = read("主送：各区人民政府。\n抄送：市委办公室，市法\n院。\n某市政府办公室 2020年5月1日印发");
    assertThat(colophon.copiedTo()).containsExactly("市委办公室", "市法院");
    assertThat(colophon.printed())
        .extracting(Printed::part)
        .containsExactly(
            Part.ADDRESSEES, Part.COPIED_TO, Part.COPIED_TO, Part.PRINTED_BY, Part.PRINTED_ON);
  }

  private static Colophon read(String text) {
    return Colophons.read(LineClassifier.classify(Normaliser.clean(SourceText.of("x", text))));
  }
}
