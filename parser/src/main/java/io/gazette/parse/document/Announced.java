package io.gazette.parse.document;

/**
 * What the tables of contents say of a document.
 *
 * @param titleKey key of its title; {@code ""} where it is not announced
 * @param rubric heading it is listed under
 * @param titleEnglish its English title
 */
public record Announced(String titleKey, String rubric, String titleEnglish) {

  public static final Announced NOTHING = new Announced("", "", "");
}
