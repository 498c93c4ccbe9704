package io.gazette.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DestinationTest {

  @Test
  void aWholeResultIsSeenWhenItIsCommitted() throws IOException {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    Destination destination = Destination.whole("-", seen);
    Random random = new Random(7);
    for (int length : new int[] {0, 1, 65_535, 1, 1, 65_536, 200_001, 3}) {
      byte[] bytes = new byte[length + 5];
      random.nextBytes(bytes);
      destination.write(bytes, 2, length);
      destination.write(length);
      expected.write(bytes, 2, length);
      expected.write(length);
    }
    assertThat(seen.size()).isZero();
    destination.commit();
    assertThat(seen.toByteArray()).isEqualTo(expected.toByteArray());
  }

  @Test
  void whatIsNotCommittedIsNeverSeen() throws IOException {
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    Destination destination = Destination.whole("-", seen);
    destination.write(new byte[100_000]);
    destination.discard();
    assertThat(seen.size()).isZero();
  }

  @Test
  void aReaderThatIsGoneIsTold() throws IOException {
    Destination destination = Destination.whole("-", new Gone());
    destination.write(1);
    assertThatThrownBy(destination::commit)
        .isInstanceOf(UnwritableOutputException.class)
        .hasMessageContaining("standard output");
  }

  private static final class Gone extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
