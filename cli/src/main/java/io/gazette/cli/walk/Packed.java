package io.gazette.cli.walk;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A file of an archive that is open. */
final class Packed implements Container.Content {

  /** Where its bytes come from. */
  interface Source {
    InputStream open() throws IOException;
  }

  private final Source source;
  private final Path archive;
  private final Stamp stamp;

  Packed(Source source, Path archive, Stamp stamp) {
    this.source = source;
    this.archive = archive;
    this.stamp = stamp;
  }

  @Override
  public boolean isLoose() {
    return false;
  }

  @Override
  public byte[] bytes() throws IOException {
    byte[] bytes = source.open().readNBytes((int) Bounds.ENTRY + 1);
    if (bytes.length > Bounds.ENTRY) {
      throw new ToldException(Saying.ENTRY_TOO_LARGE.of(Bounds.ENTRY >> 20));
    }
    unchanged();
    return bytes;
  }

  @Override
  public void unchanged() throws IOException {
    stamp.check(archive);
  }
}
