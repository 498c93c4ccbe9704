package io.gazette.model;

import io.gazette.text.Span;
import java.util.Optional;

/**
 * A piece of a document that names something: a unit of a text, another text, a day, a body
 * (mapping.md, 9; standards.md, 6).
 *
 * @param kind what is named
 * @param text as printed: 第二十二条第二项
 * @param at where it stands in its document
 * @param continues whether it stands in one list with the reference before it: 第五条 in 第三条、第五条
 * @param value what it stands for, in normal form: a day {@code 2020-07-31}, a number 国发〔2019〕11号,
 *     a full title or name; {@code ""} for a unit of a text
 * @param target what it points at; empty for a day, and what points nowhere
 * @param upTo the last of a range whose first is {@code target}: 第五条 of 第三条至第五条
 * @param status what became of it
 * @param span where it stands in the source
 */
public record Reference(
    Kind kind,
    String text,
    Position at,
    boolean continues,
    String value,
    Optional<Target> target,
    Optional<Target> upTo,
    Status status,
    Span span) {

  /** What is named, by its name in the JSON output. */
  public enum Kind {
    /** A unit of the text itself: 本条例第二十二条第二项, 前款. */
    INTERNAL("internal"),
    /** Another document of the issue or an attachment, or a unit of it: 附件2, 《…方案》. */
    DOCUMENT("document"),
    /** A text cited by its title, or a unit of it: 《中华人民共和国立法法》第七十二条, 刑法第二十条. */
    LAW("law"),
    /** An official document cited by its 发文字号, its title with it: 《…》（国发〔2019〕11号）. */
    NUMBER("number"),
    /** A text cited by the name that 以下简称 gave it. */
    SHORT_NAME("shortName"),
    /** A text that is repealed here: 《…办法》同时废止. */
    REPEAL("repeal"),
    /** A day: 2020年5月1日, 2020年7月底. */
    DATE("date"),
    /** The day from which a text is in force: 自2020年5月1日起施行. */
    COMMENCEMENT("commencement"),
    /** The day until which something is to be done: 完成时限：2020年10月底. */
    DEADLINE("deadline"),
    /** A body; the value is its full name. */
    ORGANIZATION("organization"),
    /** An office that a person holds. */
    ROLE("role"),
    /** A person who signs. */
    PERSON("person");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** {@return the name in the JSON output} */
    public String word() {
      return word;
    }
  }

  /** What became of a reference, by its name in the JSON output. */
  public enum Status {
    /** It is known what it names. */
    RESOLVED("resolved"),
    /** It names a text that no table holds; its IRI is made of the name alone. */
    UNKNOWN("unknown"),
    /** It points at what does not exist. */
    DANGLING("dangling"),
    /** It may point at several things. */
    AMBIGUOUS("ambiguous");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** {@return the name in the JSON output} */
    public String word() {
      return word;
    }
  }

  /**
   * A piece of one text of a document.
   *
   * @param pointer the text, as a JSON Pointer (RFC 6901) from the document in the JSON output:
   *     {@code /body/3/children/0/text}
   * @param start of the piece in the text, in code points
   * @param end just after it, in code points
   */
  public record Position(String pointer, int start, int end) {}

  /**
   * What a reference points at: inside the issue a document and perhaps an element of it, outside
   * an IRI.
   *
   * @param document id of a document of the issue; {@code ""} where it is outside
   * @param eId of the element within that document: {@code art_22__para_1__point_2}; {@code ""} for
   *     the whole
   * @param iri of a text outside, the portion with it: {@code
   *     /akn/cn/act/law/2005-08-28/中华人民共和国治安管理处罚法/~art_23}; of a body, an office, a person: {@code
   *     /akn/ontology/organization/cn.沈阳市财政局}; {@code ""} inside
   */
  public record Target(String document, String eId, String iri) {}
}
