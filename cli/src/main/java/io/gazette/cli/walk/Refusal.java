package io.gazette.cli.walk;

/**
 * A file that cannot be reached.
 *
 * @param path its place in the layout
 * @param reason why, and what to do
 * @param permanent whether it will be so the next time too
 */
public record Refusal(String path, String reason, boolean permanent) {}
