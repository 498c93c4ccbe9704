/**
 * Checks whether the amounts that a text states agree with each other; the door is {@link
 * io.gazette.validate.amounts.AmountsChecks}.
 */
package io.gazette.validate.amounts;
