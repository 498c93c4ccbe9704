package io.gazette.validate.sheet;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.Span;

/**
 * Two places that disagree: an entry of the contents and a title, a number and a date. Which of
 * them is wrong, a third may tell.
 *
 * @param finding what was said of them; it stands at one of the two
 * @param other the other place
 */
public record Compared(Diagnostic finding, Span other) {}
