package io.gazette.parse.body;

import io.gazette.classify.Marker;
import io.gazette.classify.MarkerStyle;

/**
 * Which numbers are due next: a level restarts at 1 under each parent or runs on through the
 * document (BOD-03).
 */
final class Numbering {

  private static final int STYLES = MarkerStyle.values().length;

  /** The last number of each style; 0 where there was none. */
  private final int[] last = new int[STYLES];

  private int lastInserted;
  private int articles;
  private int divisions;
  private int lastHeading;
  private String lastDecimal = "";

  /**
   * Whether {@code marker} is the number one expects: the next of its style, an inserted one, or a
   * first.
   */
  boolean isDue(Marker marker) {
    if (marker.style() == MarkerStyle.DECIMAL) {
      return isDueDecimal(marker.path());
    }
    int previous = last[marker.style().ordinal()];
    if (marker.style() != MarkerStyle.ARTICLE) {
      return marker.value() == 1 || marker.value() == previous + 1;
    }
    if (articles == 0) {
      return true;
    }
    return marker.inserted() > 0
        ? marker.value() == previous && marker.inserted() == lastInserted + 1
        : marker.value() == previous + 1;
  }

  /** 1.1 after 1, or 3.1 under 三、 or 3. */
  private boolean isDueDecimal(String path) {
    int first = DecimalPath.first(path);
    boolean under =
        first == last[MarkerStyle.CHINESE.ordinal()] || first == last[MarkerStyle.ARABIC.ordinal()];
    return DecimalPath.follows(lastDecimal, path)
        || under && DecimalPath.depth(path) == 2 && path.endsWith(".1");
  }

  /** The last decimal label, {@code 2.1.1}; {@code ""} where there was none. */
  String lastDecimal() {
    return lastDecimal;
  }

  /** Whether {@code marker} (一、) is the next of the headings above articles. */
  boolean continuesHeading(Marker marker) {
    return lastHeading > 0 && marker.value() == lastHeading + 1;
  }

  /** Notes that {@code marker} was taken as a label. */
  void took(Marker marker) {
    last[marker.style().ordinal()] = marker.value();
    if (marker.style() == MarkerStyle.ARTICLE) {
      articles++;
      lastInserted = marker.inserted();
    } else if (marker.style().isDivision()) {
      divisions++;
    } else if (marker.style() == MarkerStyle.CHINESE) {
      lastHeading = marker.value();
    } else if (marker.style() == MarkerStyle.DECIMAL) {
      lastDecimal = marker.path();
    }
  }

  int articles() {
    return articles;
  }

  int divisions() {
    return divisions;
  }

  int lastArticle() {
    return last[MarkerStyle.ARTICLE.ordinal()];
  }
}
