package io.gazette.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The bytes of a content stream, each charged to the budget: a few packed ones may be gigabytes.
 */
final class CountedBytes implements RandomAccessRead {

  private final RandomAccessRead bytes;
  private final Budget budget;

  CountedBytes(RandomAccessRead bytes, Budget budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    budget.bytes(1);
    return bytes.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = bytes.read(target, offset, length);
    budget.bytes(Math.max(0, count));
    return count;
  }

  @Override
  public long getPosition() throws IOException {
    return bytes.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    bytes.seek(position);
  }

  @Override
  public void rewind(int count) throws IOException {
    bytes.rewind(count);
  }

  @Override
  public int peek() throws IOException {
    return bytes.peek();
  }

  @Override
  public void skip(int count) throws IOException {
    bytes.skip(count);
  }

  @Override
  public int available() throws IOException {
    return bytes.available();
  }

  @Override
  public long length() throws IOException {
    return bytes.length();
  }

  @Override
  public boolean isClosed() {
    return bytes.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return bytes.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return bytes.createView(start, length);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
