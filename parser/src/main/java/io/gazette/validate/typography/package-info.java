/**
 * Checks punctuation, numerals and dates; the door is {@link
 * io.gazette.validate.typography.TypographyChecks}.
 */
package io.gazette.validate.typography;
