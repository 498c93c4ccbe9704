package io.gazette.read;

import io.gazette.read.pdf.PageRecogniser;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the caller knows of a source; each is found out where it is absent.
 *
 * @param from its format
 * @param encoding its charset, for a source of text
 * @param password that opens it, for a file that is locked
 * @param recogniser of pages that are pictures
 */
public record ReadOptions(
    Optional<InputFormat> from,
    Optional<Charset> encoding,
    Optional<String> password,
    Optional<PageRecogniser> recogniser) {

  /** Everything found out. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Pictures are not recognised.
   *
   * @param from its format
   * @param encoding its charset, for a source of text
   * @param password that opens it, for a file that is locked
   */
  public ReadOptions(
      Optional<InputFormat> from, Optional<Charset> encoding, Optional<String> password) {
    this(from, encoding, password, Optional.empty());
  }
}
