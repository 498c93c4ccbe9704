package io.gazette.emit.akn;

import io.gazette.model.Block;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the lines of a document's own 目录 point at: 第一章 总则 at {@code chp_1}. */
final class DocumentContents {

  /** For a document without 目录. */
  static final DocumentContents NONE = new DocumentContents(List.of());

  private final Map<String, Deque<String>> divisions = new HashMap<>();
  private final boolean present;
  private final boolean parts;
  private final boolean chapters;

  DocumentContents(List<Printed> head) {
    boolean any = false;
    boolean anyPart = false;
    boolean anyChapter = false;
    for (Printed line : head) {
      if (line.part() == Part.CONTENTS_ENTRY) {
        String label = label(Segment.printable(line.text()));
        any = true;
        anyPart |= label.endsWith("编");
        anyChapter |= label.endsWith("章");
      }
    }
    this.present = any;
    this.parts = anyPart;
    this.chapters = anyChapter;
  }

  boolean isPresent() {
    return present;
  }

  /** Notes that {@code division} was written with {@code eId}. */
  void divisionAt(Block.Unit division, String eId) {
    if (present) {
      String num = Segment.printable(division.num());
      add(num + Segment.printable(division.heading()), eId);
      add(num, eId);
    }
  }

  private void add(String text, String eId) {
    Deque<String> eIds = divisions.get(text);
    if (eIds == null) {
      eIds = new ArrayDeque<>();
      divisions.put(text, eIds);
    }
    eIds.add(eId);
  }

  /**
   * The division that {@code entry} announces: of several with the same words each in its turn;
   * {@code otherwise} where there is none.
   */
  String target(String entry, String otherwise) {
    String text = Segment.printable(entry);
    String eId = next(text);
    if (eId.isEmpty()) {
      eId = next(label(text));
    }
    return eId.isEmpty() ? otherwise : eId;
  }

  private String next(String text) {
    Deque<String> eIds = divisions.get(text);
    if (eIds == null) {
      return "";
    }
    return eIds.size() > 1 ? eIds.poll() : eIds.peek();
  }

  /** 编 1, 章 1 or under 编 2, 节 one below. */
  int level(String entry) {
    String label = label(Segment.printable(entry));
    if (label.endsWith("分编")) {
      return 2;
    }
    if (label.endsWith("章")) {
      return parts ? 2 : 1;
    }
    return label.endsWith("节") ? 1 + (parts ? 1 : 0) + (chapters ? 1 : 0) : 1;
  }

  /** 第一章 of 第一章总则; {@code ""} where there is none. */
  private static String label(String text) {
    if (!text.startsWith("第")) {
      return "";
    }
    for (int i = 1; i < text.length() && i < 12; i++) {
      if ("编章节条".indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i + 1);
      }
    }
    return "";
  }
}
