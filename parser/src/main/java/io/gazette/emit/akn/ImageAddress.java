package io.gazette.emit.akn;

/** Where an image is, as an IRI. */
final class ImageAddress {

  private static final String PLAIN = "-._~/?=&+,;@!$'()*";

  private ImageAddress() {}

  /** {@code target} with every ASCII character that an IRI cannot hold there percent-encoded. */
  static String of(String target) {
    String visible = Segment.printable(target);
    StringBuilder iri = new StringBuilder(visible.length());
    int question = visible.indexOf('?');
    int colon = schemeEnd(visible);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      boolean escape = c == '%' && isHex(visible, i + 1) && isHex(visible, i + 2);
      boolean secondSlash = i == 1 && c == '/' && iri.charAt(0) == '/';
      boolean plain = PLAIN.indexOf(c) >= 0 && (c != '?' || i == question) && !secondSlash;
      plain |= i == colon;
      if (c >= 0x80 || isLetter(c) || escape || plain || c == ':' && isPort(visible, i, colon)) {
        iri.append(c);
      } else {
        iri.append('%').append(Integer.toHexString(0x100 | c).substring(1));
      }
    }
    return iri.toString();
  }

  /** Where the colon of {@code http://host} stands; -1 for an address within the project. */
  private static int schemeEnd(String target) {
    int colon = target.startsWith("http:") ? 4 : target.startsWith("https:") ? 5 : -1;
    boolean host =
        colon > 0
            && target.startsWith("//", colon + 1)
            && target.length() > colon + 3
            && isLetter(target.charAt(colon + 3));
    return host ? colon : -1;
  }

  private static boolean isPort(String target, int at, int scheme) {
    boolean inHost = scheme > 0 && target.indexOf('/', scheme + 3) > at && at > scheme;
    return inHost && at + 1 < target.length() && Character.isDigit(target.charAt(at + 1));
  }

  private static boolean isLetter(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 'g';
  }
}
