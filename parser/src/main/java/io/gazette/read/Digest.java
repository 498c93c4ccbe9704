package io.gazette.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** The digest a source is known by. */
final class Digest {

  /** Of so many bytes the JDK's digest wins back the 20 ms that the loading of it takes. */
  private static final long WORTH_LOADING = 1 << 22;

  /** All bytes digested so far. It decides who computes the digest, never what it is. */
  private static final AtomicLong SEEN = new AtomicLong();

  private Digest() {}

  /** The SHA-256 of {@code bytes} in lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    boolean few = SEEN.addAndGet(bytes.length) < WORTH_LOADING;
    return HexFormat.of().formatHex(few ? Sha256.digest(bytes) : ofThePlatform(bytes));
  }

  static byte[] ofThePlatform(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
