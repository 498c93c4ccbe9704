package io.gazette.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Akoma Ntoso package that is a folder: read as the ZIP file that it would be. */
final class PackageFolder {

  private static final String MAIN = "main.xml";

  /** The first day that a ZIP file can say: the same files give the same bytes. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

  private PackageFolder() {}

  static boolean isOne(Path folder) {
    return Files.isDirectory(folder) && Files.isRegularFile(folder.resolve(MAIN));
  }

  /** The files right in {@code folder}, in order of name. */
  static byte[] zip(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> held = Files.list(folder)) {
      held.filter(f -> f.toString().endsWith(".xml")).sorted().forEach(files::add);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : files) {
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
