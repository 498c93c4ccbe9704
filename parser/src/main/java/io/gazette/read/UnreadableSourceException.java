package io.gazette.read;

import io.gazette.diagnostic.Bilingual;
import io.gazette.diagnostic.Message;
import java.io.IOException;

/**
 * A source that cannot be read as a gazette. What it tells is one line: the source, where and what
 * is wrong, and what to do; {@code getMessage} has it in English. The command line ends with status
 * 2 (contract, exit).
 */
public final class UnreadableSourceException extends IOException implements Bilingual {

  private static final long serialVersionUID = 1;

  private final transient Message told;

  /**
   * @param name of the source, and the place in it: {@code issue.json:12:5}
   * @param fault what is wrong: {@code is empty}
   * @param cure what to do
   */
  public UnreadableSourceException(String name, Message fault, Message cure) {
    super(name + ": " + fault.en() + "; " + cure.en());
    this.told = new Message(name + "：" + fault.zh() + "；" + cure.zh(), getMessage());
  }

  @Override
  public Message told() {
    return told;
  }
}
