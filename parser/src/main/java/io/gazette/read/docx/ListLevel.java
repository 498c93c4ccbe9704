package io.gazette.read.docx;

/**
 * A level of a list.
 *
 * @param start the first number
 * @param format how numbers are written
 * @param text {@code 第%1条}; {@code %n} stands for the number of level n
 * @param restart 0 where it never begins anew, n where it does after level n; -1 after any above
 * @param legal whether all numbers are written in digits
 * @param suffix {@code tab}, {@code space} or {@code nothing} behind it
 * @param style id of the style that is numbered by this level; {@code ""} for none
 */
record ListLevel(
    int start,
    String format,
    String text,
    int restart,
    boolean legal,
    String suffix,
    String style) {

  static final ListLevel NONE = new ListLevel(1, "none", "", -1, false, "nothing", "");

  boolean isBullet() {
    return format.equals("bullet");
  }
}
