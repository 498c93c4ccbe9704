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

  /** Writes the entries, in the order in which the texts are named first. */
  void write(XmlWriter html, Words words) throws IOException {
    html.lineEnd();
    html.start("ol");
    for (Map.Entry<String, Integer> work : works.entrySet()) {
      html.lineEnd();
      html.start("li");
      html.attribute("id", anchor(work.getValue()));
      entry(CitedWork.of(work.getKey()), html, words);
      html.end();
    }
    html.end();
  }

  private static void entry(CitedWork work, XmlWriter html, Words words) throws IOException {
    html.start("cite");
    html.text(work.name());
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
