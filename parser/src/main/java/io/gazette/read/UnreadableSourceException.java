package io.gazette.read;

import java.io.IOException;

/**
 * A source that cannot be read as a gazette. The message is one line: the source, where and what is
 * wrong, and what to do. The command line ends with status 2 (contract, exit).
 */
public final class UnreadableSourceException extends IOException {

  /**
   * @param name of the source, and the place in it: {@code issue.json:12:5}
   * @param fault what is wrong: {@code is empty}
   * @param cure what to do
   */
  public UnreadableSourceException(String name, String fault, String cure) {
    super(name + ": " + fault + "; " + cure);
  }
}
