package io.gazette.amend;

/**
 * Words in quotation marks in the text of an instruction, the marks included: “甲”.
 *
 * @param from offset of the first mark
 * @param to offset after the last
 */
public record Words(int from, int to) {}
