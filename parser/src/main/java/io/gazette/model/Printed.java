package io.gazette.model;

import io.gazette.text.Span;

/**
 * A printed line outside the body of a document, as it stands in print.
 *
 * @param part what it is
 * @param text its characters; a title printed over several lines is one text
 * @param span where it stands
 */
public record Printed(Part part, String text, Span span) {

  /**
   * The parts of an issue and of a document (GW 9, GB/T 9704 7), by their names in the JSON output.
   */
  public enum Part {
    /** Name, English name, year and number on the cover. */
    MASTHEAD("masthead"),
    /** 2020年4月29日　第8期　沈阳市人民政府办公室主办. */
    IMPRINT("imprint"),
    /** 主 编：张立娟. */
    EDITORIAL_BOARD("editorialBoard"),
    /** 地 址：…, 邮 编：…. */
    CONTACT("contact"),
    /** 份号, HED-01. */
    COPY_NUMBER("copyNumber"),
    /** 密级和保密期限, HED-04: 机密★1年. */
    SECRECY("secrecy"),
    /** 紧急程度, HED-04: 特急. */
    URGENCY("urgency"),
    /** 【市政府文件】 printed again above a document. */
    RUBRIC("rubric"),
    /** 发文机关标志, HED-03: 沈阳市人民政府文件. */
    ISSUER_MARK("issuerMark"),
    /** 发文字号, NUM-01. */
    DOCUMENT_NUMBER("documentNumber"),
    /** 统一编号, under which a normative document is registered: HNPR—2021—00001. */
    REGISTRATION_NUMBER("registrationNumber"),
    /** 签发人, HED-05. */
    ISSUED_BY("issuedBy"),
    /** 沈阳市人民政府令, KND-06. */
    ORDER_HEAD("orderHead"),
    /** 第82号, KND-06. */
    ORDER_NUMBER("orderNumber"),
    /** 《…办法》业经…通过，现予公布，自…起施行。 KND-05. */
    PROMULGATION("promulgation"),
    /** 市长　某某, SIG-06. */
    ORDER_SIGNATURE("orderSignature"),
    /** The date under an order. */
    ORDER_DATE("orderDate"),
    /** 附件1, ATT-03. */
    ATTACHMENT_LABEL("attachmentLabel"),
    /** 标题. */
    TITLE("title"),
    /** 题注, LEG-10. */
    ADOPTION_NOTE("adoptionNote"),
    /** The word 目录. */
    CONTENTS_HEADING("contentsHeading"),
    /** 第一章 总则 in a 目录, LEG-11. */
    CONTENTS_ENTRY("contentsEntry"),
    /** 主送机关, ADR-01. */
    ADDRESSEES("addressees"),
    /** 序言, and what stands before the first 章 or 条 of a law. */
    PREAMBLE("preamble"),
    /** 附件说明, ATT-01. */
    ATTACHMENT_LIST("attachmentList"),
    /** 发文机关署名, SIG-01. */
    SIGNATURE("signature"),
    /** 成文日期, SIG-02. */
    DATE("date"),
    /** 附注, SIG-05. */
    NOTE("note"),
    /** 抄送, COL-01. */
    COPIED_TO("copiedTo"),
    /** 印发机关, COL-02. */
    PRINTED_BY("printedBy"),
    /** 印发日期, COL-02. */
    PRINTED_ON("printedOn"),
    /** The heading of back matter. */
    BACK_MATTER_TITLE("backMatterTitle"),
    /** A paragraph of back matter. */
    BACK_MATTER("backMatter"),
    /** A line that is understood as nothing else; it is reported (GZ001). */
    UNPARSED("unparsed");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /** {@return the name in the JSON output} */
    public String word() {
      return word;
    }
  }
}
