package io.gazette.cli.walk;

/**
 * A file to convert.
 *
 * @param path its place in the layout, with {@code /}: {@code 2024/03.txt}, {@code
 *     2019.zip/sub/01.html}
 * @param size in bytes
 */
public record Item(String path, long size) {}
