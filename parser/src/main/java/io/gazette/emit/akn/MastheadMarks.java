package io.gazette.emit.akn;

import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import io.gazette.text.Occurrence;
import java.time.LocalDate;
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
      } else if (masthead.date().isPresent()) {
        dayAlone(text, masthead.date().get(), marks);
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

  /** 6月30日出版: the day of the issue, whose year stands elsewhere. */
  private static void dayAlone(String text, LocalDate date, Marks marks) {
    String day = date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    Optional<Occurrence> found = Occurrence.find(text, day, 0, text.length());
    boolean whole =
        found.isPresent()
            && (found.get().from() == 0
                || !ChineseNumber.isNumeral(text.charAt(found.get().from() - 1)));
    if (whole) {
      marks.add(found.get().from(), found.get().to(), "docDate", "date", date.toString());
    }
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
      // 第8期（总第381期）, 第四号
      int total = text.startsWith("（总第", to) ? numberEnd(text, to + 1) : -1;
      boolean closed = total > 0 && text.startsWith("）", total);
      marks.add(from, closed ? total + 1 : to, "docNumber");
    }
  }

  private static int numberEnd(String text, int from) {
    int last = from < 0 ? from : Math.min(text.length(), from + LONGEST_NUMBER + 1);
    for (int end = from; end >= 0 && end < last; end++) {
      if (text.charAt(end) == '期' || text.charAt(end) == '号') {
        return end + 1;
      }
    }
    return -1;
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
