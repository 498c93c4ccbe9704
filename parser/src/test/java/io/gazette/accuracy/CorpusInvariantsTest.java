package io.gazette.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.Fixtures;
import io.gazette.model.Counts;
import io.gazette.read.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Parsing never throws and loses no character, on real texts and on the same lines shuffled. */
class CorpusInvariantsTest {

  @Test
  void noCharacterOfAnyTextIsLost() {
    assertThat(faults(text -> text)).isEmpty();
  }

  @Test
  void noCharacterIsLostWhenTheLinesAreShuffled() {
    assertThat(faults(Shape::shuffled)).isEmpty();
  }

  @Test
  void noCharacterOfAnyFixtureIsLost() throws IOException {
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (String folder : List.of("issues", "documents", "readers")) {
      for (Path file : Fixtures.files(Fixtures.folder(folder), "")) {
        String name = file.getFileName().toString();
        boolean source = name.endsWith(".txt") || name.endsWith(".md");
        if (source && !name.contains(".expected.")) {
          InputFormat format = name.endsWith(".md") ? InputFormat.MARKDOWN : InputFormat.TEXT;
          faults.addAll(faults(name, Parsed.of(name, Files.readAllBytes(file), format)).toList());
          count++;
        }
      }
    }
    assertThat(count).isGreaterThanOrEqualTo(14);
    assertThat(faults).isEmpty();
  }

  private interface Change {
    String of(String text);
  }

  private static List<String> faults(Change change) {
    Optional<Corpus> corpus = Corpus.find();
    Assumptions.assumeTrue(
        corpus.isPresent(), "no corpus beside the checkout and GAZETTE_SHARED not set: skipped");
    List<Path> files = corpus.get().files("", ".md", ".txt");
    assertThat(files).hasSizeGreaterThan(100);
    return files.parallelStream().flatMap(f -> faults(corpus.get(), f, change)).toList();
  }

  private static Stream<String> faults(Corpus corpus, Path file, Change change) {
    String name = corpus.name(file);
    try {
      String text = change.of(Corpus.read(file));
      boolean markdown = name.endsWith(".md");
      return faults(name, markdown ? Parsed.markdown(name, text) : Parsed.text(name, text));
    } catch (RuntimeException thrown) {
      return Stream.of(name + ": threw " + thrown);
    }
  }

  private static Stream<String> faults(String name, Parsed parsed) {
    List<String> faults = new ArrayList<>(ConservedText.faults(parsed));
    Counts.Characters characters = Counts.of(parsed.issue()).characters();
    if (!characters.balanced()) {
      faults.add("not balanced: " + characters);
    }
    return faults.stream().map(f -> name + ": " + f);
  }
}
