package io.gazette.restore.akn;

/** The namespaces of Akoma Ntoso, of the Standard and of the drafts before it. */
final class Namespaces {

  /** Of the OASIS Standard. */
  private static final String STANDARD = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /** Of versions 1.0 and 2.0, before OASIS took it up. */
  private static final String BEFORE = "http://www.akomantoso.org/";

  private Namespaces() {}

  /** Whether elements of {@code namespace}, perhaps null, are read as Akoma Ntoso. */
  static boolean isAkomaNtoso(String namespace) {
    return namespace == null
        || namespace.isEmpty()
        || namespace.startsWith(STANDARD)
        || namespace.startsWith(BEFORE);
  }
}
