/**
 * Floor 12: the command line; the door is {@link io.gazette.cli.GazetteCommand}.
 *
 * <p>What runs at every start is written without lambdas, streams and annotations: each of them
 * costs a cold Java process some milliseconds.
 */
package io.gazette.cli;
