package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Contents;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.Titles;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads one table of contents (GAZ-03): its heading, rubrics and entries. */
final class ContentsParser {

  private final List<Line> lines;
  private final List<Printed> heading = new ArrayList<>();
  private final List<Rubric> rubrics = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private String rubric = "";
  private String rubricText = "";
  private Span rubricSpan = Span.NONE;
  private String language = "";
  private int at;

  /**
   * @param above lines in the language of the table that stand over it: the English masthead
   */
  ContentsParser(List<Line> lines, int at, List<Line> above) {
    this.lines = lines;
    this.at = at;
    for (Line line : above) {
      boolean name = LatinLines.isName(line.text()) || !LatinLines.isImprint(line.text());
      heading.add(printed(name ? Part.MASTHEAD : Part.IMPRINT, line));
    }
  }

  /** Reads the table; the index of the line behind it, or of its first line where there is none. */
  int read() {
    int start = at;
    while (at < lines.size() && lines.get(at).is(LineKind.CONTENTS_HEADING)) {
      heading.add(printed(Part.CONTENTS_HEADING, lines.get(at)));
      at++;
    }
    headingRow();
    EntryForm form = EntryForm.of(lines, at);
    boolean more = at < form.end();
    while (more) {
      more = step(form) && at < form.end();
    }
    close();
    return hasEntries() ? at : start;
  }

  private boolean hasEntries() {
    for (Contents.Rubric rubric : rubrics) {
      if (!rubric.entries().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  Contents contents() {
    return new Contents(language.isEmpty() ? "zh" : language, heading, rubrics);
  }

  private boolean step(EntryForm form) {
    Line line = lines.get(at);
    if (line.is(LineKind.CONTENTS_HEADING) || !ofLanguage(line)) {
      return false;
    }
    if (form.isRubric(at)) {
      rubric(line);
      return true;
    }
    int count = form.count(at);
    if (count == 0) {
      return false;
    }
    Entry entry = form.read(lines.subList(at, at + count));
    at += count;
    boolean below = entry.page().isPresent() && entry.documentNumber().isEmpty() && isNumberBelow();
    entries.add(below ? ContentsEntries.numbered(entry, lines.get(at++)) : entry);
    return true;
  }

  /** 序号 | 标题 | 页码: the head of a table of contents that is a table. */
  private void headingRow() {
    if (at < lines.size() && EntryRows.isHead(lines.get(at))) {
      heading.add(printed(Part.CONTENTS_HEADING, lines.get(at)));
      at++;
    }
  }

  /** （国函〔2023〕31号） alone under the page of an entry: in brackets it opens no other. */
  private boolean isNumberBelow() {
    if (at >= lines.size() || !Brackets.isOpening(lines.get(at).first())) {
      return false;
    }
    Line line = lines.get(at);
    return line.is(LineKind.DOCUMENT_NUMBER) || line.is(LineKind.ORDER_NUMBER);
  }

  /** A table is in one language: the first rubric or entry settles it. */
  private boolean ofLanguage(Line line) {
    String found = LatinLines.isLatin(line.compact()) ? "en" : "zh";
    language = language.isEmpty() ? found : language;
    return language.equals(found);
  }

  private void rubric(Line line) {
    close();
    rubricText = line.text();
    String named = line.is(LineKind.LABELLED) ? line.textAfterLabel() : rubricText;
    rubric = Titles.join(List.of(withoutBrackets(named)));
    rubricSpan = line.span();
    at++;
  }

  /** What 【市政府文件】, ·市政府文件· and ★市政府文件 name. */
  private static String withoutBrackets(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && !isOfWord(text.charAt(from))) {
      from++;
    }
    while (to > from && !isOfWord(text.charAt(to - 1))) {
      to--;
    }
    boolean enclosed = from > 0 && to > from;
    boolean note = Chars.fold(text.charAt(text.length() - 1)) == ')';
    return enclosed ? text.substring(from, note ? text.length() : to) : text;
  }

  /** A radical that a conversion left for a character is a character: ⼈事任免. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(Chars.fold(c));
  }

  private void close() {
    if (!entries.isEmpty() || !rubricText.isEmpty()) {
      String title =
          rubric.indexOf(' ') > 0 && !LatinLines.isLatin(rubric) ? rubric.replace(" ", "") : rubric;
      rubrics.add(new Rubric(title, rubricText, entries, rubricSpan));
    }
    entries.clear();
  }

  private static Printed printed(Part part, Line line) {
    return new Printed(part, line.text(), line.span());
  }
}
