package io.gazette.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every text of the corpus is told in every charset, also a piece of it, also cut. */
class EncodingRunTest {

  @Test
  void everyTextIsToldInEveryCharset() {
    Optional<Corpus> corpus = Corpus.find();
    Assumptions.assumeTrue(corpus.isPresent(), "skipped: no shared corpus beside the checkout");
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    boolean all = new EncodingRun(corpus.get(), 1, true, out).run(List.of(1L));
    assertThat(all).as(shown.toString(StandardCharsets.UTF_8)).isTrue();
  }
}
