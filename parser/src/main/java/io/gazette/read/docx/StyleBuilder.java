package io.gazette.read.docx;

import javax.xml.stream.XMLStreamReader;

/** Collects the properties of a paragraph or a style, element by element. */
final class StyleBuilder {

  private String name = "";
  private String basedOn = "";
  private int list = -1;
  private int level = -1;
  private int outline = -1;
  private String alignment = "";
  private int bold = -1;

  /** Takes the current element, if it is one of the properties that matter. */
  void take(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "name" -> name = Xml.value(xml);
      case "basedOn", "pStyle" -> basedOn = Xml.value(xml);
      case "numId" -> list = Xml.number(xml, "val", -1);
      case "ilvl" -> level = Xml.number(xml, "val", -1);
      case "outlineLvl" -> outline = Xml.number(xml, "val", -1);
      case "jc" -> alignment = Xml.value(xml);
      case "b" -> bold = Xml.isOn(xml) ? 1 : 0;
      default -> {}
    }
  }

  Style style() {
    return new Style(name, basedOn, list, level, outline, alignment, bold);
  }
}
