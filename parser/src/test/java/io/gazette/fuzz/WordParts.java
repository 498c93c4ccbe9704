package io.gazette.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Bytes as the parts of a Word file, one behind the other with a zero between: a fuzzer that had to
 * pack them would try nothing but ZIP.
 */
final class WordParts {

  private static final String[] NAMES = {"document", "styles", "numbering", "footnotes", "header1"};

  private WordParts() {}

  /** The file of these parts; what is an archive already stays one. */
  static byte[] packed(byte[] bytes) throws IOException {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return bytes;
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      int from = 0;
      for (String name : NAMES) {
        int to = from;
        while (to < bytes.length && bytes[to] != 0) {
          to++;
        }
        if (to > from) {
          zip.putNextEntry(new ZipEntry("word/" + name + ".xml"));
          zip.write(bytes, from, to - from);
        }
        from = Math.min(to + 1, bytes.length);
      }
    }
    return file.toByteArray();
  }
}
