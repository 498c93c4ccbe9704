package io.gazette.read.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of paragraphs: {@code word/styles.xml} (ECMA-376, 17.7). */
final class Styles {

  /** Word nests styles no deeper; a ring of styles ends here too. */
  private static final int DEEPEST = 20;

  private final Map<String, Style> styles = new HashMap<>();

  /** The styles of lists, which a definition may name. */
  private final Map<String, Style> lists = new HashMap<>();

  private String usual = "";

  /** Reads the part. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    String id = "";
    StyleBuilder style = new StyleBuilder();
    String type = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("style")) {
        id = Xml.attribute(xml, "styleId");
        style = new StyleBuilder();
        type = Xml.attribute(xml, "type");
        boolean first = usual.isEmpty() && Xml.attribute(xml, "default").equals("1");
        usual = first && type.equals("paragraph") ? id : usual;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        style.take(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        switch (type) {
          case "paragraph" -> styles.put(id, style.style());
          case "numbering" -> lists.put(id, style.style());
          default -> {}
        }
      }
    }
  }

  /** The id of the list that the style of lists {@code id} stands for; -1 for none. */
  int listOf(String id) {
    return lists.getOrDefault(id, Style.NONE).list();
  }

  /** {@code own} with all that its style and the styles below say. */
  Style full(Style own) {
    Style full = own;
    String next = own.basedOn().isEmpty() ? usual : own.basedOn();
    for (int i = 0; i < DEEPEST && styles.containsKey(next); i++) {
      full = full.on(styles.get(next));
      next = full.basedOn();
    }
    return full;
  }

  /** The id of the style by which {@code own} is numbered; {@code ""} where it says so itself. */
  String numberingStyle(Style own) {
    String next = own.list() >= 0 ? "" : own.basedOn().isEmpty() ? usual : own.basedOn();
    for (int i = 0; i < DEEPEST && styles.containsKey(next); i++) {
      if (styles.get(next).list() >= 0) {
        return next;
      }
      next = styles.get(next).basedOn();
    }
    return "";
  }
}
