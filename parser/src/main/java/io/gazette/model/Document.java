package io.gazette.model;

import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document of an issue, or what a document carries with it (an issued text, an annex).
 *
 * @param id {@code doc_1}; of an attachment {@code doc_1__issued_1}, {@code doc_1__annex_2}
 * @param relation what it is to the document that carries it; empty for a document of its own
 * @param label 附件1, as printed; {@code ""} where there is none
 * @param type legislation, or any other official document
 * @param kind 文种, the last of its words in the title (KND-01): 通知, 条例, 方案
 * @param subtype token of mapping.md section 15: {@code local-regulation}, {@code notice}
 * @param rubric the heading of the table of contents it is listed under
 * @param title without line turns
 * @param titleEnglish from the English table of contents
 * @param issuer the body that made it
 * @param issuerMark 发文机关标志, as printed
 * @param number 发文字号, or the number of an order
 * @param order the order (令) that promulgates this rule; it is printed before it and belongs to it
 * @param adoption the steps of the 题注, in printed order
 * @param effectiveDate 施行日期
 * @param contents its own 目录
 * @param addressees 主送机关, one a body or group
 * @param preamble paragraphs before the first 章 or 条 of a law
 * @param body 正文
 * @param signatures 署名, joint issuers each by itself
 * @param date 成文日期
 * @param note 附注, without brackets
 * @param colophon 版记
 * @param attachments issued texts and 附件, in printed order
 * @param references what its own text names, in printed order; those of an attachment are the
 *     attachment's
 * @param head printed lines above the body
 * @param tail printed lines below it, colophon not included
 * @param span all of it, attachments and colophon included
 */
public record Document(
    String id,
    Optional<Relation> relation,
    String label,
    DocumentType type,
    String kind,
    String subtype,
    String rubric,
    String title,
    String titleEnglish,
    String issuer,
    String issuerMark,
    Optional<DocumentNumber> number,
    Optional<Order> order,
    List<AdoptionStep> adoption,
    Optional<LocalDate> effectiveDate,
    List<ContentsItem> contents,
    List<String> addressees,
    List<String> preamble,
    List<Block> body,
    List<Signature> signatures,
    Optional<LocalDate> date,
    String note,
    Optional<Colophon> colophon,
    List<Document> attachments,
    List<Reference> references,
    List<Printed> head,
    List<Printed> tail,
    Span span) {

  public Document {
    adoption = List.copyOf(adoption);
    contents = List.copyOf(contents);
    addressees = List.copyOf(addressees);
    preamble = List.copyOf(preamble);
    body = List.copyOf(body);
    signatures = List.copyOf(signatures);
    attachments = List.copyOf(attachments);
    references = List.copyOf(references);
    head = List.copyOf(head);
    tail = List.copyOf(tail);
  }

  /**
   * {@return the same document with {@code attachments} and {@code references} in place of its own}
   *
   * @param attachments that it is to carry
   * @param references that it is to have
   */
  public Document with(List<Document> attachments, List<Reference> references) {
    return new Document(
        id,
        relation,
        label,
        type,
        kind,
        subtype,
        rubric,
        title,
        titleEnglish,
        issuer,
        issuerMark,
        number,
        order,
        adoption,
        effectiveDate,
        contents,
        addressees,
        preamble,
        body,
        signatures,
        date,
        note,
        colophon,
        attachments,
        references,
        head,
        tail,
        span);
  }

  /** What an attached text is to the document that carries it (ATT-04). */
  public enum Relation {
    /** What a notice issues, forwards or promulgates: its substance. */
    ISSUED("issued"),
    /** A 附件. */
    ANNEX("annex");

    private final String word;

    Relation(String word) {
      this.word = word;
    }

    /** {@return the name in the JSON output} */
    public String word() {
      return word;
    }
  }

  /** Legislation is an {@code act}, everything else a {@code doc} (mapping.md, 1). */
  public enum DocumentType {
    /** A law, a regulation, a rule: what is divided into articles and amended. */
    ACT("act"),
    /** Any other document. */
    DOC("doc");

    private final String word;

    DocumentType(String word) {
      this.word = word;
    }

    /** {@return the name in the JSON output} */
    public String word() {
      return word;
    }
  }

  /**
   * A 发文字号 (NUM-01) or 令号 (KND-06).
   *
   * @param text as printed, line turns undone
   * @param normal 沈政发〔2020〕8号: six-corner brackets, ASCII digits, no leading zero (mapping.md,
   *     2.1); for an order 第82号
   * @param code 沈政发; {@code ""} for an order
   * @param year 2020; empty for an order
   * @param serial 8
   */
  public record DocumentNumber(
      String text, String normal, String code, OptionalInt year, OptionalInt serial) {}

  /**
   * The order that promulgates a rule (KND-05).
   *
   * @param issuer 沈阳市人民政府
   * @param number 第82号, as printed
   * @param signatures 市长 某某
   * @param date 公布日期
   */
  public record Order(
      String issuer, String number, List<Signature> signatures, Optional<LocalDate> date) {

    public Order {
      signatures = List.copyOf(signatures);
    }
  }

  /**
   * One step of a 题注 (LEG-10).
   *
   * @param action 通过, 批准, 修正, 修订, 公布, 发布, 施行
   * @param body 沈阳市第十六届人民代表大会常务委员会
   * @param session 第十五次会议; {@code ""} where none is printed
   * @param date of the step
   */
  public record AdoptionStep(
      String action, String body, String session, Optional<LocalDate> date) {}

  /**
   * An entry of a document's own 目录.
   *
   * @param num 第一章, as printed; {@code ""} where there is none
   * @param heading 总则, letter-spacing undone
   */
  public record ContentsItem(String num, String heading) {}

  /**
   * One signature.
   *
   * @param body the signing body; {@code ""} where a person signs
   * @param person the signing person; {@code ""} where a body signs
   * @param role 市长; {@code ""} where none is printed
   */
  public record Signature(String body, String person, String role) {}

  /**
   * The 版记 (COL-01, COL-02).
   *
   * @param copiedTo 抄送机关, one a body or group
   * @param printedBy 印发机关
   * @param printedOn 印发日期
   * @param printed its lines
   */
  public record Colophon(
      List<String> copiedTo,
      String printedBy,
      Optional<LocalDate> printedOn,
      List<Printed> printed) {

    public Colophon {
      copiedTo = List.copyOf(copiedTo);
      printed = List.copyOf(printed);
    }
  }
}
