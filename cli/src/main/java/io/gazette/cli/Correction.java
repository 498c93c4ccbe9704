package io.gazette.cli;

import io.gazette.Corrector;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.read.InputFormat;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A file with its safe fixes carried out.
 *
 * @param name of the file
 * @param before its text
 * @param after the same, corrected
 * @param bytes of the corrected text, in the charset of the file
 * @param fixes how many were carried out
 */
record Correction(String name, String before, String after, byte[] bytes, int fixes) {

  private static final List<String> FORMATS =
      List.of(InputFormat.TEXT.word(), InputFormat.MARKDOWN.word());

  private static final byte[][] MARKS = {
    {},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {(byte) 0xFF, (byte) 0xFE},
    {(byte) 0xFE, (byte) 0xFF},
  };

  /** Corrects {@code source}, which was read from {@code bytes}. */
  static Correction of(byte[] bytes, SourceText source, Predicate<Rule> rules)
      throws UnreadableInputException {
    if (!FORMATS.contains(source.format())) {
      throw refusal(source, Saying.ONLY_TEXT.of(source.format()));
    }
    if (!Charset.forName(source.encoding()).canEncode()) {
      throw refusal(source, Saying.ONLY_READ.of(source.encoding()));
    }
    byte[] mark = mark(bytes, source);
    try {
      Corrector.Corrected corrected = Corrector.correct(source, rules);
      byte[] after = encoded(mark, corrected.text(), source);
      return new Correction(
          source.name(), source.text(), corrected.text(), after, corrected.fixes());
    } catch (UnreadableSourceException e) {
      throw new UnreadableInputException(Saying.CANNOT_CORRECT_SOURCE.of(e.told()), e);
    }
  }

  /**
   * The byte order mark, of which the text has nothing; a file that would lose bytes is refused.
   */
  private static byte[] mark(byte[] bytes, SourceText source) throws UnreadableInputException {
    for (byte[] mark : MARKS) {
      if (Arrays.equals(encoded(mark, source.text(), source), bytes)) {
        return mark;
      }
    }
    throw refusal(source, Saying.BYTES_LOST.of(source.encoding()));
  }

  private static UnreadableInputException refusal(SourceText source, Message why) {
    return new UnreadableInputException(Saying.CANNOT_CORRECT.of(source.name(), why));
  }

  private static byte[] encoded(byte[] mark, String text, SourceText source) {
    Charset charset = Charset.forName(source.encoding());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(mark);
    bytes.writeBytes(text.getBytes(charset));
    return bytes.toByteArray();
  }

  /** The changes as a unified diff; no fix makes or takes a line. */
  String diff() {
    return LineDiff.of(name, before, after);
  }
}
