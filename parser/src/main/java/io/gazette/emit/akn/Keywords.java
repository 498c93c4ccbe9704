package io.gazette.emit.akn;

import io.gazette.model.Document;
import java.util.Map;

/** The words a document is classified by (mapping.md, 4 and 15). */
final class Keywords {

  private static final Map<String, String> LEGISLATION =
      Map.of(
          "law", "法律",
          "administrative-regulation", "行政法规",
          "local-regulation", "地方性法规",
          "autonomous-regulation", "自治条例、单行条例",
          "department-rule", "部门规章",
          "local-government-rule", "地方政府规章",
          "judicial-interpretation", "司法解释",
          "decision", "修改、废止决定");

  private Keywords() {}

  /** The kind as a token; {@code ""} where the document has none. */
  static String kind(Document document) {
    return Works.isToken(document.subtype()) ? document.subtype() : document.kind().strip();
  }

  /** The kind in words: 地方性法规, 通知. */
  static String shownKind(Document document) {
    String kind = document.kind().isBlank() ? kind(document) : document.kind().strip();
    return document.type() == Document.DocumentType.ACT
        ? LEGISLATION.getOrDefault(document.subtype(), kind)
        : kind;
  }

  /**
   * {@code doc/@name} or {@code act/@name}: the kind as a token, {@code annex} for a 附件, {@code
   * act} or {@code document} where no kind is known.
   */
  static String name(Document document) {
    if (document.relation().isPresent() && document.relation().get() == Document.Relation.ANNEX) {
      return "annex";
    }
    if (Works.isToken(document.subtype())) {
      return document.subtype();
    }
    return document.type() == Document.DocumentType.ACT ? "act" : "document";
  }
}
