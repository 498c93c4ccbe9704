package io.gazette.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Sets pages for tests. Its font is one that PDF files may name without holding it, with a
 * character map that every reader has: no font file is needed. Chinese characters are as wide as
 * high, all others half as wide. y counts from the top of the page.
 */
public final class Typesetter {

  /** How wide a character is, in its own height. */
  public static float width(char c) {
    return c < 0x7F ? 0.5f : 1;
  }

  /** How wide {@code text} is, in points. */
  public static float width(String text, float size) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i)) * size;
    }
    return width;
  }

  private final PDDocument file = new PDDocument();
  private final float width;
  private final float height;
  private final COSDictionary resources = new COSDictionary();
  private final List<StringBuilder> pages = new ArrayList<>();
  private final List<PDPage> made = new ArrayList<>();

  /** Pages of this size, in points. */
  public Typesetter(float width, float height) {
    this.width = width;
    this.height = height;
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("H", font("UniGB-UTF16-H"));
    fonts.setItem("V", font("UniGB-UTF16-V"));
    fonts.setItem("X", fontWithoutMeaning());
    resources.setItem(COSName.FONT, fonts);
  }

  private static COSDictionary font(String encoding) {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    for (int number : new int[] {1, 95, 500}) {
      widths.add(COSInteger.get(number));
    }
    descendant.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  /** A font whose codes are its own and that has no map to Unicode. */
  private static COSDictionary fontWithoutMeaning() {
    COSDictionary font = font("Identity-H");
    COSDictionary descendant =
        (COSDictionary) ((COSArray) font.getItem(COSName.DESCENDANT_FONTS)).get(0);
    COSDictionary system = (COSDictionary) descendant.getItem(COSName.CIDSYSTEMINFO);
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    return font;
  }

  /** Begins a page. */
  public Typesetter page() {
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(new PDResources(resources));
    file.addPage(page);
    made.add(page);
    pages.add(new StringBuilder());
    return this;
  }

  /** Sets {@code text} from {@code x} on, its base line at {@code y}. */
  public Typesetter text(float x, float y, float size, String text) {
    return show("H", 1, 0, x, y, size, text);
  }

  /** Sets {@code text} with {@code space} points more after each character, as full lines are. */
  public Typesetter spaced(float x, float y, float size, float space, String text) {
    raw(String.format(Locale.ROOT, "%.3f Tc\n", space));
    return text(x, y, size, text).raw("0 Tc\n");
  }

  /** Sets {@code text} down the page from {@code y} on, as vertical writing. */
  public Typesetter vertical(float x, float y, float size, String text) {
    return show("V", 1, 0, x, y, size, text);
  }

  /** Sets {@code text} up the page, turned to the left. */
  public Typesetter sideways(float x, float y, float size, String text) {
    return show("H", 0, 1, x, y, size, text);
  }

  /** Sets {@code text} in a font that does not tell what it shows. */
  public Typesetter meaningless(float x, float y, float size, String text) {
    return show("X", 1, 0, x, y, size, text);
  }

  private Typesetter show(
      String font, int cos, int sin, float x, float y, float size, String text) {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    return raw(
        String.format(
            Locale.ROOT,
            "BT /%s %.2f Tf %d %d %d %d %.2f %.2f Tm <%s> Tj ET\n",
            font,
            size,
            cos,
            sin,
            -sin,
            cos,
            x,
            height - y,
            hex));
  }

  /** Draws a line. */
  public Typesetter rule(float x1, float y1, float x2, float y2) {
    return raw(
        String.format(
            Locale.ROOT, "0.5 w %.2f %.2f m %.2f %.2f l S\n", x1, height - y1, x2, height - y2));
  }

  /** Adds operators as they are. */
  public Typesetter raw(String operators) {
    pages.get(pages.size() - 1).append(operators);
    return this;
  }

  /** The resources of all pages. */
  public COSDictionary resources() {
    return resources;
  }

  /** The file, still open. */
  public PDDocument file() {
    return file;
  }

  /** The page begun last. */
  public PDPage lastPage() {
    return made.get(made.size() - 1);
  }

  /** How many pages were begun. */
  public int pageCount() {
    return made.size();
  }

  /** The file. */
  public byte[] bytes() {
    try (file) {
      for (int i = 0; i < made.size(); i++) {
        PDStream stream = new PDStream(file);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(pages.get(i).toString().getBytes(StandardCharsets.US_ASCII));
        }
        made.get(i).setContents(stream);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
