package io.gazette.emit.akn;

import io.gazette.emit.markup.XmlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package: {@code main.xml} and a file for each document, flat in a ZIP (mapping.md, 1; NC
 * 4.8.3). Entries are dated by the conversion, or by the first day a ZIP can say.
 */
final class PackageWriter {

  private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

  private final IssueFiles files;
  private final LocalDate day;

  PackageWriter(IssueFiles files) {
    this.files = files;
    this.day =
        files.context().conversionDate().filter(d -> !d.isBefore(FIRST_DAY)).orElse(FIRST_DAY);
  }

  /** The name of the file of document {@code which}, counted from 0. */
  static String fileName(int which) {
    return "doc_" + (which + 1) + ".xml";
  }

  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    start("main.xml", zip);
    files.whole(XmlWriter.xml(zip));
    zip.closeEntry();
    if (files.context().kind() == FileKind.MAIN) {
      for (int i = 0; i < files.context().issue().documents().size(); i++) {
        start(fileName(i), zip);
        files.part(i, XmlWriter.xml(zip));
        zip.closeEntry();
      }
    }
    zip.finish();
    zip.flush();
  }

  private void start(String name, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // Without a time zone: a ZIP says none.
    entry.setTimeLocal(day.atStartOfDay());
    zip.putNextEntry(entry);
  }
}
