package io.gazette.emit.akn;

import io.gazette.text.Chars;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of an Akoma Ntoso file in the order of print (AKN-16). */
public final class AknText {

  private AknText() {}

  /**
   * All characters outside {@code meta} but white space; the colophon of a document after its
   * attachments, the words that stand for an image and the marks of a quotation in their place.
   */
  public static String of(byte[] akn) {
    return of(AknXml.root(akn));
  }

  static String of(Element element) {
    StringBuilder text = new StringBuilder();
    element(element, text);
    return text.toString();
  }

  /** {@code text} without white space and without what XML cannot hold. */
  public static String visible(CharSequence text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      boolean xml = c >= ' ' && !half && c != 0xFFFE && c != 0xFFFF;
      if (xml && !(c < 0x10000 && Chars.isSpace((char) c))) {
        visible.appendCodePoint(c);
      }
    }
    return visible.toString();
  }

  private static void element(Element element, StringBuilder text) {
    String name = element.getLocalName();
    if (name.equals("meta")) {
      return;
    }
    if (name.equals("img")) {
      text.append(visible(element.getAttribute("alt")));
    }
    text.append(visible(element.getAttribute("startQuote")));
    boolean document = name.equals("act") || name.equals("doc");
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        if (!isColophon(child)) {
          element(child, text);
        }
      } else {
        text.append(visible(n.getNodeValue()));
      }
    }
    if (document) {
      colophon(element, text);
    }
    text.append(visible(element.getAttribute("endQuote")));
  }

  private static void colophon(Element document, StringBuilder text) {
    for (Element conclusions : AknXml.children(document, "conclusions")) {
      for (Element container : AknXml.children(conclusions)) {
        if (isColophon(container)) {
          text.append(visible(container.getTextContent()));
        }
      }
    }
  }

  private static boolean isColophon(Element element) {
    return element.getLocalName().equals("container")
        && element.getAttribute("name").equals("colophon");
  }
}
