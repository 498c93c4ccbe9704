package io.gazette.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gazette.Fixtures;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two texts. */
class ComparisonPropertiesTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void appliedToTheOldTextTheChangesGiveTheNewOne(long seed) {
    RandomLaw law = RandomLaw.of(seed, 3 + (int) (seed % 12));
    Issue old = law.issue();
    Issue now = law.amended().issue();
    JsonNode changes = Applied.json(Comparison.of(old, now)).path("documents").path(0);
    assertThat(Applied.to(document(old), changes.path("changes")))
        .isEqualTo(Applied.lines(document(now)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOtherWayRoundItIsTheSame(long seed) {
    RandomLaw law = RandomLaw.of(seed, 3 + (int) (seed % 12));
    Issue old = law.issue();
    Issue now = law.amended().issue();
    List<String> there = told(Comparison.of(old, now), false);
    List<String> back = told(Comparison.of(now, old), true);
    assertThat(back).isEqualTo(there);
  }

  /** Each unit in one line, sorted; {@code turned} tells it as if the texts changed places. */
  private static List<String> told(Comparison comparison, boolean turned) {
    List<String> told = new ArrayList<>();
    for (DocumentChange document : comparison.documents()) {
      document.units().forEach(u -> told.add(told(u, turned)));
    }
    Collections.sort(told);
    return told;
  }

  private static String told(UnitChange unit, boolean turned) {
    Object before = (turned ? unit.after() : unit.before()).map(Piece::position).orElse(-1);
    Object after = (turned ? unit.before() : unit.after()).map(Piece::position).orElse(-1);
    List<String> runs = new ArrayList<>();
    for (Run run : unit.runs()) {
      String old = turned ? run.after() : run.before();
      String now = turned ? run.before() : run.after();
      runs.add(run.nature() + old + ">" + now);
    }
    List<String> parts = new ArrayList<>();
    unit.parts().forEach(p -> parts.add(told(p, turned)));
    Collections.sort(parts);
    List<String> kinds = new ArrayList<>();
    unit.kinds().forEach(k -> kinds.add(turned(k, turned)));
    return before + " " + after + kinds + unit.shared() + runs + parts;
  }

  private static String turned(Kind kind, boolean turned) {
    if (!turned || kind != Kind.ADDED && kind != Kind.REMOVED) {
      return kind.word();
    }
    return (kind == Kind.ADDED ? Kind.REMOVED : Kind.ADDED).word();
  }

  static Stream<Path> texts() {
    return Stream.of("issues", "documents", "readers")
        .flatMap(f -> Fixtures.files(Fixtures.folder(f), ".txt").stream());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextHasNoChangeAgainstItself(Path text) throws IOException {
    Issue issue = Law.issue(text.getFileName().toString(), Files.readAllBytes(text));
    Comparison comparison = Comparison.of(issue, issue, Spelling.EXACT);
    assertThat(comparison.isSame()).isTrue();
    assertThat(comparison.documents()).isNotEmpty();
  }

  private static Document document(Issue issue) {
    assertThat(issue.documents()).hasSize(1);
    return issue.documents().get(0);
  }
}
