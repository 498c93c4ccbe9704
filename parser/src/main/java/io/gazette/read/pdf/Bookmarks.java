package io.gazette.read.pdf;

import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The outline of a file (ISO 32000-1, 12.3.3): names of its headings and the pages they lead to. A
 * line of that page that says the same, and nothing else, is a heading.
 */
final class Bookmarks {

  private static final int MOST = 20_000;
  private static final int DEEPEST = 20;

  private final PDDocument file;
  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final Set<COSDictionary> seen = new HashSet<>();
  private final Map<Integer, Set<String>> byPage = new HashMap<>();

  private Bookmarks(PDDocument file) {
    this.file = file;
  }

  /** The names, without white space, by the number of their page; none where it is damaged. */
  static Map<Integer, Set<String>> of(PDDocument file) {
    try {
      PDOutlineNode outline = file.getDocumentCatalog().getDocumentOutline();
      if (outline == null) {
        return Map.of();
      }
      Bookmarks bookmarks = new Bookmarks(file);
      int number = 0;
      for (PDPage page : file.getPages()) {
        if (++number > PdfPages.MOST) {
          break;
        }
        bookmarks.numbers.put(page.getCOSObject(), number);
      }
      bookmarks.read(outline, 0);
      return bookmarks.byPage;
    } catch (RuntimeException | StackOverflowError e) {
      return Map.of();
    }
  }

  private void read(PDOutlineNode node, int depth) {
    PDOutlineItem item = node.getFirstChild();
    while (item != null && seen.size() < MOST && seen.add(item.getCOSObject())) {
      take(item);
      if (depth < DEEPEST) {
        read(item, depth + 1);
      }
      item = item.getNextSibling();
    }
  }

  private void take(PDOutlineItem item) {
    try {
      PDPage page = item.findDestinationPage(file);
      Integer number = page == null ? null : numbers.get(page.getCOSObject());
      if (number != null && item.getTitle() != null) {
        byPage.computeIfAbsent(number, n -> new HashSet<>()).add(key(item.getTitle()));
      }
    } catch (IOException e) {
      // It leads nowhere and tells nothing.
    }
  }

  /** Marks the lines of {@code pages} that {@code names}, by page, name. */
  static void mark(List<PdfPage> pages, Map<Integer, Set<String>> names) {
    for (PdfPage page : pages) {
      Set<String> own = names.getOrDefault(page.number(), Set.of());
      for (LaidLine line : own.isEmpty() ? List.<LaidLine>of() : page.lines()) {
        boolean open = line.hint() == LineHint.NONE || line.hint() == LineHint.PARAGRAPH;
        boolean text = line.furniture().isEmpty() && !line.isNote();
        if (open && text && own.contains(key(line.text())) && StructureHints.isHeading(line)) {
          line.setHint(LineHint.HEADING_2);
        }
      }
    }
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Chars.isBlank(text.charAt(i)) && text.charAt(i) >= ' ') {
        key.append(text.charAt(i));
      }
    }
    return key.toString();
  }
}
