package io.gazette.read.docx;

/**
 * What a paragraph, or a style of paragraphs, says of itself.
 *
 * @param name of the style; {@code ""} of a paragraph
 * @param basedOn id of the style it is based on; of a paragraph, of its style; {@code ""} for none
 * @param list id of the list it is numbered by; -1 where it does not say, 0 for none
 * @param level of the list, from 0; -1 where it does not say
 * @param outline level of the outline, from 0; -1 where it does not say, 9 for text
 * @param alignment {@code center}, {@code right}, …; {@code ""} where it does not say
 * @param bold 1 where its characters are bold, 0 where not, -1 where it does not say
 */
record Style(
    String name, String basedOn, int list, int level, int outline, String alignment, int bold) {

  static final Style NONE = new Style("", "", -1, -1, -1, "", -1);

  /** This with what it does not say itself taken from {@code base}. */
  Style on(Style base) {
    return new Style(
        name.isEmpty() ? base.name : name,
        base.basedOn,
        list < 0 ? base.list : list,
        level < 0 ? base.level : level,
        outline < 0 ? base.outline : outline,
        alignment.isEmpty() ? base.alignment : alignment,
        bold < 0 ? base.bold : bold);
  }
}
