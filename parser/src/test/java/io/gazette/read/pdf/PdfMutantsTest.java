package io.gazette.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run; {@code scripts/fuzz-pdf} makes long ones, on real files. */
class PdfMutantsTest {

  private static final int COUNT = 300;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @Test
  void brokenFilesGiveTextOrARefusal() {
    PdfMutants mutants = new PdfMutants(List.of(PdfMutants.typeset()), 20240315);
    int read = 0;
    for (int i = 0; i < COUNT; i++) {
      byte[] mutant = mutants.next();
      read += assertTimeoutPreemptively(LONGEST, () -> PdfMutants.isRead(mutant)) ? 1 : 0;
    }
    assertThat(read).isBetween(COUNT / 10, COUNT);
  }

  @Test
  void theSameSeedGivesTheSameFiles() {
    byte[] original = PdfMutants.typeset();
    PdfMutants one = new PdfMutants(List.of(original), 7);
    PdfMutants other = new PdfMutants(List.of(original), 7);
    for (int i = 0; i < 20; i++) {
      assertThat(one.next()).isEqualTo(other.next());
    }
  }
}
