package io.gazette.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The heads and feet of the sections of a Word file: which part each is ({@code
 * word/_rels/document.xml.rels}) and to which section it belongs (ECMA-376, 17.10). A section that
 * names none has those of the one above; each part is read once, with the first section that has
 * it.
 */
final class Sections {

  private static final String FOLDER = "word/";

  private final Map<String, String> parts = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private final List<String> waiting = new ArrayList<>();

  /** Reads the part that names the parts. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String target = Xml.attribute(xml, "Target");
        String path = target.startsWith("/") ? target.substring(1) : FOLDER + target;
        String type = Xml.attribute(xml, "Type");
        if (type.endsWith("/header") || type.endsWith("/footer")) {
          parts.put(Xml.attribute(xml, "Id"), path);
        }
      }
    }
  }

  /** Whether the file names any head or foot. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Takes the current element where it names a head or a foot of the section being read. */
  void take(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (name.equals("headerReference") || name.equals("footerReference")) {
      String path = parts.getOrDefault(Xml.attribute(xml, "id"), "");
      if (!path.isEmpty() && read.add(path)) {
        waiting.add(path);
      }
    }
  }

  /** The parts of the section that has just ended, in the order it names them. */
  List<String> ended() {
    List<String> ended = List.copyOf(waiting);
    waiting.clear();
    return ended;
  }
}
