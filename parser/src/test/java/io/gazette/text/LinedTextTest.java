package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinedTextTest {

  /** The line ends of Unicode (UTS 18, RL1.6), CR LF being one. */
  private static final Pattern LINE =
      Pattern.compile("([^\\n\\x0B\\f\\r\\x85\\u2028\\u2029]*)(\\R|$)");

  private static final String[] PIECES = {
    "文", "a", "𠀀", "\n", "\r", "\r\n", "\f", "\u000B", "\u0085", "\u2028", "\u2029"
  };

  @Test
  void linesEndWhereUnicodeEndsThem() {
    Random random = new Random(8);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertLines(text.toString());
    }
    assertLines("");
  }

  private static void assertLines(String text) {
    LinedText lines = LinedText.of(text);
    Matcher expected = LINE.matcher(text);
    int line = 0;
    while (expected.find() && expected.end() > expected.start()) {
      assertThat(lines.start(line)).isEqualTo(expected.start());
      assertThat(lines.end(line)).isEqualTo(expected.end(1));
      assertThat(lines.next(line)).isEqualTo(expected.end());
      for (int offset = expected.start(); offset < expected.end(); offset++) {
        assertThat(lines.at(offset)).isEqualTo(line);
      }
      line++;
    }
    assertThat(lines.count()).isEqualTo(line);
  }

  @Test
  void countsSecondHalves() {
    LinedText lines = LinedText.of("文𠀀𠀁文");
    assertThat(lines.halvesBefore(2)).isZero();
    assertThat(lines.halvesBefore(3)).isEqualTo(1);
    assertThat(lines.halvesBefore(6)).isEqualTo(2);
  }
}
