package io.gazette.text;

/**
 * Characters of the source that are not text of the gazette, and why.
 *
 * @param from offset of the first character
 * @param to offset just after the last character
 * @param reason why they are no text
 */
public record Erasure(int from, int to, DiscardReason reason) {}
