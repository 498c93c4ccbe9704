package io.gazette.compare;

import io.gazette.text.Span;

/**
 * A unit as one of the two texts has it, what stands under it left out.
 *
 * @param type {@code article}, {@code paragraph}, …, as in a body; {@code row} of a table; {@code
 *     title}, {@code signature}, … of what is printed around it
 * @param num its label as printed: 第八条; {@code ""} where there is none
 * @param number the value of the label
 * @param words its heading and its text
 * @param position which unit of its document it is, from 0; of a 款 项 目 which of its article
 * @param place what a reader calls it: 第八条第二款第（三）项; {@code ""} for a text without numbers
 * @param span where it stands in its source
 */
public record Piece(
    String type, String num, String number, String words, int position, String place, Span span) {}
