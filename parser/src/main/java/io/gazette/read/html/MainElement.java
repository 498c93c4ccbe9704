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
    Element main = body;
    for (Element next = heaviest(main, walk); next != main; next = heaviest(main, walk)) {
      main = next;
    }
    while (main != body && main.parent() != null && lines(main, walk) < FEWEST_LINES) {
      main = main.parent();
    }
    return main;
  }

  /**
   * The child of {@code parent} that outweighs all others by far, or {@code parent}. What holds
   * more links than text beside them is a menu and weighs little.
   */
  private static Element heaviest(Element parent, PageWalk walk) {
    Element best = parent;
    long most = 0;
    long others = 0;
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      PageWalk.Extent extent = extent(child, walk);
      if (extent.prose() > most) {
        others += net(best, parent, walk);
        most = extent.prose();
        best = child;
      } else {
        others += Math.max(0, extent.prose() - extent.linked());
      }
    }
    return most * 10 >= (most + others) * SHARE && most > 0 ? best : parent;
  }

  private static long net(Element child, Element parent, PageWalk walk) {
    PageWalk.Extent extent = extent(child, walk);
    return child == parent ? 0 : Math.max(0, extent.prose() - extent.linked());
  }

  private static PageWalk.Extent extent(Element element, PageWalk walk) {
    return walk.extent(element).orElse(new PageWalk.Extent(0, 0, 0, 0));
  }

  private static int lines(Element element, PageWalk walk) {
    PageWalk.Extent extent = extent(element, walk);
    int lines = 0;
    for (PageLine line : walk.lines().subList(extent.first(), extent.end())) {
      lines += line.printed() > 0 && !line.isLink() ? 1 : 0;
    }
    return lines;
  }
}
