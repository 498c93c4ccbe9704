package io.gazette.restore.akn;

import io.gazette.model.Printed.Part;

/** What a line of another's file is, by the marks in it. */
final class Marked {

  private Marked() {}

  /**
   * @param container the name of what holds it: {@code preface}, {@code longTitle}
   */
  static Part part(Node p, String container) {
    if (has(p, "docTitle") || has(p, "shortTitle") || has(p, "docType")) {
      return Part.TITLE;
    }
    if (has(p, "docNumber")) {
      return Part.DOCUMENT_NUMBER;
    }
    if (has(p, "signature")) {
      return Part.SIGNATURE;
    }
    if (has(p, "docDate")) {
      return Part.DATE;
    }
    return switch (container) {
      case "title" -> Part.TITLE;
      case "longTitle", "preamble", "recitals", "recital", "citations", "citation", "formula" ->
          Part.PREAMBLE;
      default -> Part.UNPARSED;
    };
  }

  private static boolean has(Node p, String element) {
    return p.is(element) || !p.all(element).isEmpty();
  }
}
