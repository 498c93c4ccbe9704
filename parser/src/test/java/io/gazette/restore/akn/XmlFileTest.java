package io.gazette.restore.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.read.UnreadableSourceException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlFileTest {

  /** The JDK's reader prints such a fault on its own. */
  @Test
  void aByteThatDoesNotBelongIsNamedAndNothingIsPrinted() {
    byte[] bytes = "<akomaNtoso>\n<doc>?</doc></akomaNtoso>".getBytes(StandardCharsets.UTF_8);
    bytes[18] = (byte) 0xFF;
    PrintStream usual = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> XmlFile.root("a.xml", bytes))
          .isInstanceOf(UnreadableSourceException.class)
          .hasMessageStartingWith("a.xml:2:")
          .hasMessageContaining("is no well-formed XML");
    } finally {
      System.setErr(usual);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void anUnknownCharsetIsNamed() {
    byte[] bytes = "<?xml version='1.0' encoding='x-no'?><a/>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> XmlFile.root("a.xml", bytes))
        .hasMessage("a.xml: is in an unknown charset: x-no; save it as UTF-8");
  }
}
