package io.gazette.emit.html;

import io.gazette.emit.html.Outline.Entry;
import io.gazette.emit.markup.XmlWriter;
import java.io.IOException;
import java.util.List;

/** Writes the contents at the side: documents, their divisions, and the articles folded away. */
final class ContentsList {

  private final XmlWriter html;
  private final Words words;
  private final String language;
  private int untitled;

  /**
   * @param language of the text
   */
  ContentsList(XmlWriter html, Words words, String language) {
    this.html = html;
    this.words = words;
    this.language = language;
  }

  /** Writes what the page holds. */
  void write(Outline outline) throws IOException {
    html.lineEnd();
    html.start("ol");
    html.attribute("lang", language);
    entries(outline.whole().listed());
    html.end();
  }

  private void inside(Entry entry) throws IOException {
    List<Entry> listed = entry.listed();
    if (!listed.isEmpty()) {
      html.lineEnd();
      html.start("ol");
      entries(listed);
      html.end();
    }
  }

  private void entries(List<Entry> listed) throws IOException {
    int i = 0;
    while (i < listed.size()) {
      int end = i;
      while (end < listed.size() && listed.get(end).isArticle()) {
        end++;
      }
      if (end > i) {
        articles(listed.subList(i, end));
        i = end;
      } else {
        entry(listed.get(i));
        i++;
      }
    }
  }

  private void entry(Entry entry) throws IOException {
    html.lineEnd();
    html.start("li");
    link(entry.id().isEmpty() ? IssuePage.TEXT : entry.id(), name(entry));
    inside(entry);
    html.end();
  }

  private String name(Entry entry) {
    String num = entry.num().toString();
    if (entry.title().isEmpty()) {
      return num.isEmpty() ? words.untitled(++untitled) : num;
    }
    boolean gap = num.startsWith("第") || num.startsWith("附件");
    return num + (gap ? "　" : "") + entry.title();
  }

  private void articles(List<Entry> articles) throws IOException {
    html.lineEnd();
    html.start("li");
    html.start("details");
    html.attribute("class", "articles");
    html.start("summary");
    String first = articles.get(0).num().toString();
    String last = articles.get(articles.size() - 1).num().toString();
    html.text(articles.size() == 1 ? first : first + "至" + last);
    html.end();
    html.start("ol");
    for (Entry article : articles) {
      html.start("li");
      link(article.id(), article.num().toString());
      html.end();
    }
    html.end();
    html.end();
    html.end();
  }

  private void link(String id, String text) throws IOException {
    html.start("a");
    html.attribute("href", "#" + id);
    html.text(text);
    html.end();
  }
}
