package io.gazette.model;

import java.util.List;

/**
 * What follows the documents and is none (GAZ-09).
 *
 * @param title 《沈阳市人民政府公报》简介
 * @param paragraphs its text
 * @param printed its lines, the title included
 */
public record BackMatter(String title, List<String> paragraphs, List<Printed> printed) {

  public BackMatter {
    paragraphs = List.copyOf(paragraphs);
    printed = List.copyOf(printed);
  }
}
