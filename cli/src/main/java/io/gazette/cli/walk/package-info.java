/**
 * Floor 10: the files of folders and archives, each with its place in the layout; the door is
 * {@link io.gazette.cli.walk.Walk}.
 */
package io.gazette.cli.walk;
