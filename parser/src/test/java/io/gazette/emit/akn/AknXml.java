package io.gazette.emit.akn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads Akoma Ntoso with the JDK's parser. */
public final class AknXml {

  private AknXml() {}

  /** The document element under {@code akomaNtoso}. */
  public static Element root(byte[] akn) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setNamespaceAware(true);
      Element outer =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(akn)).getDocumentElement();
      return children(outer).get(0);
    } catch (Exception unreadable) {
      throw new AssertionError("not well formed: " + unreadable.getMessage(), unreadable);
    }
  }

  public static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  public static List<Element> children(Element element, String name) {
    return children(element).stream().filter(c -> c.getLocalName().equals(name)).toList();
  }

  /** All elements within {@code element}, itself included, in document order. */
  public static List<Element> all(Element element) {
    List<Element> all = new ArrayList<>();
    collect(element, all);
    return all;
  }

  private static void collect(Element element, List<Element> all) {
    all.add(element);
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        collect(child, all);
      }
    }
  }

  /** The nearest ancestor called {@code name}, or null. */
  public static Element ancestor(Element element, String name) {
    Node n = element.getParentNode();
    while (n instanceof Element e) {
      if (e.getLocalName().equals(name)) {
        return e;
      }
      n = n.getParentNode();
    }
    return null;
  }
}
