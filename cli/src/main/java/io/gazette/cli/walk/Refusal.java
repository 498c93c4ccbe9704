package io.gazette.cli.walk;

import io.gazette.diagnostic.Message;

/**
 * A file that cannot be reached.
 *
 * @param path its place in the layout
 * @param reason why, and what to do
 * @param permanent whether it will be so the next time too
 */
public record Refusal(String path, Message reason, boolean permanent) {}
