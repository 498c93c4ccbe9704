package io.gazette.emit.akn;

import io.gazette.model.Printed;
import io.gazette.text.Chars;
import java.io.IOException;
import java.util.List;

/** Writes the 附件说明, 附件：1.××办法, as a list: 附件： introduces it, 1. is a label (mapping.md, 7). */
final class AttachmentList {

  private final AknWriter x;
  private final Scope scope;

  AttachmentList(AknWriter x, Scope scope) {
    this.x = x;
    this.scope = scope;
  }

  void write(List<Printed> lines) throws IOException {
    String id = scope.next("list");
    Scope items = new Scope(id);
    x.block("blockList", id);
    String first = lines.get(0).text();
    int introduction = introduction(first);
    boolean itemFollows = introduction < first.length() || lines.size() == 1;
    if (introduction > 0) {
      x.block("listIntroduction");
      if (!itemFollows) {
        x.attribute("gz:line", "own");
        x.at(lines.get(0).span());
      }
      x.text(first, 0, introduction);
      x.end();
    }
    if (itemFollows) {
      item(lines.get(0), introduction, items);
    }
    for (Printed line : lines.subList(1, lines.size())) {
      item(line, 0, items);
    }
    x.end();
  }

  /** How long 附件： is at the start of {@code text}; 0 where something else stands there. */
  private static int introduction(String text) {
    int i = space(text, 0);
    if (!text.startsWith("附件", i)) {
      return 0;
    }
    i = space(text, i + 2);
    boolean colon = i < text.length() && (text.charAt(i) == '：' || text.charAt(i) == ':');
    return colon ? space(text, i + 1) : 0;
  }

  private void item(Printed line, int from, Scope items) throws IOException {
    String text = line.text();
    int digits = space(text, from);
    int end = digits;
    while (end < text.length() && Chars.digit(text.charAt(end)) >= 0) {
      end++;
    }
    boolean labelled =
        end > digits && end - digits < 4 && end < text.length() && isPoint(text.charAt(end));
    x.block("item", items.next("item", labelled ? number(text, digits, end) : ""));
    x.at(line.span());
    if (labelled) {
      x.block("num");
      x.text(text, digits, end + 1);
      x.end();
    }
    x.block("p");
    x.text(text, labelled ? end + 1 : from, text.length());
    x.end();
    x.end();
  }

  private static String number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Chars.digit(text.charAt(i));
    }
    return Integer.toString(value);
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．' || c == '、';
  }

  private static int space(String text, int from) {
    int i = from;
    while (i < text.length() && Chars.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
