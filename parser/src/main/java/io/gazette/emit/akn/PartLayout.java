package io.gazette.emit.akn;

import io.gazette.model.Printed.Part;

/**
 * Which container a printed line stands in, and the class of its paragraph (mapping.md, 5 to 7).
 */
public final class PartLayout {

  static final String FORMULA = "promulgation";
  static final String TOC = "toc";
  static final String ATTACHMENT_LIST = "attachmentList";
  static final String COLOPHON = "colophon";
  static final String UNPARSED = "unparsed";

  private static final Part[] PARTS = Part.values();

  private PartLayout() {}

  static String container(Part part) {
    return switch (part) {
      case RUBRIC,
          COPY_NUMBER,
          SECRECY,
          URGENCY,
          ISSUER_MARK,
          DOCUMENT_NUMBER,
          REGISTRATION_NUMBER,
          ISSUED_BY ->
          "documentHead";
      case ORDER_HEAD, ORDER_NUMBER -> "orderHead";
      case ORDER_SIGNATURE, ORDER_DATE -> "orderSignature";
      case CONTENTS_HEADING, CONTENTS_ENTRY -> TOC;
      case SIGNATURE, DATE -> "signature";
      case BACK_MATTER_TITLE, BACK_MATTER -> "about";
      default -> part.word();
    };
  }

  /**
   * {@return the part that a paragraph of that class in that container is of, unless it says
   * otherwise: {@code gz:part}}
   *
   * @param container its name
   * @param paragraphClass "" where it has none
   */
  public static Part implied(String container, String paragraphClass) {
    for (Part part : PARTS) {
      if (container(part).equals(container) && paragraphClass(part).equals(paragraphClass)) {
        return part;
      }
    }
    return paragraphClass.equals(UNPARSED) ? Part.UNPARSED : implied(paragraphClass);
  }

  private static Part implied(String paragraphClass) {
    return switch (paragraphClass) {
      case "cc" -> Part.COPIED_TO;
      case "printer" -> Part.PRINTED_BY;
      case "printDate" -> Part.PRINTED_ON;
      default -> Part.UNPARSED;
    };
  }

  /** The class of the paragraph; {@code ""} for none. */
  static String paragraphClass(Part part) {
    return switch (part) {
      case RUBRIC,
          COPY_NUMBER,
          SECRECY,
          URGENCY,
          ISSUER_MARK,
          REGISTRATION_NUMBER,
          ISSUED_BY,
          UNPARSED ->
          part.word();
      case BACK_MATTER_TITLE -> "title";
      case COPIED_TO -> "cc";
      case PRINTED_BY -> "printer";
      case PRINTED_ON -> "printDate";
      default -> "";
    };
  }
}
