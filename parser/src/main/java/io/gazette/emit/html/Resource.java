package io.gazette.emit.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that stands in the page.
 *
 * @param bytes in UTF-8
 */
record Resource(byte[] bytes) {

  static Resource named(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      return new Resource(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the program itself", e);
    }
  }

  /** What a Content-Security-Policy names it by: {@code 'sha256-…'}. */
  String source() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
