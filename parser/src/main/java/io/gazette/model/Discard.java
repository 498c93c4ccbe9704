package io.gazette.model;

import io.gazette.text.DiscardReason;
import io.gazette.text.Span;

/**
 * Characters of the source that are no text of the gazette.
 *
 * @param reason why
 * @param text the characters
 * @param span where they stand
 */
public record Discard(DiscardReason reason, String text, Span span) {}
