package io.gazette.emit.html;

import io.gazette.emit.markup.XmlWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts outside the page that it names. No link leaves the page: it leads to the entry that
 * says which text is meant.
 */
final class Cited {

  private static final String PORTION = "/~";

  private final Map<String, Integer> works = new LinkedHashMap<>();

  /** Where a link to {@code href} leads on the page. */
  String href(String href) {
    if (href.startsWith("#")) {
      return href;
    }
    int portion = href.indexOf(PORTION);
    String work = portion < 0 ? href : href.substring(0, portion);
    return "#" + anchor(works.computeIfAbsent(work, w -> works.size() + 1));
  }

  private static String anchor(int number) {
    return "cited_" + number;
  }

  boolean isEmpty() {
    return works.isEmpty();
  }

  /**
   * Writes the entries, in the order in which the texts are named first.
   *
   * @param language of the text
   * @param expression the IRI of what the page shows, which may cite itself by its title
   */
  void write(XmlWriter html, Words words, String language, String expression) throws IOException {
    html.lineEnd();
    html.start("ol");
    html.attribute("lang", language);
    for (Map.Entry<String, Integer> work : works.entrySet()) {
      html.lineEnd();
      html.start("li");
      html.attribute("id", anchor(work.getValue()));
      boolean itself = expression.startsWith(work.getKey() + "/");
      entry(CitedWork.of(work.getKey()), itself, html, words);
      html.end();
    }
    html.end();
  }

  private static void entry(CitedWork work, boolean itself, XmlWriter html, Words words)
      throws IOException {
    html.start("cite");
    if (itself) {
      html.start("a");
      html.attribute("href", "#" + IssuePage.TEXT);
    }
    html.text(work.name());
    if (itself) {
      html.end();
    }
    html.end();
    String about = work.about(words);
    if (!about.isEmpty()) {
      html.text(" ");
      html.start("span");
      html.attribute("class", "about");
      html.text(about);
      html.end();
    }
    html.text(" ");
    html.start("code");
    html.text(work.iri());
    html.end();
  }
}
