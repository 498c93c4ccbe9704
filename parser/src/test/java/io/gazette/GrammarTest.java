package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.Chars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the pairs excerpt → outline of {@code fixtures/grammar}. */
class GrammarTest {

  private static final Set<String> DOCUMENT_WORDS = Set.of("doc", "act");

  /**
   * One pair.
   *
   * @param name where it stands: {@code items.md:12}
   * @param markdown whether the excerpt is Markdown
   * @param excerpt the text to parse
   * @param expected the lines of its outline
   */
  private record Pair(String name, boolean markdown, String excerpt, List<String> expected) {}

  @TestFactory
  Stream<DynamicContainer> grammar() {
    return Fixtures.files(Fixtures.folder("grammar"), ".md").stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getFileName().toString(),
                    pairs(file).stream()
                        .map(p -> DynamicTest.dynamicTest(p.name(), () -> check(p)))));
  }

  @Test
  void thereAreManyPairs() {
    long pairs =
        Fixtures.files(Fixtures.folder("grammar"), ".md").stream()
            .mapToLong(f -> pairs(f).size())
            .sum();
    assertThat(pairs).isGreaterThanOrEqualTo(60);
  }

  private static void check(Pair pair) throws IOException {
    String extension = pair.markdown() ? ".md" : ".txt";
    byte[] bytes = pair.excerpt().getBytes(StandardCharsets.UTF_8);
    Fixtures.Parsed parsed = Fixtures.parse(pair.name() + extension, bytes);
    Map<String, List<String>> wanted = sections(pair.expected());
    List<String> printed = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    wanted.forEach(
        (section, lines) -> {
          List<String> actual = actual(section, lines, parsed);
          expected.addAll(lines);
          printed.addAll(agreeing(lines, actual));
        });
    assertThat(String.join("\n", printed)).as(pair.name()).isEqualTo(String.join("\n", expected));
  }

  /** The top-level lines and what is under them, by what they speak of. */
  private static Map<String, List<String>> sections(List<String> expected) {
    Map<String, List<String>> sections = new TreeMap<>();
    String section = "";
    for (String line : expected) {
      if (!line.startsWith(" ")) {
        String word = line.split(" ", 2)[0];
        section =
            switch (word) {
              case "masthead", "contents", "backmatter", "joins", "discards", "findings" -> word;
              case "ref", "also" -> "ref";
              default -> DOCUMENT_WORDS.contains(word) ? "documents" : "body";
            };
      }
      sections.computeIfAbsent(section, k -> new ArrayList<>()).add(line);
    }
    return sections;
  }

  private static List<String> actual(String section, List<String> wanted, Fixtures.Parsed parsed) {
    return switch (section) {
      case "masthead" -> Outline.masthead(parsed.issue());
      case "contents" -> Outline.contents(parsed.issue());
      case "backmatter" -> Outline.backMatter(parsed.issue());
      case "documents" -> Outline.documents(parsed.issue());
      case "joins" -> List.of("joins " + parsed.issue().joins().size());
      case "discards" -> discards(parsed, wanted);
      case "findings" -> findings(parsed);
      case "ref" -> Outline.references(parsed.issue());
      default -> Outline.bodies(parsed.issue());
    };
  }

  /** {@code discards pageNumber 2}, by reason, for the reasons that are asked for. */
  private static List<String> discards(Fixtures.Parsed parsed, List<String> wanted) {
    return wanted.stream()
        .map(
            line -> {
              String reason = line.split(" ")[1];
              long lines =
                  parsed.issue().discarded().stream()
                      .filter(d -> d.reason().word().equals(reason))
                      .map(d -> d.span().line())
                      .distinct()
                      .count();
              return "discards " + reason + " " + lines;
            })
        .toList();
  }

  private static List<String> findings(Fixtures.Parsed parsed) {
    List<String> lines = new ArrayList<>();
    parsed.findings().forEach((rule, count) -> lines.add("findings " + rule + " " + count));
    return lines.isEmpty() ? List.of("findings none") : lines;
  }

  /** {@code actual} with each line that agrees with the expected one replaced by it. */
  private static List<String> agreeing(List<String> expected, List<String> actual) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < actual.size(); i++) {
      boolean agrees = i < expected.size() && agree(expected.get(i), actual.get(i));
      lines.add(agrees ? expected.get(i) : actual.get(i));
    }
    return lines;
  }

  private static boolean agree(String expected, String actual) {
    if (indent(expected) != indent(actual)) {
      return false;
    }
    String wanted = bare(expected);
    return wanted.endsWith("…")
        ? bare(actual).startsWith(wanted.substring(0, wanted.length() - 1))
        : bare(actual).equals(wanted);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** {@code text} without white space. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (!Chars.isSpace(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** Every block {@code text} or {@code markdown} with the block {@code outline} after it. */
  private static List<Pair> pairs(Path file) {
    List<Pair> pairs = new ArrayList<>();
    List<String> block = new ArrayList<>();
    String language = "";
    String excerpt = "";
    String name = "";
    boolean markdown = false;
    List<String> lines = read(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (language.isEmpty()) {
        language = line.startsWith("```") ? line.substring(3) + " " : "";
        block.clear();
      } else if (!line.equals("```")) {
        block.add(line);
      } else {
        if (language.equals("outline ")) {
          pairs.add(new Pair(name, markdown, excerpt, List.copyOf(block)));
        } else {
          excerpt = String.join("\n", block) + "\n";
          markdown = language.equals("markdown ");
          name = file.getFileName() + ":" + (i - block.size());
        }
        language = "";
      }
    }
    return pairs;
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
