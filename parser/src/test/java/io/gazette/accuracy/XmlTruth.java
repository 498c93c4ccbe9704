package io.gazette.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The structure of teetrition-pairs: Part, Chapter, Section, Article, Paragraph, Item. */
final class XmlTruth {

  private static final Map<String, String> UNITS =
      Map.of("Part", "编", "Chapter", "章", "Section", "节", "Article", "条");

  private XmlTruth() {}

  static Outline read(Path file) throws IOException {
    try {
      OutlineBuilder out = new OutlineBuilder();
      walk(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement(),
          out);
      return out.build(true);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static void walk(Element element, OutlineBuilder out) {
    String name = element.getTagName();
    String key = UNITS.getOrDefault(name, "") + element.getAttribute("Num").replace('_', '-');
    switch (name) {
      case "Part", "Chapter", "Section" -> out.heading(key, 0);
      case "Article" -> out.article(key, 0);
      case "Paragraph" -> out.paragraph();
      case "Item" -> out.item();
      default -> {}
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        walk(child, out);
      }
    }
  }
}
