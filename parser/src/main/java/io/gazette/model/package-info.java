/**
 * Floor 2: what a gazette issue is, as immutable records that know nobody; the door is {@link
 * io.gazette.model.Issue}.
 *
 * <p>A text that is absent is {@code ""}, a list that is absent is empty; nothing is null. Every
 * printed character is held exactly once: in a {@link io.gazette.model.Printed} line, a contents
 * entry, or the label, heading and text of a {@link io.gazette.model.Block}. All other fields say
 * what those characters mean; {@link io.gazette.model.Texts} walks the characters.
 */
package io.gazette.model;
