package io.gazette.validate.sheet;

import io.gazette.model.BackMatter;
import io.gazette.model.Block;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Passage.Role;
import io.gazette.validate.sheet.Passage.What;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes the passages of a sheet. It walks the model in printed order and finds each character
 * again in the source: every one stands there once and in this order.
 */
final class SheetWriter {

  private final Sheet sheet;
  private final String text;
  private final boolean[] erased;
  private final List<Passage> passages = new ArrayList<>();
  private char[] chars;
  private int[] places;
  private int count;
  private int at;
  private int last;
  private boolean law;

  SheetWriter(Sheet sheet) {
    this.sheet = sheet;
    this.text = sheet.source().text();
    this.erased = Discarded.of(sheet.source(), sheet.issue().discarded());
    this.chars = new char[text.length() + 16];
    this.places = new int[text.length() + 16];
  }

  char[] chars() {
    return chars;
  }

  int[] places() {
    return places;
  }

  List<Passage> passages() {
    return List.copyOf(passages);
  }

  void write() {
    Issue issue = sheet.issue();
    if (issue.masthead().isPresent()) {
      lines(issue.masthead().get().printed(), Role.FRONT, Optional.empty());
    }
    for (Contents contents : issue.contents()) {
      contents(contents);
    }
    for (Document document : issue.documents()) {
      document(document);
    }
    law = false;
    for (BackMatter matter : issue.backMatter()) {
      lines(matter.printed(), Role.BACK, Optional.empty());
    }
  }

  private void contents(Contents contents) {
    What what =
        new What(Role.CONTENTS, Optional.empty(), Optional.empty(), Optional.empty(), false);
    lines(contents.heading(), Role.CONTENTS, Optional.empty());
    for (Contents.Rubric rubric : contents.rubrics()) {
      passage(what, rubric.text(), rubric.span());
      for (Contents.Entry entry : rubric.entries()) {
        passage(what, entry.text(), entry.span());
      }
    }
  }

  private void document(Document document) {
    Optional<Document> own = Optional.of(document);
    law = Parts.isLaw(document);
    lines(document.head(), Role.LINE, own);
    for (Block block : document.body()) {
      block(block, own);
    }
    lines(document.tail(), Role.LINE, own);
    for (Document attachment : document.attachments()) {
      document(attachment);
    }
    law = Parts.isLaw(document);
    if (document.colophon().isPresent()) {
      lines(document.colophon().get().printed(), Role.LINE, own);
    }
  }

  private void lines(List<Printed> lines, Role role, Optional<Document> document) {
    for (Printed line : lines) {
      What what = new What(role, Optional.of(line.part()), Optional.empty(), document, law);
      passage(what, line.text(), line.span());
    }
  }

  private void block(Block block, Optional<Document> document) {
    if (block instanceof Block.Unit unit) {
      unit(unit, document);
    } else if (block instanceof Block.Table table) {
      What what = new What(Role.CELL, Optional.empty(), Optional.empty(), document, law);
      table.rows().forEach(row -> row.forEach(cell -> passage(what, cell.text(), table.span())));
    } else if (block instanceof Block.Figure figure) {
      What what = new What(Role.CELL, Optional.empty(), Optional.empty(), document, law);
      passage(what, figure.alternative(), figure.span());
    }
  }

  private void unit(Block.Unit unit, Optional<Document> document) {
    int from = count;
    last = -1;
    append(unit.num(), unit.span());
    int label = count - from;
    append(unit.heading(), unit.span());
    append(unit.text(), unit.span());
    if (count > from) {
      What what = new What(Role.UNIT, Optional.empty(), Optional.of(unit), document, law);
      passages.add(new Passage(sheet, what, from, count, label));
    }
    for (Block child : unit.children()) {
      block(child, document);
    }
  }

  private void passage(What what, String content, Span span) {
    int from = count;
    last = -1;
    append(content, span);
    if (count > from) {
      passages.add(new Passage(sheet, what, from, count, 0));
    }
  }

  private void append(String content, Span span) {
    if (content.isEmpty() || follows(content)) {
      return;
    }
    // The model says something else than the source here: it was built by hand, or elsewhere.
    boolean known = span.line() > 0 && span.line() <= sheet.source().lineCount();
    int place = known ? sheet.source().lineStart(span.line() - 1) : Math.min(at, text.length());
    last = -1;
    for (int i = 0; i < content.length(); i++) {
      put(content.charAt(i), place);
    }
  }

  /** Appends {@code content} where the source goes on with it; else nothing. */
  private boolean follows(String content) {
    int start = at;
    int before = count;
    int previous = last;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (Chars.isBlank(c)) {
        continue;
      }
      int next = next(at);
      if (next == text.length() || text.charAt(next) != c) {
        at = start;
        count = before;
        last = previous;
        return false;
      }
      gap(next);
      put(c, next);
      last = next;
      at = next + 1;
    }
    return true;
  }

  private int next(int from) {
    int i = from;
    while (i < text.length() && (erased[i] || Chars.isBlank(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Keeps the spaces between the last character and the next, where both stand in one line. */
  private void gap(int next) {
    if (last < 0 || next == last + 1) {
      return;
    }
    for (int i = last + 1; i < next; i++) {
      char c = text.charAt(i);
      if (!erased[i] && (c == '\n' || c == '\r' || c == '\f')) {
        boolean words = Chars.isLatin(text.charAt(last)) && Chars.isLatin(text.charAt(next));
        if (words) {
          put(' ', i);
        }
        return;
      }
    }
    for (int i = last + 1; i < next; i++) {
      if (!erased[i]) {
        put(text.charAt(i), i);
      }
    }
  }

  private void put(char c, int place) {
    if (count == chars.length) {
      chars = Arrays.copyOf(chars, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    chars[count] = c;
    places[count++] = place;
  }
}
