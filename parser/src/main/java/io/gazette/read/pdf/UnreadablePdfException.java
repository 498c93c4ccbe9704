package io.gazette.read.pdf;

import io.gazette.diagnostic.Bilingual;
import io.gazette.diagnostic.Message;
import java.io.IOException;

/** A PDF file that gives no text: why, and {@link #cure} what to do. */
public final class UnreadablePdfException extends IOException implements Bilingual {

  private static final long serialVersionUID = 1;

  private final transient Message fault;
  private final transient Message cure;

  UnreadablePdfException(Message fault, Message cure) {
    super(fault.en());
    this.fault = fault;
    this.cure = cure;
  }

  /** What is wrong, in a clause. */
  @Override
  public Message told() {
    return fault;
  }

  /** {@return what to do, in a clause} */
  public Message cure() {
    return cure;
  }
}
