package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * {@code gazette batch} killed, by {@code scripts/kill-batch}: a few times, which does it at will.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BatchKillIT {

  private static final Path CHECKOUT =
      Path.of(System.getProperty("gazette.checkout", "..")).toAbsolutePath().normalize();

  @Test
  void aKilledRunIsTakenUp() throws IOException, InterruptedException {
    for (String tool : new String[] {"awk", "cksum", "sed", "cmp"}) {
      Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin", tool)), "no " + tool + " here");
    }
    Process process =
        new ProcessBuilder(CHECKOUT.resolve("scripts/kill-batch").toString(), "4")
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).endsWith("all results as undisturbed\n");
  }
}
