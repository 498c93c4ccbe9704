package io.gazette.model;

/**
 * The file an issue was read from.
 *
 * @param name its path as given, or {@code <stdin>}
 * @param format {@code text}, {@code markdown}, …
 * @param encoding IANA name of the charset
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param characters how many characters (code points) are not white space
 * @param pages how many pages it has; 0 where it has none
 */
public record Source(
    String name, String format, String encoding, String sha256, int characters, int pages) {

  /** A file without pages. */
  public Source(String name, String format, String encoding, String sha256, int characters) {
    this(name, format, encoding, sha256, characters, 0);
  }
}
