package io.gazette.emit.akn;

import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.Occurrence;
import java.util.List;
import java.util.Optional;

/** Marks name, number, date and makers of a gazette (mapping.md, 5). Lines come in order. */
final class MastheadMarks implements LineMarks {

  /** An issue number is no longer: 第8期（总第381期）. */
  private static final int LONGEST_NUMBER = 12;

  private final Masthead masthead;
  private final References references;
  private int nextEditor;

  MastheadMarks(Masthead masthead, References references) {
    this.masthead = masthead;
    this.references = references;
  }

  @Override
  public Marks of(Printed line) {
    String text = line.text();
    Marks marks = new Marks(text).in(language(text));
    if (line.part() == Part.MASTHEAD && isTitle(text)) {
      return marks.withLineTurns().add(0, text.length(), "docTitle");
    }
    if (line.part() == Part.MASTHEAD || line.part() == Part.IMPRINT) {
      number(text, marks);
      Optional<ChineseDate.Found> day = ChineseDate.find(text, 0);
      if (day.isPresent()) {
        String date = day.get().date().toString();
        marks.add(day.get().from(), day.get().to(), "docDate", "date", date);
      }
    }
    if (line.part() == Part.EDITORIAL_BOARD) {
      editors(text, marks);
    }
    int sponsor = name(text, 0, masthead.sponsor(), TlcClass.ORGANIZATION, "organization", marks);
    if (sponsor < 0) {
      name(text, 0, masthead.supervisor(), TlcClass.ORGANIZATION, "organization", marks);
    }
    return marks;
  }

  /** "{@code xml:lang} only on elements in another language": the name in English and in pinyin. */
  private String language(String text) {
    String line = text.strip();
    if (line.isEmpty() || Chars.isHan(line.charAt(0))) {
      return "";
    }
    boolean pinyin = masthead.titlePinyin().contains(line);
    return pinyin ? "zh-Latn" : masthead.titleEnglish().contains(line) ? "en" : "";
  }

  private boolean isTitle(String text) {
    String title = Segment.printable(masthead.title());
    return !title.isEmpty() && Segment.printable(text).equals(title);
  }

  private static void number(String text, Marks marks) {
    int from = text.indexOf('第');
    int to = numberEnd(text, from);
    if (to > 0) {
      int total = text.startsWith("（总第", to) ? numberEnd(text, to + 1) : -1;
      boolean closed = total > 0 && text.startsWith("）", total);
      marks.add(from, closed ? total + 1 : to, "docNumber");
    }
  }

  private static int numberEnd(String text, int from) {
    int end = from < 0 ? -1 : text.indexOf('期', from);
    return end > 0 && end - from <= LONGEST_NUMBER ? end + 1 : -1;
  }

  private void editors(String text, Marks marks) {
    int at = 0;
    List<Masthead.Editor> editors = masthead.editors();
    while (nextEditor < editors.size()) {
      Masthead.Editor editor = editors.get(nextEditor);
      int role = name(text, at, editor.role(), TlcClass.ROLE, "role", marks);
      int person = name(text, Math.max(role, at), editor.name(), TlcClass.PERSON, "person", marks);
      if (person < 0) {
        return;
      }
      at = person;
      nextEditor++;
    }
  }

  /** Marks {@code name} where it stands at or after {@code at}; returns its end, or -1. */
  private int name(String text, int at, String name, TlcClass kind, String element, Marks marks) {
    Optional<String> id = references.find(kind, name);
    Optional<Occurrence> found =
        id.isEmpty() ? Optional.empty() : Occurrence.find(text, name, at, text.length());
    if (found.isEmpty()) {
      return -1;
    }
    marks.add(found.get().from(), found.get().to(), element, "refersTo", id.get());
    return found.get().to();
  }
}
