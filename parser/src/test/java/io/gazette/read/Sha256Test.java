package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** FIPS 180-2, appendix B.1. */
  @Test
  void isWhatTheStandardGives() {
    assertThat(HexFormat.of().formatHex(Sha256.digest("abc".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  /** Every length about the edges of a block, and some long ones. */
  @Test
  void isWhatThePlatformGives() {
    Random random = new Random(1);
    for (int length = 0; length < 300; length++) {
      assertSame(random, length);
    }
    for (int i = 0; i < 30; i++) {
      assertSame(random, random.nextInt(200_000));
    }
  }

  @Test
  void theChoiceMakesNoDifference() {
    byte[] bytes = new byte[1 << 20];
    new Random(2).nextBytes(bytes);
    String first = Digest.sha256(bytes);
    for (int i = 0; i < 5; i++) {
      assertThat(Digest.sha256(bytes)).isEqualTo(first);
    }
  }

  private static void assertSame(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    assertThat(Sha256.digest(bytes)).as("%d bytes", length).isEqualTo(Digest.ofThePlatform(bytes));
  }
}
