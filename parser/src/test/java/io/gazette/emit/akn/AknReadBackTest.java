package io.gazette.emit.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Counts;
import io.gazette.model.Issue;
import io.gazette.restore.RecordFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Issues such as no gazette prints, written, read back and written again. */
class AknReadBackTest {

  private static final int SEEDS = 200;

  @Test
  void noCharacterIsLostWhateverTheModel() throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      byte[] akn = akn(new RandomIssues(seed).issue());
      Issue read = RecordFormat.AKN.read("a", akn).issue();
      assertThat(Counts.of(read).characters().balanced()).as("seed " + seed).isTrue();
      assertThat(AknText.of(akn(read))).as("seed " + seed).isEqualTo(AknText.of(akn));
    }
  }

  @Test
  void whatWasReadBackOnceStays() throws IOException {
    int same = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      byte[] first = akn(new RandomIssues(seed).issue());
      byte[] second = akn(RecordFormat.AKN.read("a", first).issue());
      byte[] third = akn(RecordFormat.AKN.read("a", second).issue());
      assertThat(new String(third)).as("seed " + seed).isEqualTo(new String(second));
      same += Arrays.equals(first, second) ? 1 : 0;
    }
    assertThat(same).as("files that are the same at once").isGreaterThan(SEEDS / 4);
  }

  private static byte[] akn(Issue issue) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtoso.write(issue, Optional.empty(), AknOptions.DEFAULT, out);
    return out.toByteArray();
  }
}
