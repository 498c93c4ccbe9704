package io.gazette.text;

/**
 * What the information table of a page says of its document: {@code 发文字号：云政发〔2021〕7号}.
 *
 * @param name without spacing and colon: 发文字号
 * @param value as printed
 * @param from offset of the first character of the value in the text
 * @param to offset just after its last
 */
public record Property(String name, String value, int from, int to) {}
