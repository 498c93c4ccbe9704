package io.gazette.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The lists of a Word file, {@code word/numbering.xml} (ECMA-376, 17.9), and where each stands:
 * Word's numbered 第一条 and （一） have no characters in the text, they are counted here.
 */
final class Numbering {

  static final int LEVELS = 9;

  /** A list as it is defined; several lists of the text may count on together by it. */
  private static final class Definition {
    private final ListLevel[] levels = new ListLevel[LEVELS];
    private final int[] counts = new int[LEVELS];
    private String style = "";
  }

  /** A list of the text: a definition and what it changes of it. */
  private static final class Instance {
    private int definition;
    private final ListLevel[] levels = new ListLevel[LEVELS];
    private final int[] starts = new int[LEVELS];
    private final boolean[] begun = new boolean[LEVELS];
  }

  /** A label, and whether it is a bullet. */
  record Label(String text, String suffix, boolean bullet) {}

  private final Map<Integer, Definition> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Styles styles;

  Numbering(Styles styles) {
    this.styles = styles;
  }

  /** Reads the part. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    Definition definition = new Definition();
    Instance instance = new Instance();
    boolean inInstance = false;
    int override = -1;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          inInstance = false;
          definition = new Definition();
          definitions.put(Xml.number(xml, "abstractNumId", -1), definition);
        }
        case "numStyleLink" -> definition.style = Xml.value(xml);
        case "num" -> {
          inInstance = true;
          instance = new Instance();
          instances.put(Xml.number(xml, "numId", -1), instance);
        }
        case "abstractNumId" -> instance.definition = Xml.number(xml, "val", -1);
        case "lvlOverride" -> override = Xml.number(xml, "ilvl", -1);
        case "startOverride" -> {
          if (isLevel(override)) {
            instance.starts[override] = Xml.number(xml, "val", 1) + 1;
          }
        }
        case "lvl" -> {
          int level = Xml.number(xml, "ilvl", -1);
          ListLevel read = level(xml);
          if (isLevel(level)) {
            (inInstance ? instance.levels : definition.levels)[level] = read;
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isLevel(int level) {
    return level >= 0 && level < LEVELS;
  }

  private static ListLevel level(XMLStreamReader xml) throws XMLStreamException {
    int start = 0;
    String format = "decimal";
    String text = "";
    int restart = -1;
    boolean legal = false;
    String suffix = "tab";
    String style = "";
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      depth++;
      switch (xml.getLocalName()) {
        case "start" -> start = Xml.number(xml, "val", 1);
        case "numFmt" -> format = Xml.value(xml);
        case "lvlText" -> text = Xml.value(xml);
        case "lvlRestart" -> restart = Xml.number(xml, "val", -1);
        case "isLgl" -> legal = Xml.isOn(xml);
        case "suff" -> suffix = Xml.value(xml);
        case "pStyle" -> style = Xml.value(xml);
        default -> {}
      }
    }
    return new ListLevel(start, format, text, restart, legal, suffix, style);
  }

  /**
   * Counts one paragraph on and gives its label.
   *
   * @param list id of its list
   * @param given its level; -1 where it does not say
   * @param style id of the style that it is numbered by, which a level of the list may name; {@code
   *     ""} where the paragraph is numbered by itself
   */
  Optional<Label> next(int list, int given, String style) {
    Instance instance = instances.get(list);
    Definition definition = instance == null ? null : definition(instance);
    if (definition == null) {
      return Optional.empty();
    }
    int named = levelOf(instance, definition, style);
    int level = named >= 0 ? named : Math.max(0, Math.min(given, LEVELS - 1));
    count(instance, definition, level);
    ListLevel own = level(instance, definition, level);
    String text = own.isBullet() ? bullet(own.text()) : text(instance, definition, level, own);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Label(text, own.suffix(), own.isBullet()));
  }

  /** The definition, those that name it by a style of lists followed once. */
  private Definition definition(Instance instance) {
    Definition definition = definitions.get(instance.definition);
    if (definition != null && !definition.style.isEmpty()) {
      Instance named = instances.get(styles.listOf(definition.style));
      Definition there = named == null ? null : definitions.get(named.definition);
      return there == null ? definition : there;
    }
    return definition;
  }

  private static ListLevel level(Instance instance, Definition definition, int level) {
    ListLevel own = instance.levels[level];
    ListLevel general = definition.levels[level];
    return own != null ? own : general != null ? general : ListLevel.NONE;
  }

  private static int levelOf(Instance instance, Definition definition, String style) {
    for (int i = 0; i < LEVELS && !style.isEmpty(); i++) {
      if (level(instance, definition, i).style().equals(style)) {
        return i;
      }
    }
    return -1;
  }

  /** A count is one more than the number, so that 0 means "not begun". */
  private static void count(Instance instance, Definition definition, int level) {
    int[] counts = definition.counts;
    for (int i = 0; i < level; i++) {
      if (counts[i] == 0) {
        counts[i] = first(instance, definition, i);
      }
    }
    boolean anew = instance.starts[level] > 0 && !instance.begun[level];
    counts[level] =
        counts[level] == 0 || anew ? first(instance, definition, level) : counts[level] + 1;
    instance.begun[level] = true;
    for (int i = level + 1; i < LEVELS; i++) {
      int restart = level(instance, definition, i).restart();
      if (restart < 0 || restart > 0 && level < restart) {
        counts[i] = 0;
      }
    }
  }

  private static int first(Instance instance, Definition definition, int level) {
    int start = instance.starts[level];
    return start > 0 ? start : level(instance, definition, level).start() + 1;
  }

  private static String text(Instance instance, Definition definition, int level, ListLevel own) {
    StringBuilder out = new StringBuilder();
    String pattern = own.text();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int of = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (!isLevel(of)) {
        out.append(c);
        continue;
      }
      i++;
      ListLevel meant = level(instance, definition, of);
      String format = own.legal() ? "decimal" : meant.format();
      out.append(NumberFormat.write(Math.max(0, definition.counts[of] - 1), format));
    }
    return out.toString();
  }

  /** Bullets are characters of symbol fonts; a reader sees a dot. */
  private static String bullet(String text) {
    boolean symbol = text.length() == 1 && text.charAt(0) >= 0xE000 && text.charAt(0) <= 0xF8FF;
    return symbol ? "•" : text;
  }
}
