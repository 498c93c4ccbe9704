package io.gazette.read.pdf;

import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the running heads and page numbers by their place: what stands at the head or foot of
 * several pages at the same height and says the same, numbers aside.
 */
final class Furniture {

  /** Heads and feet stand in this share of a page at its top and bottom. */
  private static final float MARGIN = 0.16f;

  /** So many lines at each end of a page may be furniture. */
  private static final int DEPTH = 3;

  /** A head stands on one page in so many at least, if nothing sets it off from the text. */
  private static final int OFTEN = 4;

  private static final float SAME_HEIGHT = 4;
  private static final int LONGEST = 70;

  private final List<PdfPage> pages;
  private final Map<String, List<LaidLine>> byKey = new HashMap<>();
  private final Set<LaidLine> ends = new HashSet<>();

  private Furniture(List<PdfPage> pages) {
    this.pages = pages;
  }

  /**
   * Marks the lines of {@code pages} that are furniture, and gives each page its printed number.
   */
  static void mark(List<PdfPage> pages) {
    Furniture furniture = new Furniture(pages);
    furniture.markTold();
    furniture.collect();
    furniture.markRepeated();
    furniture.markLoneFeet();
    furniture.nameRest();
    PageNumbers.read(pages);
  }

  /** What the file itself says of its pages, unless it says so of most of its lines. */
  private void markTold() {
    List<LaidLine> told = new ArrayList<>();
    int lines = 0;
    for (PdfPage page : pages) {
      lines += page.lines().size();
      page.lines().stream().filter(LaidLine::isToldFurniture).forEach(told::add);
    }
    if (told.size() * 2 <= lines) {
      told.forEach(Furniture::mark);
    }
  }

  private void collect() {
    for (PdfPage page : pages) {
      List<LaidLine> lines = new ArrayList<>();
      for (LaidLine line : page.lines()) {
        if (!line.isRow() && line.text().length() <= LONGEST) {
          lines.add(line);
        }
      }
      lines.sort(Comparator.comparingDouble((LaidLine l) -> l.box().y()));
      for (int i = 0; i < lines.size(); i++) {
        LaidLine line = lines.get(i);
        boolean outer = i < DEPTH || i >= lines.size() - DEPTH;
        if (outer && isInMargin(page, line)) {
          ends.add(line);
          byKey.computeIfAbsent(key(line.text()), k -> new ArrayList<>()).add(line);
        }
      }
    }
  }

  private static boolean isInMargin(PdfPage page, LaidLine line) {
    float middle = line.box().y() + line.box().height() / 2;
    return middle < page.height() * MARGIN || middle > page.height() * (1 - MARGIN);
  }

  /** The line without white space, each number as one #. */
  private static String key(String line) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Chars.digit(c) >= 0) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != '#') {
          key.append('#');
        }
      } else if (!Chars.isBlank(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private void markRepeated() {
    int needed = pages.size() <= 6 ? 2 : 3;
    for (List<LaidLine> same : byKey.values()) {
      same.sort(Comparator.comparingDouble((LaidLine l) -> l.box().y()));
      int from = 0;
      for (int i = 1; i <= same.size(); i++) {
        boolean apart =
            i == same.size() || same.get(i).box().y() - same.get(i - 1).box().y() > SAME_HEIGHT;
        if (apart) {
          int found = differentPages(same.subList(from, i));
          boolean often = found * OFTEN >= pages.size() && !isProse(same.get(from).text());
          if (found >= needed && (often || areApart(same.subList(from, i)))) {
            same.subList(from, i).forEach(Furniture::mark);
          }
          from = i;
        }
      }
    }
  }

  /** No head is a sentence, or a part of one. */
  private static boolean isProse(String text) {
    return text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
  }

  /** Two pages of a long text may begin with the same sentence: it is no head on them. */
  private boolean areApart(List<LaidLine> lines) {
    int apart = 0;
    for (LaidLine line : lines) {
      apart += pages.get(line.page() - 1).isApart(line) ? 1 : 0;
    }
    return 2 * apart > lines.size();
  }

  private static int differentPages(List<LaidLine> lines) {
    Set<Integer> numbers = new HashSet<>();
    lines.forEach(line -> numbers.add(line.page()));
    return numbers.size();
  }

  /** A number set off by dashes under the last line: — 12 —. It needs no second page to be told. */
  private void markLoneFeet() {
    for (LaidLine line : ends) {
      if (PageNumbers.isDecorated(line.text())) {
        mark(line);
      }
    }
  }

  /**
   * A head that stands on one page only, but names the gazette, or the document by the title of a
   * page above, and is ruled off, or in small print and set off from the text.
   */
  private void nameRest() {
    Set<String> titles = largeLines();
    for (LaidLine line : ends) {
      PdfPage page = pages.get(line.page() - 1);
      boolean names =
          line.text().contains("公报")
              || line.text().contains("公報")
              || titles.contains(key(line.text()));
      boolean topmost = line.box().y() < page.height() * 0.1f;
      if (names
          && topmost
          && page.number() > 1
          && (page.isRuledUnder(line) || page.isSetOff(line))) {
        mark(line);
      }
    }
  }

  /** What stands in large print: titles, each line by itself and with those above it. */
  private Set<String> largeLines() {
    Set<String> titles = new HashSet<>();
    float usual = TextSizes.usual(pages.stream().flatMap(p -> p.lines().stream()).toList());
    for (PdfPage page : pages) {
      String title = "";
      float size = 0;
      for (LaidLine line : page.lines()) {
        boolean more = Math.abs(line.size() - size) < 0.5f;
        title = more && title.length() < LONGEST ? title + line.text() : line.text();
        size = line.size();
        if (size >= Paragraphs.LARGE * usual) {
          titles.add(key(title));
        }
      }
    }
    return titles;
  }

  private static void mark(LaidLine line) {
    line.setFurniture(
        PageNumbers.isNumber(line.text()) ? DiscardReason.PAGE_NUMBER : DiscardReason.RUNNING_HEAD);
  }
}
