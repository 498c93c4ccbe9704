/**
 * Floor 11: an archive of back issues, converted; the door is {@link io.gazette.cli.batch.Batch}.
 *
 * <p>{@link io.gazette.cli.walk.Walk} finds the items. {@code Crew} hands them to workers within a
 * {@code Budget} of memory; a {@code Desk} converts one and notes it in the {@code Manifest}. When
 * all are done, {@code Closing} goes through the manifest once more, in order, for all that is said
 * of the archive as a whole.
 */
package io.gazette.cli.batch;
