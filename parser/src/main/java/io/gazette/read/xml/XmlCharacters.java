package io.gazette.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of an XML file, in the charset that it tells by a mark or in its declaration (XML
 * 1.0, appendix F). The JDK's reader would do it too, but prints a line of its own on standard
 * error where a byte does not belong.
 */
public final class XmlCharacters extends Reader {

  /** A declaration is shorter. */
  private static final int HEAD = 256;

  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
  private boolean ended;

  private XmlCharacters(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Those of {@code in}; a charset that is not known, or cannot be read, is an error. */
  public static Reader of(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    int mark = mark(head);
    bytes.unread(head, mark, head.length - mark);
    return new XmlCharacters(bytes, charset(head));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IOException where a byte does not belong, when all before it was given
   */
  @Override
  public int read(char[] to, int from, int length) throws IOException {
    while (!characters.hasRemaining()) {
      characters.clear();
      CoderResult result = decoder.decode(bytes, characters, ended);
      characters.flip();
      if (!characters.hasRemaining() && result.isError()) {
        result.throwException();
      }
      if (!characters.hasRemaining() && ended) {
        return -1;
      }
      if (result.isUnderflow() && !ended) {
        fill();
      }
    }
    int count = Math.min(length, characters.remaining());
    characters.get(to, from, count);
    return count;
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static int mark(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return begins(head, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset charset(byte[] head) throws IOException {
    if (begins(head, 0xFE, 0xFF) || begins(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (begins(head, 0xFF, 0xFE) || begins(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return mark(head) > 0 ? StandardCharsets.UTF_8 : declared(head);
  }

  private static boolean begins(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** {@code <?xml version="1.0" encoding="GB18030"?>}. */
  private static Charset declared(byte[] head) throws IOException {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
    int at = end < 0 ? -1 : text.substring(0, end).indexOf("encoding");
    if (at < 0) {
      return StandardCharsets.UTF_8;
    }
    String name = quoted(text.substring(at, end));
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UnsupportedEncodingException(name);
    }
  }

  /** What stands in the first quotation marks; {@code ""} where nothing does. */
  private static String quoted(String text) {
    int single = text.indexOf('\'');
    int from = text.indexOf('"');
    from = from < 0 || single >= 0 && single < from ? single : from;
    int to = from < 0 ? -1 : text.indexOf(text.charAt(from), from + 1);
    return to < 0 ? "" : text.substring(from + 1, to);
  }
}
