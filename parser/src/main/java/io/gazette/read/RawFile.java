package io.gazette.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it came.
 *
 * @param name what it is called in findings, a path or {@code <stdin>}; its extension helps to tell
 *     the format
 * @param bytes all of it
 */
record RawFile(String name, byte[] bytes) {

  /** The SHA-256 of its bytes in lower-case hexadecimal digits. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
