package io.gazette.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a file names and does not hold. PDFBox would search the machine for
 * them, which takes seconds, writes a cache to the home folder and lets the result depend on the
 * machine; the text of a page depends on none of them.
 */
final class NoFonts implements FontMapper {

  private static final String ANY = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont any;

  private NoFonts(TrueTypeFont any) {
    this.any = any;
  }

  /** Has PDFBox use it, in the whole process, from now on. */
  static void install() throws IOException {
    try (InputStream file = PDFontDescriptor.class.getResourceAsStream(ANY)) {
      FontMappers.set(new NoFonts(new TTFParser().parse(new RandomAccessReadBuffer(file))));
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(any, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(any, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, any, true);
  }
}
