/**
 * Checks whether labels follow each other; the door is {@link
 * io.gazette.validate.numbering.NumberingChecks}.
 */
package io.gazette.validate.numbering;
