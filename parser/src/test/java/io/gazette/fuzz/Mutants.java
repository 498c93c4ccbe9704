package io.gazette.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Files broken on purpose: cut, flipped, spliced with each other, numbers changed, pieces repeated,
 * moved and filled with odd characters. The same seed and number give the same file.
 */
final class Mutants {

  /** Pieces that mean something to some reader, or are hard on any. */
  private static final List<String> ODD =
      List.of(
          "\u0000",
          "\uFEFF",
          "\u200B",
          "\uD800",
          "\u202E",
          "\uE000",
          "\u3000",
          "\f",
          "\r",
          "　　",
          "第",
          "第一条",
          "（一）",
          "《",
          "》",
          "“",
          "目录",
          "附件",
          "附件1：",
          "抄送：",
          "〔2024〕1号",
          "第999999999999条",
          "二〇二四年二月三十日",
          "<",
          "</",
          "&#x110000;",
          "&amp;",
          "<!--",
          "]]>",
          "<![CDATA[",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\u",
          "null",
          "- ",
          ": ",
          "&a",
          "*a",
          "!!",
          "%",
          "|",
          "---",
          "```",
          "# ",
          "> ",
          "xml:id=\"a\"",
          "stream",
          "endobj",
          "/Length 99999999",
          "R");

  private final FuzzedReader reader;
  private final List<byte[]> originals;
  private final long seed;

  Mutants(FuzzedReader reader, List<byte[]> originals, long seed) {
    this.reader = reader;
    this.originals = originals;
    this.seed = seed;
  }

  /** Mutant {@code number}. */
  byte[] get(int number) throws IOException {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    byte[] file = originals.get(random.nextInt(originals.size())).clone();
    if (isArchive(file) && random.nextInt(4) > 0) {
      return withBrokenParts(file, random);
    }
    if (reader.isPlain() && random.nextInt(4) > 0) {
      file = excerpt(file, random);
    }
    return broken(file, random);
  }

  private static boolean isArchive(byte[] file) {
    return file.length > 2 && file[0] == 'P' && file[1] == 'K';
  }

  /** A part of a text, so that most of it is near what is broken. */
  private static byte[] excerpt(byte[] file, SplittableRandom random) {
    int length = Math.min(file.length, 200 + random.nextInt(6_000));
    int from = random.nextInt(file.length - length + 1);
    return Arrays.copyOfRange(file, from, from + length);
  }

  /** The archive is sound, its parts are not. */
  private byte[] withBrokenParts(byte[] file, SplittableRandom random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(e.getName()));
        byte[] part = in.readAllBytes();
        zip.write(random.nextBoolean() ? part : broken(part, random));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private byte[] broken(byte[] file, SplittableRandom random) {
    byte[] result = file;
    for (int i = 1 + random.nextInt(3); i > 0 && result.length > 0; i--) {
      result = brokenOnce(result, random);
    }
    return result;
  }

  private byte[] brokenOnce(byte[] file, SplittableRandom random) {
    int at = random.nextInt(file.length);
    return switch (random.nextInt(9)) {
      case 0 -> Arrays.copyOf(file, at);
      case 1 -> flipped(file, random);
      case 2 -> spliced(file, at, random);
      case 3 -> without(file, at, random.nextInt(2_000));
      case 4 -> renumbered(file, random);
      case 5 -> inserted(file, at, odd(random));
      case 6 -> inserted(file, at, odd(random).repeat(1 + random.nextInt(3_000)));
      case 7 -> moved(file, at, random);
      default -> repeated(file, at, random);
    };
  }

  private static byte[] flipped(byte[] file, SplittableRandom random) {
    byte[] result = file.clone();
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      result[random.nextInt(result.length)] = (byte) random.nextInt(256);
    }
    return result;
  }

  private byte[] spliced(byte[] file, int at, SplittableRandom random) {
    byte[] other = originals.get(random.nextInt(originals.size()));
    int from = random.nextInt(other.length);
    int to = Math.min(other.length, from + random.nextInt(20_000));
    return inserted(file, at, Arrays.copyOfRange(other, from, to));
  }

  private static byte[] without(byte[] file, int at, int count) {
    int end = Math.min(file.length, at + count);
    byte[] result = Arrays.copyOf(file, file.length - (end - at));
    System.arraycopy(file, end, result, at, file.length - end);
    return result;
  }

  /** Changes digits: numbers of articles, and in binary files lengths, references, counts. */
  private static byte[] renumbered(byte[] file, SplittableRandom random) {
    byte[] result = file.clone();
    for (int i = 0; i < 20; i++) {
      int at = random.nextInt(result.length);
      while (at < result.length && (result[at] < '0' || result[at] > '9')) {
        at++;
      }
      if (at < result.length) {
        result[at] = (byte) ('0' + random.nextInt(10));
      }
    }
    return result;
  }

  private static byte[] moved(byte[] file, int at, SplittableRandom random) {
    int end = Math.min(file.length, at + random.nextInt(2_000));
    byte[] piece = Arrays.copyOfRange(file, at, end);
    byte[] rest = without(file, at, end - at);
    return inserted(rest, rest.length == 0 ? 0 : random.nextInt(rest.length), piece);
  }

  private static byte[] repeated(byte[] file, int at, SplittableRandom random) {
    byte[] piece = Arrays.copyOfRange(file, at, Math.min(file.length, at + random.nextInt(200)));
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    for (int i = random.nextInt(300); i > 0; i--) {
      pieces.writeBytes(piece);
    }
    return inserted(file, at, pieces.toByteArray());
  }

  private static String odd(SplittableRandom random) {
    if (random.nextInt(4) > 0) {
      return ODD.get(random.nextInt(ODD.size()));
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x110000));
    }
    return text.toString();
  }

  private static byte[] inserted(byte[] file, int at, String text) {
    return inserted(file, at, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] inserted(byte[] file, int at, byte[] piece) {
    byte[] result = Arrays.copyOf(file, file.length + piece.length);
    System.arraycopy(piece, 0, result, at, piece.length);
    System.arraycopy(file, at, result, at + piece.length, file.length - at);
    return result;
  }
}
