package io.gazette.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlCharactersTest {

  private static String read(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    XmlCharacters.of(new ByteArrayInputStream(bytes)).transferTo(text);
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8      | <a>河道</a>
          UTF-8      | \uFEFF<a>河道</a>
          UTF-16BE   | \uFEFF<a>河道</a>
          UTF-16LE   | \uFEFF<a>河道</a>
          UTF-16BE   | <a>河道</a>
          UTF-16LE   | <a>河道</a>
          UTF-8      | <?xml version="1.0" encoding="UTF-8"?><a>河道</a>
          GB18030    | <?xml version="1.0" encoding='GB18030'?><a>河道</a>
          Big5       | <?xml version='1.0' encoding = "Big5" standalone='yes'?><a>河道</a>
          UTF-8      | <?xml version="1.0"?><a encoding="GBK">河道</a>
          ISO-8859-1 | <?xml version="1.0" encoding="latin1"?><a>é</a>
          """)
  void theCharsetIsToldByAMarkOrTheDeclaration(String charset, String text) throws IOException {
    String shown = text.replace("\uFEFF", "");
    assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(shown);
  }

  @Test
  void aLongTextIsWhole() throws IOException {
    String text = "<a>" + "河道𠮷".repeat(100_000) + "</a>";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes)).isEqualTo(text);
    Reader one = XmlCharacters.of(new ByteArrayInputStream(bytes));
    for (int i = 0; i < 20_000; i++) {
      assertThat(one.read()).isEqualTo(text.charAt(i));
    }
  }

  /** So that a fault is told where it stands. */
  @Test
  void allBeforeTheByteThatDoesNotBelongIsGiven() throws IOException {
    byte[] bytes = "<a>河道?</a>".getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xFF;
    Reader reader = XmlCharacters.of(new ByteArrayInputStream(bytes));
    char[] given = new char[100];
    assertThat(reader.read(given, 0, 100)).isEqualTo(5);
    assertThat(new String(given, 0, 5)).isEqualTo("<a>河道");
    assertThatThrownBy(() -> reader.read(given, 0, 100))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void aCharsetUnheardOfAndBytesThatAreNoneAreTold() {
    for (String name : new String[] {"x-no", "", "a b", "../x"}) {
      byte[] bytes = ("<?xml version='1.0' encoding='" + name + "'?><a/>").getBytes();
      assertThatThrownBy(() -> read(bytes)).isInstanceOf(UnsupportedEncodingException.class);
    }
    assertThatThrownBy(() -> read(new byte[] {'<', 'a', '>', (byte) 0xFF, '<'}))
        .isInstanceOf(CharacterCodingException.class);
  }
}
