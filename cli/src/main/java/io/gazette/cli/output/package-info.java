/**
 * Floor 10: results whole or not at all; the door is {@link io.gazette.cli.output.Destination}, and
 * {@link io.gazette.cli.output.NewFolder} for a package in a folder.
 */
package io.gazette.cli.output;
