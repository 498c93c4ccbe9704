package io.gazette.cli.tell;

import io.gazette.diagnostic.Bilingual;
import io.gazette.diagnostic.Message;
import java.io.IOException;

/** Something with a file is not as it should be; what is told says what, and what to do. */
public class ToldException extends IOException implements Bilingual {

  private static final long serialVersionUID = 1;

  private final transient Message told;

  public ToldException(Message told) {
    this(told, null);
  }

  public ToldException(Message told, Throwable cause) {
    super(told.en(), cause);
    this.told = told;
  }

  @Override
  public Message told() {
    return told;
  }
}
