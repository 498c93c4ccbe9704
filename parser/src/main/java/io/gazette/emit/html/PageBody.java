package io.gazette.emit.html;

import io.gazette.emit.markup.XmlWriter;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import java.io.IOException;

/** Writes the {@code body}: the bar, the contents, the text, what it cites, its source. */
final class PageBody {

  private final XmlWriter html;
  private final PageHead head;
  private final Words words;

  PageBody(XmlWriter html, PageHead head, Words words) {
    this.html = html;
    this.head = head;
    this.words = words;
  }

  /**
   * Writes it.
   *
   * @param akn what turned the issue into {@code text}
   * @param text the elements of the text
   */
  void write(AknHtml akn, byte[] text, Outline outline, Cited cited, Margin margin)
      throws IOException {
    start("body", "class", margin.hasFindings() ? "noted" : "");
    start("a", "class", "skip", "href", "#" + IssuePage.TEXT);
    html.text(words.skip());
    html.end();
    bar(akn.isTitled());
    contents(outline);
    text(akn, text);
    if (margin.hasFindings()) {
      startAside("findings", words.findings());
      margin.list(html);
      html.end();
    }
    if (!cited.isEmpty()) {
      startAside("cited", words.cited());
      cited.write(html, words, head.textLanguage(), akn.expression());
      html.end();
    }
    footer();
    start("script");
    html.write(PageHead.SCRIPT.bytes());
    html.end();
    html.lineEnd();
    html.end();
  }

  /** A page must have one heading of the first level: its own where the text has none. */
  private void bar(boolean titled) throws IOException {
    start("header", "class", "bar");
    start(titled ? "p" : "h1", "class", "name", "lang", head.textLanguage());
    html.text(head.title());
    html.end();
    start("div", "class", "search", "role", "search", "hidden", "");
    start(
        "input",
        "type",
        "search",
        "id",
        "query",
        "placeholder",
        words.search(),
        "aria-label",
        words.search(),
        "autocomplete",
        "off");
    html.end();
    start("output", "id", "found", "for", "query", "data-nothing", words.nothingFound());
    html.end();
    button("previous", words.previous(), "‹");
    button("next", words.next(), "›");
    html.end();
    html.end();
  }

  private void button(String id, String label, String sign) throws IOException {
    start("button", "type", "button", "id", id, "aria-label", label, "disabled", "");
    html.text(sign);
    html.end();
  }

  private void contents(Outline outline) throws IOException {
    start("nav", "class", "contents", "aria-label", words.contents());
    start("details", "open", "");
    start("summary");
    html.text(words.contents());
    html.end();
    new ContentsList(html, words, head.textLanguage()).write(outline);
    html.end();
    html.end();
  }

  private void text(AknHtml akn, byte[] text) throws IOException {
    start("main", "id", IssuePage.TEXT, "tabindex", "-1");
    start(
        "la-akoma-ntoso",
        "class",
        "akoma-ntoso",
        "frbr-expression-uri",
        akn.expression(),
        "lang",
        head.textLanguage());
    html.write(text);
    html.end();
    html.end();
  }

  private void startAside(String id, String title) throws IOException {
    start("aside", "class", id, "aria-labelledby", id);
    start("h2", "id", id);
    html.text(title);
    html.end();
  }

  private void footer() throws IOException {
    Issue issue = head.issue();
    start("footer");
    start("p");
    html.text(words.source() + issue.source().name() + " (" + issue.source().format() + ")");
    html.end();
    start("p");
    html.text(words.counts(Counts.of(issue)));
    html.end();
    html.end();
  }

  private void start(String name, String... attributes) throws IOException {
    html.lineEnd();
    html.start(name);
    for (int i = 0; i < attributes.length; i += 2) {
      html.attribute(attributes[i], attributes[i + 1]);
    }
  }
}
