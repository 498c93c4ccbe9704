package io.gazette.emit.akn;

import io.gazette.identify.Numbering;

/**
 * The context in which eIds are numbered (mapping.md, 3): a document, a numbered element, or a part
 * such as the preface. {@code art_22} is the scope of {@code art_22__para_1}.
 */
final class Scope {

  private final String prefix;
  private final Numbering numbering = new Numbering();

  /**
   * @param prefix the eId of the element; {@code ""} for a whole file
   */
  Scope(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }

  /** The scope of {@code name}, a part of this one: {@code cmp_1__preface}. */
  Scope part(String name) {
    return new Scope(once(name));
  }

  /** The id of what occurs once in its element: {@code art_22__para_1__intro}. */
  String once(String ref) {
    return prefix.isEmpty() ? ref : prefix + "__" + ref;
  }

  /** The id of the next {@code ref} without a number of its own. */
  String next(String ref) {
    return next(ref, "");
  }

  /**
   * The id of the next {@code ref}. Without a number that can be read the place among its like is
   * the number; a number that was there before gets {@code _2} (mapping.md, 3.2).
   */
  String next(String ref, String number) {
    return once(numbering.next(ref, number).text());
  }
}
