package io.gazette.read.pdf;

import io.gazette.diagnostic.Bilingual;
import io.gazette.diagnostic.Message;
import io.gazette.text.Chars;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Has pages without usable text recognised, and puts the words where they stand. */
final class Recognition {

  /** What recognition wants: 300 dots an inch. */
  private static final float SCALE = 300 / 72f;

  /** A picture has so many dots on its longer side at most, whatever size the file claims. */
  private static final float LONGEST_SIDE = 3_600;

  /** A line box is a little higher than its characters. */
  private static final float SIZE_OF_LINE = 0.95f;

  /** The recogniser fails; that is no fault of the file. */
  static final class FailedException extends IOException implements Bilingual {

    private static final long serialVersionUID = 1;

    private final IOException fault;

    FailedException(IOException fault) {
      super(fault.getMessage(), fault);
      this.fault = fault;
    }

    @Override
    public Message told() {
      return Bilingual.of(fault);
    }
  }

  private final PageRecogniser recogniser;

  Recognition(PageRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  /** {@code page} with the characters that are recognised on it. */
  PageScan of(PDDocument file, PageScan page) throws IOException {
    float scale = Math.min(SCALE, LONGEST_SIDE / Math.max(page.width(), page.height()));
    BufferedImage picture =
        new PDFRenderer(file).renderImage(page.number() - 1, scale, ImageType.GRAY);
    List<Glyph> glyphs = new ArrayList<>();
    for (PageRecogniser.Line line : lines(png(picture))) {
      for (PageRecogniser.Word word : line.words()) {
        add(word, line, scale, glyphs);
      }
    }
    return page.recognised(glyphs);
  }

  private List<PageRecogniser.Line> lines(byte[] png) throws FailedException {
    try {
      return recogniser.recognise(png);
    } catch (IOException e) {
      throw new FailedException(e);
    }
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(picture, "png", out);
    }
    return bytes.toByteArray();
  }

  /** The characters of a word share its width. */
  private static void add(
      PageRecogniser.Word word, PageRecogniser.Line line, float scale, List<Glyph> glyphs) {
    int[] characters = word.text().codePoints().toArray();
    float size = line.height() * SIZE_OF_LINE / scale;
    float base = (line.top() + line.height() * 0.88f) / scale;
    float width = word.width() / scale / Math.max(1, characters.length);
    for (int i = 0; i < characters.length; i++) {
      float from = word.left() / scale + i * width;
      String text = Character.toString(characters[i]);
      // Between Chinese characters recognition sees blanks that are none.
      boolean apart = i == 0 && !Chars.isHan(text.charAt(0));
      glyphs.add(
          new Glyph(
              text, from, from + width, base, size, apart, Turn.UPRIGHT, false, Element.NONE));
    }
  }
}
