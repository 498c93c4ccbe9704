/**
 * Floor 3: what an amending decision changes in other texts, read from its own words; the door is
 * {@link io.gazette.amend.Instruction}.
 */
package io.gazette.amend;
