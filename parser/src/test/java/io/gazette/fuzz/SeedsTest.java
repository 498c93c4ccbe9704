package io.gazette.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gazette.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seeds of {@code scripts/fuzz guided}, and what it has found: none does harm any more. */
class SeedsTest {

  private static List<Path> seeds(Target target) {
    return Fixtures.files(Fixtures.folder("fuzz").resolve(target.seeds()), "");
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void everySeedGivesAResultOrARefusal(Target target) throws IOException {
    int tried = 0;
    for (Path seed : seeds(target)) {
      if (Files.isRegularFile(seed)) {
        byte[] bytes = Files.readAllBytes(seed);
        assertThatCode(() -> target.run(bytes)).as(seed.toString()).doesNotThrowAnyException();
        tried++;
      }
    }
    assertThat(tried).isPositive();
  }

  /** Bytes are choices; after the last, every choice is the first. */
  @Test
  void bytesAreChoices() {
    Choices choices = new Choices(new byte[] {3, -1, 1, 7});
    assertThat(choices.nextInt(2)).isEqualTo(1);
    assertThat(choices.nextInt(1000)).isEqualTo((255 * 256 + 1) % 1000);
    assertThat(choices.nextBoolean()).isTrue();
    assertThat(choices.nextInt(9)).isZero();
    assertThat(choices.nextLong()).isZero();
  }
}
