package io.gazette.read.docx;

import io.gazette.read.xml.XmlCharacters;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as it streams by; no document type is read, no entity followed. */
final class Xml {

  private Xml() {}

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      return factory.createXMLStreamReader(XmlCharacters.of(in));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /** The attribute called {@code name} in any namespace; {@code ""} where there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** {@code w:val} of the current element. */
  static String value(XMLStreamReader xml) {
    return attribute(xml, "val");
  }

  /** The number that attribute {@code name} is; {@code otherwise} where it is none. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    try {
      return Integer.parseInt(attribute(xml, name));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether a property that is there is on: {@code <w:b/>}, not {@code <w:b w:val="0"/>}. */
  static boolean isOn(XMLStreamReader xml) {
    String value = value(xml);
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
