package io.gazette.read.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which other parts a part of a Word file speaks of: its {@code .rels} (ECMA-376 part 2, 9.3). The
 * text itself need not be called {@code word/document.xml}.
 */
final class Relations {

  static final Relations NONE = new Relations("");

  private final String folder;
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byKind = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  /**
   * @param folder in which the part lies, with its {@code /}
   */
  Relations(String folder) {
    this.folder = folder;
  }

  /** Reads the part that names them. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String target = Xml.attribute(xml, "Target");
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        String type = Xml.attribute(xml, "Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        byId.put(Xml.attribute(xml, "Id"), path);
        kinds.put(Xml.attribute(xml, "Id"), kind);
        byKind.putIfAbsent(kind, path);
      }
    }
  }

  /**
   * The first part of {@code kind}; the one of this folder that is usually called so if none is.
   */
  String part(String kind, String usual) {
    return byKind.getOrDefault(kind, folder + usual);
  }

  /** The path of the head or foot called {@code id}; {@code ""} where it is none. */
  String furniture(String id) {
    String kind = kinds.getOrDefault(id, "");
    return kind.equals("header") || kind.equals("footer") ? byId.get(id) : "";
  }

  /** Whether any head or foot is named. */
  boolean hasFurniture() {
    return byKind.containsKey("header") || byKind.containsKey("footer");
  }
}
