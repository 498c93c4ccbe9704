package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.List;

/** Collects labels in printed order and counts what stands under the last article. */
final class OutlineBuilder {

  private final List<Outline.Entry> entries = new ArrayList<>();
  private String open = "";
  private int line;
  private int paragraphs;
  private int items;

  /** A 编, 章 or 节, or a heading of any other kind ({@code key} empty): the article ends here. */
  void heading(String key, int line) {
    close();
    if (!key.isEmpty()) {
      entries.add(new Outline.Entry(key, line, 0, 0));
    }
  }

  /** An article starts. */
  void article(String key, int line) {
    close();
    open = key;
    this.line = line;
  }

  void paragraph() {
    paragraphs++;
  }

  void item() {
    items++;
  }

  Outline build(boolean counted) {
    close();
    return new Outline(entries, counted);
  }

  private void close() {
    if (!open.isEmpty()) {
      entries.add(new Outline.Entry(open, line, paragraphs, items));
    }
    open = "";
    paragraphs = 0;
    items = 0;
  }
}
