package io.gazette.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Counts;
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
    List<String> faults = new ArrayList<>();
    try {
      String text = change.of(Corpus.read(file));
      boolean markdown = name.endsWith(".md");
      Parsed parsed = markdown ? Parsed.markdown(name, text) : Parsed.text(name, text);
      faults.addAll(ConservedText.faults(parsed));
      Counts.Characters characters = Counts.of(parsed.issue()).characters();
      if (!characters.balanced()) {
        faults.add("not balanced: " + characters);
      }
    } catch (RuntimeException thrown) {
      faults.add("threw " + thrown);
    }
    return faults.stream().map(f -> name + ": " + f);
  }
}
