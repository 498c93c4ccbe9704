package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.Erasure;
import io.gazette.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any input, tried on seeded random ones. */
class ReadingPropertiesTest {

  private static final String[] PIECES = {
    "第一条",
    "　",
    "**",
    "*",
    "_",
    "`",
    "```",
    "~~~",
    "#",
    "## ",
    "---",
    "===",
    "|",
    "|---|",
    "> ",
    "- ",
    "• ",
    "[",
    "](",
    "](#t1)",
    ")",
    "![",
    "<",
    ">",
    "<b>",
    "</b>",
    "<p id=\"",
    "<!--",
    "-->",
    "<style>",
    "</style>",
    "<http://a.cn>",
    "&emsp;",
    "&amp;",
    "&#",
    ";",
    "\\",
    "{",
    "}",
    "{a=b}",
    ":::",
    "::: details 目录",
    "@tab",
    "title: 云川",
    "1. ",
    "为了",
    "。",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\f",
    "\u2028",
    "\uFEFF",
    "𠮷",
    "\uFFFD",
    " "
  };

  @Test
  void anyPiecesOfMarkdownAreRead() {
    Random random = new Random(20200429);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "---\n" : "文");
      for (int i = random.nextInt(24); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append("文");
      for (InputFormat format : List.of(InputFormat.TEXT, InputFormat.MARKDOWN)) {
        SourceText source = Kept.read(text.toString(), format);
        if (format == InputFormat.TEXT || format == InputFormat.MARKDOWN) {
          assertThat(source.text()).isEqualTo(text.toString());
        }
        assertOrdered(source);
      }
    }
  }

  @Test
  void anyBytesAreReadOrRefused() {
    Random random = new Random(381);
    byte[] model = "云川市公报\n第一条　为了".repeat(8).getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int round = 0; round < 3_000; round++) {
      byte[] bytes = model.clone();
      for (int i = random.nextInt(bytes.length); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        assertOrdered(InputFormat.read("f", bytes, Optional.empty(), Optional.empty()).source());
      } catch (UnreadableSourceException e) {
        refused++;
        assertThat(e).hasMessageStartingWith("f: is ").hasMessageContaining(";");
      }
    }
    assertThat(refused).isBetween(1, 2_999);
  }

  private static void assertOrdered(SourceText source) {
    int last = 0;
    for (Erasure e : source.erasures()) {
      if (e.from() < last || e.to() <= e.from() || e.to() > source.text().length()) {
        throw new AssertionError(e + " in " + source.text());
      }
      last = e.to();
    }
  }
}
