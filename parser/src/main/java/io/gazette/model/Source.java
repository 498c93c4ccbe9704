package io.gazette.model;

import io.gazette.text.Span;
import java.util.List;

/**
 * The file an issue was read from.
 *
 * @param name its path as given, or {@code <stdin>}
 * @param format {@code text}, {@code markdown}, …
 * @param encoding IANA name of the charset
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param characters how many characters (code points) are not white space
 * @param pages how many pages it has; 0 where it has none
 * @param properties what the page it was saved from tells of the document, in printed order
 */
public record Source(
    String name,
    String format,
    String encoding,
    String sha256,
    int characters,
    int pages,
    List<Property> properties) {

  public Source {
    properties = List.copyOf(properties);
  }

  /**
   * A file without pages.
   *
   * @param name its path as given, or {@code <stdin>}
   * @param format {@code text}, {@code markdown}, …
   * @param encoding IANA name of the charset
   * @param sha256 of its bytes, lower-case hexadecimal
   * @param characters how many characters (code points) are not white space
   */
  public Source(String name, String format, String encoding, String sha256, int characters) {
    this(name, format, encoding, sha256, characters, 0, List.of());
  }

  /**
   * A row of the information table of a government site: {@code 发文字号：云政发〔2021〕7号}. Its characters
   * are discarded as {@code informationTable}.
   *
   * @param name 发文字号, without spacing and colon
   * @param value as printed; {@code ""} where nothing is
   * @param span where the value stands
   */
  public record Property(String name, String value, Span span) {}
}
