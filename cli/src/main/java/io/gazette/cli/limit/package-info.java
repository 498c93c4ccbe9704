/**
 * Floor 10: what a document may take; the doors are {@link io.gazette.cli.limit.TimeLimit} and
 * {@link io.gazette.cli.limit.MemoryLimit}.
 */
package io.gazette.cli.limit;
