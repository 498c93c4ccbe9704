package io.gazette.emit.akn;

/** Where an image is, as an IRI. */
final class ImageAddress {

  private static final String PLAIN = "-._~/?=&+,;@!$'()*:";

  private ImageAddress() {}

  /** {@code target} with every ASCII character that an IRI cannot hold percent-encoded. */
  static String of(String target) {
    String visible = Segment.printable(target);
    StringBuilder iri = new StringBuilder(visible.length());
    int question = visible.indexOf('?');
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      boolean letter = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      boolean escape = c == '%' && isHex(visible, i + 1) && isHex(visible, i + 2);
      if (c >= 0x80 || letter || escape || PLAIN.indexOf(c) >= 0 && (c != '?' || i == question)) {
        iri.append(c);
      } else {
        iri.append('%').append(Integer.toHexString(0x100 | c).substring(1));
      }
    }
    return iri.toString();
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 'g';
  }
}
