package io.gazette.cli.batch;

import java.io.IOException;
import java.util.Optional;

/** How a file becomes an issue: what {@code convert} does, and the checks where they are wanted. */
public interface Conversion {

  /**
   * Converts one file. Called by several threads.
   *
   * @param name what the file is called in the result
   * @param bytes all of it
   * @return empty where it is no gazette but data of another kind, such as a JSON file
   * @throws IOException where it cannot be read; the message says why, and what to do
   */
  Optional<Converted> convert(String name, byte[] bytes) throws IOException;
}
