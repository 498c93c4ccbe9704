package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Counts;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.SourceText;
import io.gazette.validate.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Fixing twice changes nothing more, and the structure stays as it is. */
class CorrectorTest {

  private static final int SPOILT = 8;

  /** What a slip makes of a character. */
  private static final String[][] SLIPS = {
    {"，", ","},
    {"：", ":"},
    {"；", ";"},
    {"（", "("},
    {"）", ")"},
    {"。", "."},
    {"〔", "["},
    {"〕", "]"},
    {"“", "\""},
    {"”", "\""},
    {"应当", "应当应当"},
    {"的", "的的"},
    {"，", "，，"},
    {"—", "-"},
    {"和", " and "},
    {"第", "笫"},
    {"〇", "○"},
    {"年", "年 "},
    {"号", " 号"},
    {"《", "《《"},
    {"、", "、 "},
  };

  @TestFactory
  Stream<DynamicTest> everyFixture() {
    return Stream.of("issues", "documents", "readers")
        .flatMap(folder -> Fixtures.files(Fixtures.folder(folder), "").stream())
        .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
        .filter(file -> !file.toString().contains(".expected."))
        .map(file -> DynamicTest.dynamicTest(name(file), () -> holds(name(file), text(file))));
  }

  @TestFactory
  Stream<DynamicTest> everyBadExample() {
    return Validator.rules().stream()
        .filter(rule -> rule.example().isPresent())
        // So short a text with a control character is taken for a binary file.
        .filter(rule -> !rule.id().equals("GZ003"))
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () -> holds(rule.id() + ".txt", rule.example().orElseThrow().bad())));
  }

  @TestFactory
  Stream<DynamicTest> spoiltTexts() {
    String notice = text(Fixtures.folder("documents").resolve("notice.txt"));
    String regulation = text(Fixtures.folder("documents").resolve("regulation.txt"));
    return Stream.iterate(1, seed -> seed + 1)
        .limit(40)
        .map(
            seed -> {
              String whole = seed % 2 == 0 ? notice : regulation;
              String spoilt = spoilt(whole, new Random(seed));
              return DynamicTest.dynamicTest("seed " + seed, () -> holds("spoilt.txt", spoilt));
            });
  }

  /** A slip that comes many times in a row is mended at once, not one of them a round. */
  @TestFactory
  Stream<DynamicTest> slipsInARow() {
    return Stream.concat(
            Stream.of(SLIPS).map(slip -> slip[1]), Stream.of("!", "?", ")]", "，,", ", "))
        .distinct()
        .map(slip -> "第一条　为了保护河道" + slip.repeat(40) + "制定本条例。\n\n第二条　本条例自公布之日起施行。\n")
        .map(text -> DynamicTest.dynamicTest(text, () -> holds("row.txt", text)));
  }

  @Test
  void whatIsCertainIsMended() throws UnreadableSourceException {
    String bad = "第一条　为了规范养犬,制定本办法。\n\n第二条　养犬人(含单位)应当应当登记。\n";
    assertThat(corrected("a.txt", bad).text())
        .isEqualTo("第一条　为了规范养犬，制定本办法。\n\n第二条　养犬人（含单位）应当登记。\n");
  }

  private static void holds(String name, String text) throws UnreadableSourceException {
    Corrector.Corrected once = corrected(name, text);
    Corrector.Corrected twice = corrected(name, once.text());
    assertThat(twice.text()).isEqualTo(once.text());
    assertThat(twice.fixes()).isZero();
    assertThat(lines(once.text())).isEqualTo(lines(text));
    assertThat(units(name, once.text())).isEqualTo(units(name, text));
    assertThat(errors(name, once.text())).isLessThanOrEqualTo(errors(name, text));
  }

  private static long lines(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }

  private static String units(String name, String text) throws UnreadableSourceException {
    Counts counts = Counts.of(parsed(name, text).issue());
    return List.of(
            counts.documents(),
            counts.attachments(),
            counts.parts(),
            counts.chapters(),
            counts.sections(),
            counts.articles(),
            counts.paragraphs(),
            counts.items(),
            counts.subitems(),
            counts.headings(),
            counts.tables())
        .toString();
  }

  private static long errors(String name, String text) throws UnreadableSourceException {
    return found(name, text).stream()
        .map(Diagnostic::rule)
        .map(Rule::severity)
        .filter(Severity.ERROR::equals)
        .count();
  }

  private static List<Diagnostic> found(String name, String text) throws UnreadableSourceException {
    ParseResult result = parsed(name, text);
    return Validator.validate(source(name, text), result.issue(), result.diagnostics());
  }

  private static ParseResult parsed(String name, String text) throws UnreadableSourceException {
    return GazetteParser.parse(source(name, text), ParseOptions.DEFAULT);
  }

  private static Corrector.Corrected corrected(String name, String text)
      throws UnreadableSourceException {
    return Corrector.correct(source(name, text), rule -> true);
  }

  private static SourceText source(String name, String text) throws UnreadableSourceException {
    ReadOptions options =
        new ReadOptions(Optional.empty(), Optional.of(StandardCharsets.UTF_8), Optional.empty());
    Reading reading = InputFormat.read(name, text.getBytes(StandardCharsets.UTF_8), options);
    return reading.source();
  }

  private static String spoilt(String text, Random random) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int i = 0; i < SPOILT; i++) {
      String[] slip = SLIPS[random.nextInt(SLIPS.length)];
      List<Integer> places = new ArrayList<>();
      for (int at = spoilt.indexOf(slip[0]); at >= 0; at = spoilt.indexOf(slip[0], at + 1)) {
        places.add(at);
      }
      if (!places.isEmpty()) {
        int at = places.get(random.nextInt(places.size()));
        spoilt.replace(at, at + slip[0].length(), slip[1]);
      }
    }
    return spoilt.toString();
  }

  private static String name(Path file) {
    return file.getParent().getFileName() + "/" + file.getFileName();
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
