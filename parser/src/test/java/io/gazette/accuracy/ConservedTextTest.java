package io.gazette.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.BackMatter;
import io.gazette.model.Discard;
import io.gazette.model.Issue;
import io.gazette.model.Printed;
import io.gazette.model.Source;
import io.gazette.text.DiscardReason;
import io.gazette.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A lost, doubled or moved character is seen. */
class ConservedTextTest {

  private static final SourceText SOURCE = SourceText.of("a", "甲乙\n— 1 —\n丙丁\n");

  @Test
  void nothingIsWrongWhereEveryCharacterIsHeldOnce() {
    assertThat(faults("甲乙", "丙丁", "— 1 —")).isEmpty();
  }

  @Test
  void aLostCharacterIsNamed() {
    assertThat(faults("甲乙", "丙", "— 1 —")).containsExactly("U+4E01 lost by 1");
  }

  @Test
  void aCharacterMadeUpIsNamed() {
    assertThat(faults("甲乙", "丙丁", "— 1 ——")).containsExactly("U+2014 made up by -1");
  }

  @Test
  void charactersOutOfOrderAreSeen() {
    assertThat(faults("乙甲", "丙丁", "— 1 —")).singleElement().asString().contains("out of order");
  }

  private static List<String> faults(String first, String second, String discarded) {
    Printed one = new Printed(Printed.Part.BACK_MATTER, first, SOURCE.span(0, 2));
    Printed two = new Printed(Printed.Part.BACK_MATTER, second, SOURCE.span(9, 11));
    Discard discard = new Discard(DiscardReason.PAGE_NUMBER, discarded, SOURCE.span(3, 8));
    Issue issue =
        new Issue(
            new Source("a", "text", "UTF-8", "", 7),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(new BackMatter("", List.of(), List.of(one, two))),
            List.of(),
            List.of(discard));
    return ConservedText.faults(new Parsed(SOURCE, issue, List.of()));
  }
}
