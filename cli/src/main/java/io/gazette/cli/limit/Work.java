package io.gazette.cli.limit;

import java.io.IOException;

/** What is done with a document. It writes nothing that would be seen if it were given up. */
public interface Work<T> {

  /** Does it. */
  T done() throws IOException;
}
