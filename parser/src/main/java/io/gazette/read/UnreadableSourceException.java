package io.gazette.read;

import java.io.IOException;

/**
 * A source that cannot be read as a gazette. The message is one line: the source, where and what is
 * wrong, and what to do. The command line ends with status 2 (contract, exit).
 */
public final class UnreadableSourceException extends IOException {

  UnreadableSourceException(String name, String fault, String cure) {
    super(name + ": " + fault + "; " + cure);
  }
}
