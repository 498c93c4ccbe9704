package io.gazette.read.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page as it is shown: cropped, turned, y downwards.
 *
 * @param width as shown, in points
 * @param height as shown
 */
record PageFrame(PDRectangle crop, int rotation, float width, float height) {

  static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    int rotation = page.getRotation();
    boolean sideways = rotation == 90 || rotation == 270;
    return new PageFrame(
        crop,
        rotation,
        sideways ? crop.getHeight() : crop.getWidth(),
        sideways ? crop.getWidth() : crop.getHeight());
  }

  /** Where the point {@code (x, y)} of the file is shown. */
  Point2D.Float shown(float x, float y) {
    float left = x - crop.getLowerLeftX();
    float low = y - crop.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new Point2D.Float(low, left);
      case 180 -> new Point2D.Float(crop.getWidth() - left, low);
      case 270 -> new Point2D.Float(crop.getHeight() - low, crop.getWidth() - left);
      default -> new Point2D.Float(left, crop.getHeight() - low);
    };
  }
}
