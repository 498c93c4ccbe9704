package io.gazette.read.docx;

import io.gazette.read.collect.CollectedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks a part that holds text, as Word shows it when all changes are accepted: paragraphs with
 * their labels, tables, text boxes behind the paragraph they are anchored in.
 */
final class BodyText {

  /** What is not shown: what was deleted or moved away, the other form of a drawing, codes. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "Fallback",
          "instrText",
          "delInstrText",
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPrChange",
          "tcPrChange",
          "trPrChange",
          "tblGridChange",
          "numberingChange",
          "rt",
          "sectPr",
          "annotationRef",
          "docPartObj");

  private static final int SAYS_NOTHING = 2;

  private final LineWriter out;
  private final Styles styles;
  private final Numbering numbering;
  private final Sections sections;
  private final Furniture furniture;

  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<WordTable> tables = new ArrayDeque<>();

  /** For each text box that is open, how many tables were open around it. */
  private final Deque<Integer> boxes = new ArrayDeque<>();

  private final Fields fields = new Fields();
  private final NoteText notes;

  /** The notes to what is being read: they stand behind it. */
  private final List<String> waiting = new ArrayList<>();

  private boolean hidden;

  /** Index into the weights of a paragraph: how bold the run is. */
  private int weight = SAYS_NOTHING;

  private boolean inText;
  private boolean inRowProperties;
  private int changes;

  /** Reads the heads and feet of a section that has ended. */
  interface Furniture {
    void read(List<String> parts) throws UnreadableWordException;
  }

  BodyText(CollectedText out, Styles styles, Numbering numbering) {
    this(out, styles, numbering, new Sections(Relations.NONE), new NoteText(), parts -> {});
  }

  BodyText(
      CollectedText out,
      Styles styles,
      Numbering numbering,
      Sections sections,
      NoteText notes,
      Furniture furniture) {
    this.out = new LineWriter(out);
    this.styles = styles;
    this.numbering = numbering;
    this.sections = sections;
    this.notes = notes;
    this.furniture = furniture;
  }

  /** How many changes were tracked. */
  int changes() {
    return changes;
  }

