package io.gazette.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Language;
import io.gazette.model.Issue;
import io.gazette.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The emitter hands the date of conversion on. */
class AkomaNtosoEmitterTest {

  private static final Issue EMPTY =
      new Issue(
          new Source("a.txt", "text", "UTF-8", "", 0),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static String akn(EmitOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtosoEmitter.emit(EMPTY, options, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void conversionDateIsAnOption() throws IOException {
    LocalDate day = LocalDate.of(2026, 1, 2);
    assertThat(akn(new EmitOptions(Optional.of(day), Language.EN))).contains("date=\"2026-01-02\"");
    assertThat(akn(EmitOptions.DEFAULT)).contains("<documentCollection").doesNotContain("2026");
  }
}
