package io.gazette.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code parser/RULES.md} is what the rules say of themselves. */
class RulesPageTest {

  private static final Path PAGE = Path.of("RULES.md");

  @Test
  void thePageIsTrue() throws IOException {
    if (Boolean.getBoolean("fixtures.update")) {
      Files.writeString(PAGE, Catalogue.markdown());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(Catalogue.markdown());
  }
}
