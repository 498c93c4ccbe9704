package io.gazette.parse.document;

import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.Spacing;

/** Who made a document (TTL-01: title = issuer + matter + kind). */
final class Issuers {

  /** What an issuer does in its title; where the first begins, the name of the issuer ends. */
  private static final String[] ACTS = {"转发", "批转", "印发"};

  private static final int SHORTEST_ASKER = 4;

  private static final int SHORTEST_ISSUER = "国务院".length();

  private Issuers() {}

  /**
   * From the issuer mark, the order, the title before 关于, the first step of the 题注, the signature,
   * the number, or the information table; else "".
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
    String named = ofTitle(draft.title);
    if (BodyNames.isBody(named)) {
      return named;
    }
    for (var step : draft.adoption) {
      if (!step.body().isEmpty()) {
        return step.body();
      }
    }
    String head = ofHead(draft);
    if (!head.isEmpty() || !named.isEmpty()) {
      return head.isEmpty() ? named : head;
    }
    String signed = ofSignatures(draft);
    String numbered = signed.isEmpty() ? ofNumber(draft) : signed;
    return numbered.isEmpty() ? draft.told.issuer() : numbered;
  }

  /** The bodies that sign, joint issuers all of them. */
  private static String ofSignatures(Draft draft) {
    StringBuilder issuer = new StringBuilder();
    for (Signature signature : draft.signatures) {
      issuer.append(issuer.isEmpty() || signature.body().isEmpty() ? "" : " ");
      issuer.append(signature.body());
    }
    return issuer.toString();
  }

  /** 云川市商务局 云川市财政局 of the head 云川市商务局, 云川市财政局公告. */
  private static String ofHead(Draft draft) {
    StringBuilder issuer = new StringBuilder();
    for (Printed printed : draft.head) {
      if (printed.part() == Part.ORDER_HEAD) {
        String line = OrderReader.withoutNumber(Spacing.compact(printed.text()));
        String body = OrderReader.issuerOf(line);
        issuer.append(issuer.isEmpty() || body.isEmpty() ? "" : " ").append(body);
      }
    }
    return issuer.toString();
  }

  /** 云川市税务局 of 云川市税务局公告2022年第4号. */
  private static String ofNumber(Draft draft) {
    String code = draft.number.isPresent() ? draft.number.get().code() : "";
    String body = OrderReader.issuerOf(code);
    return !body.equals(code) && BodyNames.isBody(body) ? body : "";
  }

  /** 某省人民政府 of 某省人民政府关于…的通知 and of 某省人民政府转发省粮食局关于…的通知; "" where none stands in front. */
  static String ofTitle(String title) {
    int quoted = title.indexOf('《');
    String plain = quoted < 0 ? title : title.substring(0, quoted);
    int about = plain.indexOf("关于");
    int end = about >= SHORTEST_ISSUER ? about : 0;
    for (String act : ACTS) {
      int at = plain.indexOf(act);
      boolean before = end == 0 ? about < 0 : at < end;
      if (at >= SHORTEST_ISSUER && before && BodyNames.isBody(plain.substring(0, at).strip())) {
        end = at;
      }
    }
    return end == 0 ? ofOrder(plain) : withoutAsker(plain.substring(0, end).strip());
  }

  /** 某省人民政府 of 某省人民政府嘉奖令 (TTL-01): what kind of order it is stands behind the issuer. */
  private static String ofOrder(String title) {
    String order = OrderReader.issuerOf(title);
    String body = order.endsWith("嘉奖") ? order.substring(0, order.length() - 2) : order;
    return title.endsWith("令") && BodyNames.isBody(body) ? body : "";
  }

  /** 国务院 of 国务院对某省人民政府 关于…的批复: who asked stands behind who answers. */
  private static String withoutAsker(String bodies) {
    int to = bodies.indexOf('对');
    boolean two =
        to > 0
            && BodyNames.isBody(bodies.substring(0, to))
            && bodies.length() - to > SHORTEST_ASKER
            && !bodies.startsWith("对外", to);
    return two ? bodies.substring(0, to) : bodies;
  }
}
