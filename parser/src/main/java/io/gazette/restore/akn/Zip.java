package io.gazette.restore.akn;

import io.gazette.diagnostic.Message;
import io.gazette.read.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A package as a ZIP file (NC 4.8.3). */
final class Zip {

  /** A file that packs to a hundredth and less is no text. */
  private static final int MOST_EXPANSION = 200;

  private static final int LEAST = 1 << 20;

  private static final Message CURE = new Message("请重新打包", "pack its files anew");

  private Zip() {}

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** The files right in the package, by their names. */
  static Map<String, byte[]> files(String name, byte[] bytes) throws UnreadableSourceException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    long left = Math.max(LEAST, (long) bytes.length * MOST_EXPANSION);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          byte[] file = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
          left -= file.length;
          if (left < 0) {
            throw new UnreadableSourceException(
                name, new Message("解压后远大于文本应有的大小", "unpacks to far more than a text can"), CURE);
          }
          files.put(entry.getName(), file);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      if (e instanceof UnreadableSourceException known) {
        throw known;
      }
      throw new UnreadableSourceException(
          name,
          new Message("是损坏的 ZIP 文件：" + e.getMessage(), "is a broken ZIP file: " + e.getMessage()),
          CURE);
    }
    return files;
  }
}
