package io.gazette.cli.walk;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much an archive may unpack to. Text packs to a tenth; what unpacks to hundreds of times its
 * size was made to fill disks.
 */
final class Bounds {

  /** The largest file in an archive: ten times the largest gazette in print. */
  static final long ENTRY = 256L << 20;

  /** How many files an archive may hold. */
  static final int ENTRIES = 1_000_000;

  private static final long FREE = 1L << 30;
  private static final long TIMES = 200;

  private Bounds() {}

  /** {@code unpacked}, which ends in an exception beyond what {@code packed} bytes may hold. */
  static InputStream bounded(InputStream unpacked, long packed) {
    return new FilterInputStream(unpacked) {
      private long left = Math.max(FREE, packed * TIMES);

      @Override
      public int read() throws IOException {
        int b = in.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int n = in.read(bytes, from, length);
        return n < 0 ? n : (int) count(n);
      }

      @Override
      public long skip(long n) throws IOException {
        return count(in.skip(n));
      }

      private long count(long n) throws IOException {
        left -= n;
        if (left < 0) {
          throw new ToldException(Saying.UNPACKS_TO_TOO_MUCH.of(TIMES));
        }
        return n;
      }
    };
  }
}
