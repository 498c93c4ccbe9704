package io.gazette.registry;

import io.gazette.diagnostic.Bilingual;
import io.gazette.diagnostic.Message;

/** A line of a registry says no fact; what is told names it. */
public final class WrongRegistryException extends IllegalArgumentException implements Bilingual {

  private static final long serialVersionUID = 1;

  private final transient Message told;

  WrongRegistryException(Message fault, String line) {
    super(fault.en() + ", in: " + line);
    this.told = new Message(fault.zh() + "，在这一行：" + line, getMessage());
  }

  @Override
  public Message told() {
    return told;
  }
}
