package io.gazette.restore;

import io.gazette.diagnostic.Message;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a record.
 *
 * @param name what the record is called in messages
 * @param text all of it
 */
record RecordText(String name, String text) {

  /** So much of a name or value is quoted in a message. */
  private static final int LONGEST_QUOTE = 40;

  /** Decodes {@code bytes}: UTF-8, or UTF-16 with its mark; both notations have no other. */
  static RecordText decode(String name, byte[] bytes) throws UnreadableSourceException {
    boolean utf16 = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      ByteBuffer encoded = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return new RecordText(name, charset.newDecoder().decode(encoded).toString());
    } catch (CharacterCodingException e) {
      throw new UnreadableSourceException(
          name,
          new Message("不是 " + charset.name() + " 编码", "is not in " + charset.name()),
          new Message("请存为 UTF-8：记录只用这一种字符集", "save it as UTF-8: a record has no other charset"));
    }
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  /** What is wrong at {@code offset}, in UTF-16 units from 0. */
  UnreadableSourceException fault(int offset, Message fault, Message cure) {
    return new UnreadableSourceException(name + ":" + span(offset), fault, cure);
  }

  /** The character at {@code offset}; columns count code points. */
  Span span(int offset) {
    int end = Math.max(0, Math.min(offset, text.length()));
    int line = 1;
    int start = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      line++;
      start = at + 1;
    }
    int column = text.codePointCount(start, end) + 1;
    return new Span(line, column, line, column + 1);
  }

  /** {@code text} as a message quotes it: in one line, and not at any length. */
  static String quoted(String text) {
    StringBuilder quote = new StringBuilder("\"");
    int end = Math.min(text.length(), LONGEST_QUOTE);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      quote.append(c < ' ' || c == 0x7F || Character.isSurrogate(c) ? '\uFFFD' : c);
    }
    return quote.append(end < text.length() ? "…\"" : "\"").toString();
  }
}
