package io.gazette.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Bytes that wait in memory until they are {@link #release released}. */
final class Pending extends OutputStream {

  private static final int PIECE = 1 << 16;

  private final OutputStream to;
  private final List<byte[]> whole = new ArrayList<>();
  private byte[] last = new byte[PIECE];
  private int length;

  Pending(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int b) {
    if (length == PIECE) {
      turn();
    }
    last[length++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    int done = 0;
    while (done < count) {
      if (length == PIECE) {
        turn();
      }
      int part = Math.min(count - done, PIECE - length);
      System.arraycopy(bytes, from + done, last, length, part);
      length += part;
      done += part;
    }
  }

  private void turn() {
    whole.add(last);
    last = new byte[PIECE];
    length = 0;
  }

  /** Writes all of them where they belong. */
  void release() throws IOException {
    for (byte[] piece : whole) {
      to.write(piece);
    }
    to.write(last, 0, length);
    to.flush();
  }
}
