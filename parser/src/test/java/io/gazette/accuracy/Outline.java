package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The labels of a text in printed order, and what stands under each article.
 *
 * @param entries 编 章 节 条
 * @param counted whether the paragraphs and items are known
 */
record Outline(List<Entry> entries, boolean counted) {

  Outline {
    entries = List.copyOf(entries);
  }

  /**
   * One label.
   *
   * @param key 条120-3
   * @param line where it stands, 1-based; 0 where that is not known
   * @param paragraphs 款 of an article, text after a list counted as one
   * @param items 项 of an article
   */
  record Entry(String key, int line, int paragraphs, int items) {

    boolean isArticle() {
      return key.startsWith("条");
    }
  }

  /**
   * The same without a 目录: where headings that follow each other start twice with the same label,
   * only those from the last such label on.
   */
  Outline withoutContents() {
    List<Entry> kept = new ArrayList<>();
    int run = 0;
    for (Entry entry : entries) {
      if (!entry.isArticle() && run < kept.size() && kept.get(run).key().equals(entry.key())) {
        kept.subList(run, kept.size()).clear();
      }
      kept.add(entry);
      run = entry.isArticle() ? kept.size() : run;
    }
    return new Outline(kept, counted);
  }

  List<String> keys() {
    return entries.stream().map(Entry::key).toList();
  }

  Stream<Entry> articles() {
    return entries.stream().filter(Entry::isArticle);
  }
}
