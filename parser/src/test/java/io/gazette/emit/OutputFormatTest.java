package io.gazette.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutputFormatTest {

  @Test
  void eachFormatIsFoundByItsWord() {
    for (OutputFormat format : OutputFormat.values()) {
      assertThat(OutputFormat.named(format.word())).contains(format);
    }
    assertThat(OutputFormat.named("JSON")).isEmpty();
    assertThat(OutputFormat.named("")).isEmpty();
  }

  @Test
  void theDefaultsSayNothingThatIsNotInTheSource() {
    assertThat(EmitOptions.DEFAULT.conversionDate()).isEmpty();
  }
}
