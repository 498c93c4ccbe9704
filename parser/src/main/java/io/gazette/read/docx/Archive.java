package io.gazette.read.docx;

import io.gazette.diagnostic.Message;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a Word file by the directory at the end of its archive (APPNOTE.TXT 4.3.12, 4.3.16).
 * Only a part that is asked for is unpacked, and no further than {@value #LARGEST} bytes: what
 * claims to be larger is no draft of a document.
 */
final class Archive {

  /** A text of some million characters with its mark-up. */
  private static final long LARGEST = 100L << 20;

  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int LOCAL_MARK = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 1 << 16;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Where a part begins, how long it is packed, and how it is packed. */
  private record Entry(int header, long packed, int method) {}

  private final byte[] bytes;
  private final Map<String, Entry> entries = new HashMap<>();
  private long unpacked;

  private Archive(byte[] bytes) {
    this.bytes = bytes;
  }

  static Archive of(byte[] bytes) throws UnreadableWordException {
    Archive archive = new Archive(bytes);
    archive.readDirectory();
    return archive;
  }

  private void readDirectory() throws UnreadableWordException {
    int end = bytes.length - END_LENGTH;
    int first = Math.max(0, end - LONGEST_COMMENT);
    while (end >= first && number(end, 4) != END_MARK) {
      end--;
    }
    if (end < first) {
      throw UnreadableWordException.damaged("压缩包没有目录", "its archive has no directory");
    }
    long count = number(end + 10, 2);
    long at = number(end + 16, 4);
    for (long i = 0; i < count && at + ENTRY_LENGTH <= bytes.length; i++) {
      int entry = (int) at;
      if (at < 0 || number(entry, 4) != ENTRY_MARK) {
        break;
      }
      int name = (int) number(entry + 28, 2);
      long next = at + ENTRY_LENGTH + name + number(entry + 30, 2) + number(entry + 32, 2);
      if (at + ENTRY_LENGTH + name <= bytes.length) {
        String path = new String(bytes, entry + ENTRY_LENGTH, name, StandardCharsets.UTF_8);
        long header = number(entry + 42, 4);
        int method = (int) number(entry + 10, 2);
        if (header + LOCAL_LENGTH <= bytes.length) {
          entries.putIfAbsent(path, new Entry((int) header, number(entry + 20, 4), method));
        }
      }
      at = next;
    }
  }

  /** The little-endian number of {@code length} bytes at {@code at}; 0 beyond the end. */
  private long number(int at, int length) {
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      int place = at + i;
      number = number << 8 | (place >= 0 && place < bytes.length ? bytes[place] & 0xFF : 0);
    }
    return number;
  }

  /** Whether there is a part called {@code path}. */
  boolean has(String path) {
    return entries.containsKey(path);
  }

  /** The part called {@code path}, unpacked while it is read; empty where there is none. */
  Optional<InputStream> part(String path) throws UnreadableWordException {
    Entry entry = entries.get(path);
    if (entry == null) {
      return Optional.empty();
    }
    if (number(entry.header(), 4) != LOCAL_MARK) {
      throw UnreadableWordException.damaged(
          path + " 不在目录所说的位置", path + " is not where the directory says");
    }
    long from =
        (long) entry.header()
            + LOCAL_LENGTH
            + number(entry.header() + 26, 2)
            + number(entry.header() + 28, 2);
    if (from > bytes.length) {
      throw UnreadableWordException.damaged(path + " 不完整", path + " is cut off");
    }
    int length = (int) Math.min(entry.packed(), bytes.length - from);
    InputStream packed = new ByteArrayInputStream(bytes, (int) from, length);
    return switch (entry.method()) {
      case STORED -> Optional.of(new Bounded(packed));
      case DEFLATED ->
          Optional.of(new Bounded(new InflaterInputStream(packed, new Inflater(true), 1 << 14)));
      default ->
          throw UnreadableWordException.damaged(
              path + " 的压缩方式不明", path + " is packed in an unknown way");
    };
  }

  /** Counts what comes out of all parts together, and stops at the bound. */
  private final class Bounded extends FilterInputStream {

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) throws UnreadableWordException {
      unpacked += n;
      if (unpacked > LARGEST) {
        throw new UnreadableWordException(
            new Message(
                "解压后超过 " + (LARGEST >> 20) + " MB",
                "unpacks to more than " + (LARGEST >> 20) + " MB"),
            new Message(
                "这不像公文稿；如确实是，请分成几个文件",
                "this is no draft of a document; if it is, cut it into several files"));
      }
    }
  }
}
