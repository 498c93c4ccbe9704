package io.gazette.cli.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What tells that a file was written to; of a folder, also that a file of it was. */
record Stamp(long size, FileTime modified) {

  static Stamp of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return attributes.isDirectory()
        ? PackageFolder.stamp(file)
        : new Stamp(attributes.size(), attributes.lastModifiedTime());
  }

  /** Says by an exception that {@code file} is not as it was. */
  void check(Path file) throws IOException {
    if (!equals(of(file))) {
      throw new ChangedException();
    }
  }
}
