package io.gazette.cli.batch;

import io.gazette.cli.walk.ChangedException;
import io.gazette.cli.walk.Container;
import java.io.IOException;

/** The content of a file of an archive, or what was wrong with it: it is read when it comes by. */
final class Held implements Container.Content {

  private final Container.Content packed;
  private final byte[] bytes;
  private final IOException fault;

  private Held(Container.Content packed, byte[] bytes, IOException fault) {
    this.packed = packed;
    this.bytes = bytes;
    this.fault = fault;
  }

  static Held of(Container.Content packed) {
    try {
      return new Held(packed, packed.bytes(), null);
    } catch (IOException e) {
      return new Held(packed, new byte[0], e);
    }
  }

  @Override
  public boolean isLoose() {
    return false;
  }

  @Override
  public byte[] bytes() throws IOException {
    if (fault != null) {
      throw fault;
    }
    return bytes;
  }

  @Override
  public void unchanged() throws ChangedException, IOException {
    packed.unchanged();
  }
}