  /** Reads the part, or the element that has just begun, to its end. */
  void read(XMLStreamReader xml) throws XMLStreamException, UnreadableWordException {
    int skipped = 0;
    int depth = 0;
    while (depth >= 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (skipped > 0 || isSkipped(xml)) {
          sections.take(xml);
          skipped++;
        } else {
          start(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (skipped > 0) {
          skipped--;
        } else {
          end(xml.getLocalName());
        }
      } else if (skipped == 0
          && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
        characters(xml);
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("a Word file has no document type");
      }
    }
    while (!tables.isEmpty()) {
      endTable();
    }
    waiting.addAll(notes.rest());
    notes();
    out.end();
    furniture.read(sections.ended());
  }

  private boolean isSkipped(XMLStreamReader xml) {
    String name = xml.getLocalName();
    boolean change = name.equals("ins") || name.equals("del") || name.equals("moveTo");
    changes += change || name.equals("moveFrom") ? 1 : 0;
    boolean gone = name.equals("del") || name.equals("moveFrom");
    if (inProperties()) {
      paragraphs.peek().endDeleted |= gone;
      paragraphs.peek().endsSection |= name.equals("sectPr");
    } else if (inRowProperties && gone) {
      tables.peek().deleteRow();
    } else if (name.equals("cellDel") && inTable()) {
      tables.peek().deleteCell();
    }
    return SKIPPED.contains(name);
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    switch (name) {
      case "p" -> paragraphs.push(new Paragraph());
      case "pPr" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.peek().inProperties = true;
        }
      }
      case "r" -> {
        hidden = false;
        weight = SAYS_NOTHING;
      }
      case "b" -> weight = inProperties() ? weight : Xml.isOn(xml) ? 0 : 1;
      case "vanish" -> hidden |= Xml.isOn(xml) && !inProperties();
      case "t" -> inText = true;
      case "tab", "ptab" -> append(inProperties() ? "" : "\t");
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "sym" ->
          append(SymbolFont.character(Xml.attribute(xml, "font"), Xml.attribute(xml, "char")));
      case "fldChar" -> fields.mark(Xml.attribute(xml, "fldCharType"));
      case "footnoteReference", "endnoteReference" ->
          waiting.addAll(notes.take(name, Xml.attribute(xml, "id")));
      case "txbxContent" -> boxes.push(tables.size());
      case "tbl" -> tables.push(new WordTable());
      default -> {
        if (inProperties()) {
          paragraphs.peek().own.take(xml);
        } else {
          table(xml, name);
        }
      }
    }
  }

  private void table(XMLStreamReader xml, String name) {
    if (!inTable()) {
      return;
    }
    switch (name) {
      case "tr" -> tables.peek().row();
      case "trPr" -> inRowProperties = true;
      case "tc" -> tables.peek().cell();
      case "gridSpan" -> tables.peek().span(Xml.number(xml, "val", 1));
      case "vMerge" -> {
        if (!Xml.value(xml).equals("restart")) {
          tables.peek().goesOn();
        }
      }
      case "tblHeader" -> {
        if (Xml.isOn(xml)) {
          tables.peek().head();
        }
      }
      default -> {}
    }
  }

  private boolean inProperties() {
    return !paragraphs.isEmpty() && paragraphs.peek().inProperties;
  }

  /** Whether the current place is in a table, and no text box in between. */
  private boolean inTable() {
    return tables.size() > (boxes.isEmpty() ? 0 : boxes.peek());
  }

  private void characters(XMLStreamReader xml) {
    if (inText) {
      append(xml.getText());
    }
  }

  private void append(String characters) {
    if (!hidden && !paragraphs.isEmpty() && !fields.atCode()) {
      paragraphs.peek().text.append(characters);
      paragraphs.peek().weights[weight] += characters.strip().length();
    }
  }

  private void end(String name) throws UnreadableWordException {
    switch (name) {
      case "p" -> {
        if (!paragraphs.isEmpty()) {
          Paragraph paragraph = paragraphs.pop();
          endParagraph(paragraph);
          if (paragraph.endsSection) {
            furniture.read(sections.ended());
          }
        }
      }
      case "pPr" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.peek().inProperties = false;
        }
      }
      case "trPr" -> inRowProperties = false;
      case "t" -> inText = false;
      case "r" -> hidden = false;
      case "txbxContent" -> boxes.poll();
      case "tbl" -> {
        if (inTable()) {
          endTable();
        }
      }
      default -> {}
    }
  }

  private void endParagraph(Paragraph paragraph) {
    if (paragraph.endDeleted) {
      out.carry(paragraph.text);
      paragraph.boxes.forEach(Runnable::run);
      return;
    }
    Style own = paragraph.own.style();
    Style style = styles.full(own);
    String text = out.carried() + paragraph.text;
    Optional<Numbering.Label> label = label(own, style);
    if (inTable()) {
      String written = label.map(l -> l.text() + behind(l)).orElse("") + text;
      tables.peek().paragraph(new WordTable.Paragraph(written.replace('\n', ' '), style));
      paragraph.boxes.forEach(Runnable::run);
    } else if (!boxes.isEmpty() && paragraphs.size() > 0) {
      String written = label.map(l -> l.text() + behind(l)).orElse("") + text;
      paragraphs.peekLast().boxes.add(() -> out.lines(written, style, false));
    } else {
      label.filter(Numbering.Label::bullet).ifPresent(l -> out.bullet(l.text()));
      String written = label.filter(l -> !l.bullet()).map(l -> l.text() + behind(l)).orElse("");
      out.lines(written + text, style, paragraph.isBold(style));
      paragraph.boxes.forEach(Runnable::run);
      notes();
    }
  }

  private Optional<Numbering.Label> label(Style own, Style style) {
    return style.list() <= 0
        ? Optional.empty()
        : numbering.next(style.list(), style.level(), styles.numberingStyle(own));
  }

  private static String behind(Numbering.Label label) {
    return label.suffix().equals("nothing") ? "" : " ";
  }

  /** A table in a cell is part of its text. */
  private void endTable() {
    WordTable table = tables.pop();
    if (inTable()) {
      table.paragraphs().forEach(tables.peek()::paragraph);
    } else if (!boxes.isEmpty() && !paragraphs.isEmpty()) {
      paragraphs.peekLast().boxes.add(() -> out.table(table));
    } else {
      out.table(table);
      notes();
    }
  }

  /** Writes the notes to what has just been written. */
  private void notes() {
    waiting.forEach(note -> out.lines(note, Style.NONE, false));
    waiting.clear();
  }
}
