package io.gazette.read.docx;

import io.gazette.read.collect.CollectedText;
import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;
import java.util.ArrayDeque;
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

  private static final int LONGEST_HEADING = 60;

  private static final int SAYS_NOTHING = 2;

  private final CollectedText out;
  private final Styles styles;
  private final Numbering numbering;
  private final Sections sections;
  private final Furniture furniture;
  private final Emphasis emphasis = new Emphasis();

  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<WordTable> tables = new ArrayDeque<>();

  /** For each text box that is open, how many tables were open around it. */
  private final Deque<Integer> boxes = new ArrayDeque<>();

  private final StringBuilder carried = new StringBuilder();
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** How many of the open fields are still at their code. */
  private int codes;

  private boolean hidden;

  /** Index into the weights of a paragraph: how bold the run is. */
  private int weight = SAYS_NOTHING;

  private boolean inText;
  private int changes;

  /** Whether a plain paragraph has been read: what is set in the middle above it is the title. */
  private boolean begun;

  /** Reads the heads and feet of a section that has ended. */
  interface Furniture {
    void read(List<String> parts) throws UnreadableWordException;
  }

  BodyText(CollectedText out, Styles styles, Numbering numbering) {
    this(out, styles, numbering, new Sections(), parts -> {});
  }

  BodyText(
      CollectedText out,
      Styles styles,
      Numbering numbering,
      Sections sections,
      Furniture furniture) {
    this.out = out;
    this.styles = styles;
    this.numbering = numbering;
    this.sections = sections;
    this.furniture = furniture;
  }

  /** How many changes were tracked. */
  int changes() {
    return changes;
  }

  /** Reads the part to its end. */
  void read(XMLStreamReader xml) throws XMLStreamException, UnreadableWordException {
    int skipped = 0;
    while (xml.hasNext()) {
      int event = xml.next();
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
    if (carried.length() > 0) {
      line("", Style.NONE, false);
    }
    emphasis.mark(out);
    furniture.read(sections.ended());
  }

  private boolean isSkipped(XMLStreamReader xml) {
    String name = xml.getLocalName();
    boolean change = name.equals("ins") || name.equals("del") || name.equals("moveTo");
    changes += change || name.equals("moveFrom") ? 1 : 0;
    boolean mark = !paragraphs.isEmpty() && paragraphs.peek().inProperties;
    if (mark && name.equals("del")) {
      paragraphs.peek().endDeleted = true;
    }
    if (mark && name.equals("sectPr")) {
      paragraphs.peek().endsSection = true;
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
      case "fldChar" -> field(Xml.attribute(xml, "fldCharType"));
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

  /** The code of a field is not shown, its result is. */
  private void field(String type) {
    switch (type) {
      case "begin" -> {
        fields.push(true);
        codes++;
      }
      case "separate", "end" -> {
        boolean code = !fields.isEmpty() && fields.pop();
        codes -= code ? 1 : 0;
        if (type.equals("separate")) {
          fields.push(false);
        }
      }
      default -> {}
    }
  }

  private void characters(XMLStreamReader xml) {
    if (inText) {
      append(xml.getText());
    }
  }

  private void append(String characters) {
    if (!hidden && !paragraphs.isEmpty() && codes == 0) {
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
      carried.append(paragraph.text);
      paragraph.boxes.forEach(Runnable::run);
      return;
    }
    Style own = paragraph.own.style();
    Style style = styles.full(own);
    String text = carried.toString() + paragraph.text;
    carried.setLength(0);
    Optional<Numbering.Label> label = label(own, style);
    if (inTable()) {
      String written = label.map(l -> l.text() + behind(l)).orElse("") + text;
      tables.peek().paragraph(written.replace('\n', ' '));
      paragraph.boxes.forEach(Runnable::run);
    } else if (!boxes.isEmpty() && paragraphs.size() > 0) {
      String written = label.map(l -> l.text() + behind(l)).orElse("") + text;
      paragraphs.peekLast().boxes.add(() -> lines(written, style, false));
    } else {
      bullet(label);
      String written = label.filter(l -> !l.bullet()).map(l -> l.text() + behind(l)).orElse("");
      lines(written + text, style, paragraph.isBold(style));
      paragraph.boxes.forEach(Runnable::run);
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

  private void bullet(Optional<Numbering.Label> label) {
    if (label.isPresent() && label.get().bullet()) {
      int from = out.length();
      out.append(label.get().text());
      out.erase(from, out.length(), DiscardReason.LIST_BULLET);
      out.append(' ');
    }
  }

  /** Writes a paragraph; a break in it begins a further line. */
  private void lines(String text, Style style, boolean bold) {
    int from = 0;
    for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      line(text.substring(from, to), style, bold);
      from = to + 1;
    }
    line(text.substring(from), style, bold);
  }

  private void line(String text, Style style, boolean bold) {
    out.append(carried);
    carried.setLength(0);
    out.append(text);
    LineHint hint = text.isBlank() ? LineHint.NONE : hint(text, style);
    emphasis.add(out.lines(), text, bold, hint == LineHint.CENTRED, !begun || hint.isHeading());
    begun |= hint == LineHint.PARAGRAPH;
    out.endLine(hint);
  }

  private LineHint hint(String text, Style style) {
    boolean head = !begun && style.alignment().equals("center");
    boolean heading =
        !head && text.strip().length() <= LONGEST_HEADING && !text.strip().endsWith("。");
    if (heading && (style.name().equalsIgnoreCase("title") || style.name().equals("标题"))) {
      return LineHint.TITLE;
    }
    if (heading && style.outline() >= 0 && style.outline() < Numbering.LEVELS) {
      List<LineHint> levels = List.of(LineHint.HEADING_2, LineHint.HEADING_3, LineHint.HEADING_4);
      return levels.get(Math.min(style.outline(), levels.size() - 1));
    }
    return switch (style.alignment()) {
      case "center" -> LineHint.CENTRED;
      case "right", "end" -> LineHint.RIGHT;
      default -> LineHint.PARAGRAPH;
    };
  }

  /** A table in a cell is part of its text. */
  private void endTable() {
    WordTable table = tables.pop();
    if (inTable()) {
      table.paragraphs().forEach(tables.peek()::paragraph);
    } else if (!boxes.isEmpty() && !paragraphs.isEmpty()) {
      paragraphs.peekLast().boxes.add(() -> write(table));
    } else {
      write(table);
    }
  }

  private void write(WordTable table) {
    if (table.isFrame()) {
      table.paragraphs().forEach(text -> line(text, Style.NONE, false));
    } else {
      table.write(out);
    }
  }
}
