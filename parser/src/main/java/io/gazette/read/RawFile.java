package io.gazette.read;

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
    return Digest.sha256(bytes);
  }
}
