package io.gazette.accuracy;

import io.gazette.read.InputFormat;
import io.gazette.read.Reading;
import io.gazette.read.UnreadableSourceException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * {@code scripts/accuracy --encodings}: the texts of the corpus in every charset, whole and in
 * pieces, whole and cut in their last character; what is asked is the text, not a name of it.
 */
final class EncodingRun {

  private static final List<Integer> LENGTHS = List.of(12, 25, 50, 100, 200, 500, 1000, 2000);

  /** From this length on every text must be told; below, a few are like text in another charset. */
  private static final int ASKED = 50;

  private static final List<String> SIMPLIFIED =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030");
  private static final List<String> TRADITIONAL =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "Big5", "Big5-HKSCS", "x-windows-950", "GB18030");

  private final Corpus corpus;
  private final int piecesOfALength;
  private final boolean misses;
  private final PrintStream out;

  EncodingRun(Corpus corpus, int piecesOfALength, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.piecesOfALength = piecesOfALength;
    this.misses = misses;
    this.out = out;
  }

  /**
   * A text to be told.
   *
   * @param name where it is from
   * @param text its characters
   * @param length how long pieces of its kind are; 0 for a whole text
   */
  private record Piece(String name, String text, int length) {}

  /** Prints the table; whether every text of some length is told. */
  boolean run(List<Long> seeds) {
    Table table =
        new Table("script", "charset", "length", "texts", "told", "%", "cut", "told", "%");
    boolean all = true;
    all &= script("simplified", pieces(false, seeds), SIMPLIFIED, table);
    all &= script("traditional", pieces(true, seeds), TRADITIONAL, table);
    out.println(table);
    return all;
  }

  private boolean script(String script, List<Piece> pieces, List<String> charsets, Table table) {
    boolean all = true;
    for (String name : charsets) {
      Charset charset = Charset.forName(name);
      List<Piece> able =
          pieces.stream().filter(p -> charset.newEncoder().canEncode(p.text())).toList();
      List<Integer> lengths = new ArrayList<>(LENGTHS);
      lengths.add(0);
      for (int length : lengths) {
        List<Piece> these = able.stream().filter(p -> p.length() == length).toList();
        long told = these.parallelStream().filter(p -> told(p, charset, false)).count();
        List<Piece> cut = these.stream().filter(p -> endsInHan(p.text())).toList();
        long cutTold = cut.parallelStream().filter(p -> told(p, charset, true)).count();
        String shown = length == 0 ? "whole" : String.valueOf(length);
        table.row(
            script,
            name,
            shown,
            these.size(),
            told,
            Table.share(told, these.size()),
            cut.size(),
            cutTold,
            Table.share(cutTold, cut.size()));
        all &= length > 0 && length < ASKED || told == these.size() && cutTold == cut.size();
      }
    }
    return all;
  }

  private boolean told(Piece piece, Charset charset, boolean cut) {
    byte[] bytes = piece.text().getBytes(charset);
    byte[] given = cut ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    String read;
    try {
      Reading reading =
          InputFormat.read("<stdin>", given, Optional.of(InputFormat.TEXT), Optional.empty());
      read = reading.source().text();
    } catch (UnreadableSourceException e) {
      read = e.getMessage();
    }
    String wanted =
        cut ? piece.text().substring(0, piece.text().length() - 1) + '\uFFFD' : piece.text();
    boolean same = read.equals(wanted);
    if (!same && misses) {
      out.println(
          charset
              + (cut ? " cut " : " ")
              + piece.name()
              + ": "
              + start(piece.text())
              + " -> "
              + start(read));
    }
    return same;
  }

  private static String start(String text) {
    return text.substring(0, Math.min(60, text.length())).replaceAll("[\\s\\p{Cntrl}]", " ");
  }

  private static boolean endsInHan(String text) {
    char last = text.charAt(text.length() - 1);
    return last >= 0x4E00 && last <= 0x9FFF;
  }

  private List<Piece> pieces(boolean traditional, List<Long> seeds) {
    List<Piece> pieces = new ArrayList<>();
    for (Path file : files(traditional)) {
      String text = Corpus.read(file).strip();
      String name = corpus.name(file);
      pieces.add(new Piece(name, text, 0));
      Random random = new Random(name.hashCode() + seeds.get(0));
      for (int length : LENGTHS) {
        for (int i = 0; i < piecesOfALength && length < text.length(); i++) {
          String piece = piece(text, random.nextInt(text.length() - length), length);
          if (chinese(piece) > 0) {
            pieces.add(new Piece(name, piece, length));
          }
        }
      }
    }
    return pieces;
  }

  private static String piece(String text, int from, int length) {
    int start = Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    int end = Math.min(text.length(), start + length);
    return text.substring(start, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        .strip();
  }

  private static long chinese(String text) {
    return text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
  }

  private List<Path> files(boolean traditional) {
    if (traditional) {
      List<Path> files = new ArrayList<>(corpus.files("taiwan/mojlaw-json", ".json"));
      files.addAll(corpus.files("taiwan/tw-law-corpus", ".md"));
      return files;
    }
    List<Path> files = new ArrayList<>(corpus.files("laws-md", ".md"));
    files.addAll(corpus.files("gov-docs-txt", ".txt"));
    return files;
  }
}
