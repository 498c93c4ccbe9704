package io.gazette.link;

/**
 * A numeral of a citation; a bracket about it belongs to it.
 *
 * @param from offset of its first character
 * @param to offset after its last character
 * @param number its value, with what is inserted: 12-1 of 第12之1條
 * @param begins whether 至 stands behind it: it begins a range
 */
record Numeral(int from, int to, String number, boolean begins) {

  Numeral beginning() {
    return new Numeral(from, to, number, true);
  }
}
