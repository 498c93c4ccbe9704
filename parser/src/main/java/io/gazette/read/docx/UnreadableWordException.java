package io.gazette.read.docx;

import io.gazette.diagnostic.Bilingual;
import io.gazette.diagnostic.Message;
import java.io.IOException;

/** A Word file that cannot be read: what is wrong, and what to do. */
public final class UnreadableWordException extends IOException implements Bilingual {

  private static final long serialVersionUID = 1;

  private final transient Message fault;
  private final transient Message cure;

  UnreadableWordException(Message fault, Message cure) {
    super(fault.en());
    this.fault = fault;
    this.cure = cure;
  }

  static UnreadableWordException damaged(String zh, String en) {
    return new UnreadableWordException(
        new Message("是损坏的 Word 文件：" + zh, "is a damaged Word file: " + en),
        new Message("请用 Word 或 WPS 打开后重新保存", "open it in Word or WPS and save it anew"));
  }

  /** What is wrong, in a clause. */
  @Override
  public Message told() {
    return fault;
  }

  /** What to do, in a clause. */
  public Message cure() {
    return cure;
  }
}
