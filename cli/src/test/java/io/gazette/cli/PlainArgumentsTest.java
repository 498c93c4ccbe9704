package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {

  private static final List<String> WORDS =
      List.of(
          "--from",
          "--to",
          "-o",
          "--output",
          "--encoding",
          "--place",
          "--akn-form",
          "--akn-positions",
          "package",
          "--repair",
          "--strict",
          "-q",
          "--quiet",
          "-v",
          "--color",
          "--lang",
          "text",
          "json",
          "a.txt",
          "文件.txt",
          "-",
          "--",
          "-qv",
          "--to=json",
          "--help",
          "--no",
          "",
          "a b",
          "@@x",
          "'a'",
          "\"a\"",
          "convert",
          "schema");

  private final Grammar grammar = new Grammar();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "convert a.txt",
        "convert -",
        "inspect -v a.txt",
        "schema -o x",
        "convert --to yaml -o out.yaml --strict a.txt"
      })
  void plainLinesAreReadWithoutPicocli(String line) {
    assertThat(PlainArguments.of(line.split(" "))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "convert --help",
        "convert @x",
        "convert --to=json",
        "convert -qv",
        "convert -- a",
        "convert a b",
        "convert -o",
        "schema x",
        "convert --nix",
        "completion bash"
      })
  void otherLinesAreLeftToPicocli(String line) {
    assertThat(PlainArguments.of(line.split(" "))).isNull();
  }

  @Test
  void picocliReadsEveryPlainLineTheSame() {
    SplittableRandom random = new SplittableRandom(20260101);
    int plain = 0;
    for (int i = 0; i < 10_000; i++) {
      String[] args = line(random);
      Arguments read = PlainArguments.of(args);
      if (read != null) {
        plain++;
        assertThat(byPicocli(args)).as(List.of(args).toString()).isEqualTo(read);
      }
    }
    assertThat(plain).isGreaterThan(500);
  }

  private Arguments byPicocli(String[] args) {
    return Grammar.arguments(grammar.parse(args).subcommand());
  }

  private static String[] line(SplittableRandom random) {
    List<String> args = new ArrayList<>();
    args.add(List.of("convert", "inspect", "schema").get(random.nextInt(3)));
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      args.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return args.toArray(new String[0]);
  }
}
