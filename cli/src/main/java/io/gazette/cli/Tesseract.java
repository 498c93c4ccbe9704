package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import io.gazette.read.pdf.PageRecogniser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Recognises pages by the program {@code tesseract}, which must be on the path with its data for
 * Chinese. It gets the picture on its standard input and gives a table on its standard output.
 */
final class Tesseract implements PageRecogniser {

  private static final String LANGUAGE = "chi_sim";
  private static final long LONGEST_SECONDS = 180;

  // Columns of its table.
  private static final int LEVEL = 0;
  private static final int LEFT = 6;
  private static final int TOP = 7;
  private static final int WIDTH = 8;
  private static final int HEIGHT = 9;
  private static final int TEXT = 11;

  @Override
  public List<Line> recognise(byte[] png) throws IOException {
    Process process = start();
    Thread guard = guard(process);
    try (InputStream result = process.getInputStream()) {
      try (OutputStream picture = process.getOutputStream()) {
        picture.write(png);
      }
      String table = new String(result.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new ToldException(Saying.TESSERACT_FAILED.of(LANGUAGE));
      }
      return lines(table);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ToldException(Saying.INTERRUPTED.of(), e);
    } finally {
      process.destroyForcibly();
      guard.interrupt();
    }
  }

  private static Process start() throws IOException {
    try {
      return new ProcessBuilder("tesseract", "stdin", "stdout", "-l", LANGUAGE, "tsv")
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new ToldException(Saying.NO_TESSERACT.of(), e);
    }
  }

  /** Ends a process that does not come to an end. */
  private static Thread guard(Process process) {
    Thread guard =
        new Thread(
            () -> {
              try {
                if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                  process.destroyForcibly();
                }
              } catch (InterruptedException e) {
                // The page is done.
                Thread.currentThread().interrupt();
              }
            },
            "tesseract");
    guard.setDaemon(true);
    guard.start();
    return guard;
  }

  /** The lines of a table as tesseract prints it: level 4 is a line, level 5 a word of it. */
  static List<Line> lines(String table) {
    List<Line> lines = new ArrayList<>();
    float top = 0;
    float height = 0;
    List<Word> words = new ArrayList<>();
    for (String row : table.split("\n")) {
      String[] cells = row.split("\t", -1);
      if (cells.length > TEXT && cells[LEVEL].equals("5") && !cells[TEXT].isBlank()) {
        words.add(new Word(cells[TEXT].strip(), number(cells[LEFT]), number(cells[WIDTH])));
      } else if (cells.length > HEIGHT && cells[LEVEL].equals("4")) {
        add(lines, top, height, words);
        words = new ArrayList<>();
        top = number(cells[TOP]);
        height = number(cells[HEIGHT]);
      }
    }
    add(lines, top, height, words);
    return lines;
  }

  private static void add(List<Line> lines, float top, float height, List<Word> words) {
    if (!words.isEmpty()) {
      lines.add(new Line(top, height, words));
    }
  }

  private static float number(String cell) {
    try {
      return Float.parseFloat(cell);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
