/**
 * Checks the form of legislation and of headings; the door is {@link
 * io.gazette.validate.legislation.LegislationChecks}.
 */
package io.gazette.validate.legislation;
