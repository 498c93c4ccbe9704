package io.gazette.cli.walk;

import java.util.List;
import java.util.Locale;

/** What a file is, by its name. */
enum FileKind {
  /** A form that a gazette is read from. */
  GAZETTE(
      ".txt",
      ".text",
      ".md",
      ".markdown",
      ".html",
      ".htm",
      ".xhtml",
      ".shtml",
      ".pdf",
      ".docx",
      ".json",
      ".yaml",
      ".yml",
      ".xml",
      ".akn"),
  ZIP(".zip"),
  TAR(".tar", ".tar.gz", ".tgz"),
  OTHER;

  private final List<String> extensions;

  FileKind(String... extensions) {
    this.extensions = List.of(extensions);
  }

  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      for (String extension : kind.extensions) {
        if (lower.endsWith(extension)) {
          return kind;
        }
      }
    }
    return OTHER;
  }

  /** {@code .png}, or {@code ""} where a name has none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
