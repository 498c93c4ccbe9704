/**
 * Floor 2, a room of {@code read}: lines and what is known of them into a source text; the door is
 * {@link io.gazette.read.collect.CollectedText}.
 */
package io.gazette.read.collect;
