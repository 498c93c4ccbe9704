package io.gazette.fuzz;

import java.util.random.RandomGenerator;

/**
 * The bytes of an input as choices: one that is guided learns what each byte decides. Where they
 * end, every choice is the first, so that all that is made of them comes to an end.
 */
final class Choices implements RandomGenerator {

  private static final int BYTE = 256;

  private final byte[] bytes;
  private int at;

  Choices(byte[] bytes) {
    this.bytes = bytes;
  }

  private int next() {
    return at < bytes.length ? bytes[at++] & 0xFF : 0;
  }

  @Override
  public int nextInt(int bound) {
    int choice = bound > BYTE ? next() * BYTE + next() : next();
    return choice % bound;
  }

  @Override
  public boolean nextBoolean() {
    return next() % 2 == 1;
  }

  @Override
  public long nextLong() {
    return next();
  }
}
