package io.gazette.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that go by the name of Big5. They agree in all frequent characters and differ in
 * fourteen marks (code A145 is ‧ in Windows and • in the oldest table), in the rows C6–C8 and F9
 * (①, 碁, box drawing) and in what Hong Kong added. A text is read by the table that makes the
 * fewest characters no gazette prints; where they tie, by the one first in the list.
 */
final class Big5 {

  /** The plain table; its name is that of the family. */
  static final Charset PLAIN = Charset.forName("Big5");

  /** The code page of Windows in Taiwan. */
  private static final String WINDOWS = "x-windows-950";

  private static final String HONG_KONG = "Big5-HKSCS";
  private static final String BOTH = "x-MS950-HKSCS";

  /** What a table makes of a mark that another table reads rightly. */
  private static final String MARKS = "•､‾¯∼♁☉⊕⊙╱╲╴∕﹨";

  private Big5() {}

  /** Decodes {@code bytes} by the table that fits. */
  static Decoded decode(byte[] bytes) {
    Decoded best = Decoded.lossy(bytes, 0, bytes.length, PLAIN);
    int least = strange(best.text());
    for (Charset table : others()) {
      if (least == 0) {
        return best;
      }
      Decoded other = Decoded.lossy(bytes, 0, bytes.length, table);
      int strange = strange(other.text());
      if (strange < least) {
        best = other;
        least = strange;
      }
    }
    return best;
  }

  /** A run time may leave these out; then the plain table reads all. */
  private static List<Charset> others() {
    List<Charset> tables = new ArrayList<>();
    for (String name : List.of(WINDOWS, HONG_KONG, BOTH)) {
      if (Charset.isSupported(name)) {
        tables.add(Charset.forName(name));
      }
    }
    return tables;
  }

  private static int strange(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unread = c == '\uFFFD' || c >= 0xE000 && c <= 0xF8FF;
      boolean kana = c >= 0x3041 && c <= 0x30FE || c >= 0x0400 && c <= 0x04FF;
      if (unread || kana || MARKS.indexOf(c) >= 0) {
        strange += unread ? 2 : 1;
      }
    }
    return strange;
  }
}
