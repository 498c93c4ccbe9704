package io.gazette.cli.output;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Bilingual;
import io.gazette.diagnostic.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the file system refused, in words for a person. */
public final class Reason {

  private Reason() {}

  /** {@code no such file or folder}, {@code permission denied}, or what the system says. */
  public static Message of(IOException fault) {
    if (fault instanceof Bilingual known) {
      return known.told();
    }
    if (fault instanceof NoSuchFileException) {
      return Saying.NO_SUCH.of();
    }
    if (fault instanceof AccessDeniedException) {
      return Saying.DENIED.of();
    }
    if (fault instanceof FileSystemException e && e.getReason() != null) {
      return ofSystem(e.getReason());
    }
    return fault.getMessage() == null ? Bilingual.of(fault) : ofSystem(fault.getMessage());
  }

  /** The system's own words for the errors of POSIX that a file can meet. */
  private static Message ofSystem(String words) {
    return switch (words) {
      case "No space left on device" -> Saying.DISK_FULL.of();
      case "Disk quota exceeded" -> Saying.QUOTA.of();
      case "Read-only file system" -> Saying.READ_ONLY.of();
      case "Input/output error" -> Saying.INPUT_OUTPUT.of();
      case "File name too long" -> Saying.NAME_TOO_LONG.of();
      case "Is a directory" -> Saying.IS_FOLDER.of();
      case "Not a directory" -> Saying.IS_NO_FOLDER.of();
      case "Permission denied" -> Saying.DENIED.of();
      default -> Message.same(words);
    };
  }
}
