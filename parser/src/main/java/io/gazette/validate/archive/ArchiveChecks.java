package io.gazette.validate.archive;

/** The door of the checks of an archive. */
public final class ArchiveChecks {
  private ArchiveChecks() {}
}
