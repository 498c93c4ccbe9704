package io.gazette.model;

/**
 * The file an issue was read from.
 *
 * @param name its path as given, or {@code <stdin>}
 * @param format {@code text}, {@code markdown}, …
 * @param encoding IANA name of the charset
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param characters how many characters (code points) are not white space
 */
public record Source(String name, String format, String encoding, String sha256, int characters) {}
