package io.gazette.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short run of each reader; {@code scripts/fuzz} makes long ones, on real files too. */
class FuzzTest {

  private static final int COUNT = 40;
  private static final long SEED = 20_240_315;

  @ParameterizedTest
  @EnumSource
  void brokenFilesGiveAResultOrARefusal(FuzzedReader reader) throws IOException {
    assertThat(Fuzz.faults(reader, COUNT, SEED)).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameFiles() throws IOException {
    List<byte[]> originals = Originals.of(FuzzedReader.PDF, false);
    for (int i = 0; i < 20; i++) {
      assertThat(new Mutants(FuzzedReader.PDF, originals, 7).get(i))
          .isEqualTo(new Mutants(FuzzedReader.PDF, originals, 7).get(i));
    }
  }
}
