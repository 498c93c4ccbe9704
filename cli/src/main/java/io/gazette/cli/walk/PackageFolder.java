package io.gazette.cli.walk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Akoma Ntoso package that is a folder: read as the ZIP file that it would be. */
public final class PackageFolder {

  private static final String MAIN = "main.xml";
  private static final String EXTENSION = ".xml";

  /** The first day that a ZIP file can say: the same files give the same bytes. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

  private PackageFolder() {}

  /** Whether {@code folder} has what a package begins with. */
  public static boolean isOne(Path folder) {
    return Files.isDirectory(folder) && Files.isRegularFile(folder.resolve(MAIN));
  }

  /** Whether it is one and holds nothing else: then a walk takes it as one file. */
  static boolean isAll(Path folder) throws IOException {
    if (!isOne(folder)) {
      return false;
    }
    try (Stream<Path> held = Files.list(folder)) {
      return held.allMatch(PackageFolder::isPart);
    }
  }

  /** The size of all files in {@code folder}, and when the last of them was written. */
  static Stamp stamp(Path folder) throws IOException {
    FileTime last = Files.getLastModifiedTime(folder);
    for (Path file : files(folder)) {
      FileTime time = Files.getLastModifiedTime(file);
      last = time.compareTo(last) > 0 ? time : last;
    }
    return new Stamp(size(folder), last);
  }

  /** How large the files in {@code folder} are together. */
  static long size(Path folder) throws IOException {
    long size = 0;
    for (Path file : files(folder)) {
      size += Files.size(file);
    }
    return size;
  }

  /** Its parts; a pipe of such a name would never end. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> held = Files.list(folder)) {
      return held.filter(PackageFolder::isPart).sorted().toList();
    }
  }

  private static boolean isPart(Path file) {
    return file.toString().endsWith(EXTENSION) && Files.isRegularFile(file);
  }

  /** The files right in {@code folder}, in order of name. */
  public static byte[] zip(Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : files(folder)) {
        ZipEntry entry = new ZipEntry(file.getFileName().toString());
        entry.setTimeLocal(FIRST_DAY.atStartOfDay());
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
