/**
 * Floor 5, a room of {@code restore}: Akoma Ntoso, ours or another's, into an {@link
 * io.gazette.model.Issue}; the door is {@link io.gazette.restore.akn.AknReader}.
 *
 * <p>Our own files say all that the model knows (ARCHITECTURE, Akoma Ntoso read back). Of other
 * files the structure is read as far as it goes; no text of theirs is lost.
 */
package io.gazette.restore.akn;
