package io.gazette.emit.akn;

import io.gazette.model.Document;

/** The words a document is classified by (mapping.md, 4 and 15). */
final class Keywords {

  private Keywords() {}

  /** The kind as a token; {@code ""} where the document has none. */
  static String kind(Document document) {
    return Works.isToken(document.subtype()) ? document.subtype() : document.kind().strip();
  }

  /**
   * {@code doc/@name} or {@code act/@name}: the kind as a token, {@code annex} for a 附件, {@code
   * act} or {@code document} where no kind is known.
   */
  static String name(Document document) {
    if (document.relation().filter(r -> r == Document.Relation.ANNEX).isPresent()) {
      return "annex";
    }
    if (Works.isToken(document.subtype())) {
      return document.subtype();
    }
    return document.type() == Document.DocumentType.ACT ? "act" : "document";
  }
}
