package io.gazette.parse.document;

import io.gazette.parse.words.BodyNames;

/** Who made a document (TTL-01: title = issuer + matter + kind). */
final class Issuers {

  /** What an issuer does in its title; where the first begins, the name of the issuer ends. */
  private static final String[] ACTS = {"转发", "批转", "印发"};

  private Issuers() {}

  /**
   * From the issuer mark, the order, the first step of the 题注, the title before 关于, or the
   * signature; else "".
   */
  static String of(Draft draft) {
    if (!draft.issuer.isEmpty()) {
      return draft.issuer;
    }
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
    String named = ofTitle(draft.title);
    if (!named.isEmpty()) {
      return named;
    }
    return draft.signatures.isEmpty() ? "" : draft.signatures.get(0).body();
  }

  /** 某省人民政府 of 某省人民政府关于…的通知 and of 某省人民政府转发省粮食局关于…的通知; "" where none stands in front. */
  static String ofTitle(String title) {
    int quoted = title.indexOf('《');
    String plain = quoted < 0 ? title : title.substring(0, quoted);
    int about = plain.indexOf("关于");
    int end = about > 3 ? about : 0;
    for (String act : ACTS) {
      int at = plain.indexOf(act);
      boolean before = end == 0 ? about < 0 : at < end;
      if (at >= 3 && before && BodyNames.isBody(plain.substring(0, at).strip())) {
        end = at;
      }
    }
    return plain.substring(0, end).strip();
  }
}
