package io.gazette.parse.document;

/**
 * What is said of a document elsewhere: by the tables of contents, by the information table of its
 * page.
 *
 * @param titleKey key of its title; {@code ""} where it is not announced
 * @param rubric heading it is listed under
 * @param titleEnglish its English title
 * @param told by the information table
 */
public record Announced(String titleKey, String rubric, String titleEnglish, Told told) {

  public static final Announced NOTHING = new Announced("", "", "", Told.NOTHING);

  /** The same document, whose page has an information table. */
  public Announced with(Told told) {
    return new Announced(titleKey, rubric, titleEnglish, told);
  }
}
