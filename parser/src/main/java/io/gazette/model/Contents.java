package io.gazette.model;

import io.gazette.text.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * A printed table of contents of an issue (GAZ-03).
 *
 * @param language BCP 47: {@code zh} or {@code en}
 * @param heading the lines above the first rubric or entry, as printed: 目录, CONTENTS; for a second
 *     language its masthead lines too
 * @param rubrics in printed order; entries above the first rubric stand in one with the title
 *     {@code ""}
 */
public record Contents(String language, List<Printed> heading, List<Rubric> rubrics) {

  public Contents {
    heading = List.copyOf(heading);
    rubrics = List.copyOf(rubrics);
  }

  /**
   * A heading of the table and the entries under it.
   *
   * @param title {@code 市政府文件}, without the brackets
   * @param text {@code 【市政府文件】}, as printed; {@code ""} for entries above the first rubric
   * @param entries in printed order
   * @param span where the rubric stands
   */
  public record Rubric(String title, String text, List<Entry> entries, Span span) {

    public Rubric {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One entry.
   *
   * @param title of the document, its line turns undone
   * @param documentNumber {@code 沈政发〔2020〕8号}, or in English {@code No. 8 [2020] of …}; without
   *     brackets
   * @param page printed page
   * @param document id of the document it announces; {@code ""} where none was found
   * @param text all that is printed of it, leader dots left out
   * @param span where it stands
   */
  public record Entry(
      String title,
      String documentNumber,
      OptionalInt page,
      String document,
      String text,
      Span span) {}
}
