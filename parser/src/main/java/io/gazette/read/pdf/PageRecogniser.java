package io.gazette.read.pdf;

import io.gazette.diagnostic.Bilingual;
import java.io.IOException;
import java.util.List;

/**
 * Recognises the text of a page from its picture. The library has none of its own: who reads the
 * file brings one, such as a call of {@code tesseract}.
 */
public interface PageRecogniser {

  /**
   * A line of words on a picture, in its own dots, y downwards.
   *
   * @param top of the line
   * @param height of the line
   * @param words from left to right
   */
  record Line(float top, float height, List<Word> words) {

    public Line {
      words = List.copyOf(words);
    }
  }

  /**
   * A word, or some characters that stand together.
   *
   * @param text what it is
   * @param left where it begins
   * @param width how wide it is
   */
  record Word(String text, float left, float width) {}

  /**
   * {@return the lines on a page}
   *
   * @param png the picture, in shades of grey
   * @throws IOException if it cannot be recognised; the message says why, in both languages where
   *     it is {@link Bilingual}
   */
  List<Line> recognise(byte[] png) throws IOException;
}
