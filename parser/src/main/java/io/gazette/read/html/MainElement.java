package io.gazette.read.html;

import org.jsoup.nodes.Element;

/** Finds the element of a page that holds its text. */
final class MainElement {

  /** An element that holds nine tenths of the running text holds the document. */
  private static final int SHARE = 9;

  /** A document has a title, a text, a signature and a date at least. */
  private static final int FEWEST_LINES = 5;

  private MainElement() {}

  /** The innermost element under {@code body} that holds nearly all of the running text. */
  static Element of(Element body, PageWalk walk) {
    int all = prose(body, walk);
    Element main = body;
    Element next = body;
    while (next != null) {
      main = next;
      next = null;
      for (Element child : main.children()) {
        if (all > 0 && prose(child, walk) * 10L >= all * (long) SHARE) {
          next = child;
          break;
        }
      }
    }
    while (main != body && main.parent() != null && lines(main, walk) < FEWEST_LINES) {
      main = main.parent();
    }
    return main;
  }

  private static int prose(Element element, PageWalk walk) {
    return walk.extent(element).map(PageWalk.Extent::prose).orElse(0);
  }

  private static int lines(Element element, PageWalk walk) {
    PageWalk.Extent extent = walk.extent(element).orElse(new PageWalk.Extent(0, 0, 0));
    int lines = 0;
    for (PageLine line : walk.lines().subList(extent.first(), extent.end())) {
      lines += line.printed() > 0 && !line.isLink() ? 1 : 0;
    }
    return lines;
  }
}
