package io.gazette.model;

import java.util.List;

/**
 * What follows the documents and is none (GAZ-09).
 *
 * @param title 《沈阳市人民政府公报》简介
 * @param paragraphs its text
 * @param printed its lines, the title included
 * @param references what they name; their pointers begin at the back matter
 */
public record BackMatter(
    String title, List<String> paragraphs, List<Printed> printed, List<Reference> references) {

  public BackMatter {
    paragraphs = List.copyOf(paragraphs);
    printed = List.copyOf(printed);
    references = List.copyOf(references);
  }

  /**
   * Back matter in which nothing is linked.
   *
   * @param title 《沈阳市人民政府公报》简介
   * @param paragraphs its text
   * @param printed its lines, the title included
   */
  public BackMatter(String title, List<String> paragraphs, List<Printed> printed) {
    this(title, paragraphs, printed, List.of());
  }
}
