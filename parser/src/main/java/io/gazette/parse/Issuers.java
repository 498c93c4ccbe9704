package io.gazette.parse;

/** Who made a document (TTL-01: title = issuer + matter + kind). */
final class Issuers {

  private Issuers() {}

  /**
   * From the issuer mark, the order, the first step of the 题注, the title before 关于, or the
   * signature; else "".
   */
  static String of(Draft draft) {
    if (draft.issuerMark.endsWith("文件")) {
      return draft.issuerMark.substring(0, draft.issuerMark.length() - 2);
    }
    if (draft.order.isPresent()) {
      return draft.order.get().issuer();
    }
    for (var step : draft.adoption) {
      if (!step.body().isEmpty()) {
        return step.body();
      }
    }
    int about = draft.title.indexOf("关于");
    if (about > 3 && draft.title.indexOf('《') < 0
        || about > 3 && draft.title.indexOf('《') > about) {
      return draft.title.substring(0, about).strip();
    }
    return draft.signatures.isEmpty() ? "" : draft.signatures.get(0).body();
  }
}
