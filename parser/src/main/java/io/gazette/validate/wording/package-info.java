/**
 * Checks how units are cited and which words are used; the door is {@link
 * io.gazette.validate.wording.WordingChecks}.
 */
package io.gazette.validate.wording;
