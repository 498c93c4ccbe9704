package io.gazette.read.docx;

import io.gazette.read.collect.CollectedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The footnotes and endnotes of a Word file (ECMA-376, 17.11). A page shows a note below what it
 * belongs to, so it is read behind that paragraph: at the end of the text it would stand below the
 * signature.
 */
final class NoteText {

  private static final String REFERENCE = "Reference";

  private final Map<String, String> notes = new LinkedHashMap<>();

  /** Reads a part with notes. */
  void read(XMLStreamReader xml, Styles styles, Numbering numbering)
      throws XMLStreamException, UnreadableWordException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && isNote(xml.getLocalName())) {
        String key = xml.getLocalName() + Xml.attribute(xml, "id");
        boolean rule = !Xml.attribute(xml, "type").isEmpty();
        CollectedText text = new CollectedText();
        new BodyText(text, styles, numbering).read(xml);
        String note = text.text(0, text.length()).strip();
        if (!rule && !note.isEmpty()) {
          notes.put(key, note);
        }
      }
    }
  }

  private static boolean isNote(String name) {
    return name.equals("footnote") || name.equals("endnote");
  }

  /** The note that {@code reference}, a {@code footnoteReference}, leads to; each once. */
  List<String> take(String reference, String id) {
    String kind = reference.substring(0, reference.length() - REFERENCE.length());
    String note = notes.remove(kind + id);
    return note == null ? List.of() : List.of(note);
  }

  /** The notes that nothing leads to. */
  List<String> rest() {
    return List.copyOf(notes.values());
  }
}
