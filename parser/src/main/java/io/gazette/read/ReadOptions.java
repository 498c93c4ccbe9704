package io.gazette.read;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the caller knows of a source; each is found out where it is absent.
 *
 * @param from its format
 * @param encoding its charset, for a source of text
 * @param password that opens it, for a file that is locked
 */
public record ReadOptions(
    Optional<InputFormat> from, Optional<Charset> encoding, Optional<String> password) {

  /** Everything found out. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
