package io.gazette.read.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The heads and feet of the sections of a Word file: which part each is ({@link Relations}) and to
 * which section it belongs (ECMA-376, 17.10). A section that names none has those of the one above;
 * each part is read once, with the first section that has it.
 */
final class Sections {

  private final Relations parts;
  private final Set<String> read = new HashSet<>();
  private final List<String> waiting = new ArrayList<>();

  Sections(Relations parts) {
    this.parts = parts;
  }

  /** Takes the current element where it names a head or a foot of the section being read. */
  void take(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (name.equals("headerReference") || name.equals("footerReference")) {
      String path = parts.furniture(Xml.attribute(xml, "id"));
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
