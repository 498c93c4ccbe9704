package io.gazette.emit.report;

import java.nio.charset.StandardCharsets;

/** File names as relative references of RFC 3986. */
final class Addresses {

  private static final String PLAIN = "-._~/!$&'()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  private Addresses() {}

  /** {@code 公报/3.txt} with what is no plain ASCII as %E5%85%AC…; a drive letter is kept apart. */
  static String of(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : name.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean word = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (word || c < 0x80 && PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
