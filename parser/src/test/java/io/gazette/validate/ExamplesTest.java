package io.gazette.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.SourceText;
import io.gazette.validate.archive.ArchiveChecks;
import io.gazette.validate.archive.IssueCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule finds its own bad example, once and alone, and nothing in its good one. */
class ExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyBadExampleGivesItsOneFinding() {
    return withExample(
        (rule, example) ->
            assertThat(found(example.bad()))
                .as(example.bad())
                .filteredOn(d -> counts(d, rule))
                .extracting(d -> d.rule().id())
                .containsExactly(rule.id()));
  }

  @TestFactory
  Stream<DynamicTest> noGoodExampleHasAFinding() {
    return withExample(
        (rule, example) ->
            assertThat(found(example.good()))
                .as(example.good())
                .filteredOn(d -> counts(d, rule))
                .extracting(d -> d.rule().id() + " " + d.message().en())
                .isEmpty());
  }

  @Test
  void idsAndNamesAreUsedOnce() {
    List<Rule> rules = Validator.rules();
    assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules).extracting(Rule::name).doesNotHaveDuplicates();
    assertThat(rules).allSatisfy(r -> assertThat(r.id()).matches("GZ\\d{3}"));
    assertThat(rules).allSatisfy(r -> assertThat(r.name()).matches("[a-z]+(-[a-z]+)*"));
  }

  /** Remarks of info level on another rule's example do not count against it. */
  private static boolean counts(Diagnostic finding, Rule rule) {
    return finding.rule().id().equals(rule.id()) || finding.rule().severity() != Severity.INFO;
  }

  private interface Assertion {
    void check(Rule rule, Rule.Example example);
  }

  private static Stream<DynamicTest> withExample(Assertion assertion) {
    return Validator.rules().stream()
        .filter(rule -> rule.example().isPresent())
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id() + " " + rule.name(),
                    () -> {
                      Optional<Rule.Example> example = rule.example();
                      assertion.check(rule, example.orElseThrow());
                    }));
  }

  private static List<Diagnostic> found(String text) {
    List<Diagnostic> found = new ArrayList<>();
    List<IssueCard> cards = new ArrayList<>();
    Rule.Example.files(text)
        .forEach(
            (name, file) -> {
              SourceText source = SourceText.of(name.isEmpty() ? "example.txt" : name, file);
              ParseResult result = GazetteParser.parse(source, ParseOptions.DEFAULT);
              found.addAll(Validator.validate(source, result.issue(), result.diagnostics()));
              cards.add(IssueCard.of(name, result.issue()));
            });
    ArchiveChecks.find(cards).forEach(f -> found.add(f.finding()));
    return found;
  }
}
