package io.gazette.read;

import io.gazette.diagnostic.Message;
import java.util.HexFormat;

/**
 * Bytes that follow each other and are no characters of the encoding.
 *
 * @param at offset of the first of them in the source, from 0
 * @param count how many bytes
 * @param from offset in the text of the first U+FFFD that stands for them
 * @param to offset in the text just after the last
 * @param first the value of the first byte
 * @param places how many separate places this stands for; more than 1 where there were too many to
 *     list each
 */
record BadBytes(int at, int count, int from, int to, int first, int places) {

  /** The same where {@code by} characters were put before the text, or taken from its start. */
  BadBytes moved(int by) {
    return new BadBytes(at, count, from + by, to + by, first, places);
  }

  /** What is wrong and what to do, in one line. */
  Message message(String encoding) {
    String bytes = count + (count == 1 ? " byte" : " bytes");
    String hex = "0x" + HexFormat.of().withUpperCase().toHexDigits((byte) first);
    String what =
        places > 1
            ? bytes + " in " + places + " more places from byte offset " + at + " on (first " + hex
            : bytes + " at byte offset " + at + " (" + hex;
    return new Message(
        zh(encoding, hex),
        what
            + ")"
            + " undecodable as "
            + encoding
            + ", shown as U+FFFD; restore the characters from the original, or name the charset with"
            + " --encoding");
  }

  private String zh(String encoding, String hex) {
    String where = "（自第 " + at + " 字节起，首字节 " + hex + "）";
    String more = places > 1 ? "，分布在另外 " + places + " 处" : "";
    return count
        + " 个字节不是 "
        + encoding
        + " 的字符"
        + where
        + more
        + "，以 U+FFFD 代替；从原件补回，或者用 --encoding 指明编码";
  }
}
