package io.gazette.emit.html;

import io.gazette.diagnostic.Language;
import io.gazette.emit.markup.XmlWriter;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import java.io.IOException;

/** Writes the {@code head}: title, policy, style sheet. */
final class PageHead {

  /** Stands in the page, cited from here. */
  static final Resource SCRIPT = Resource.named("page.js");

  private static final Resource STYLE = Resource.named("page.css");

  /** No request leaves the page: nothing is loaded, sent or run but what stands in it. */
  private static final String POLICY =
      "default-src 'none'; style-src "
          + STYLE.source()
          + "; script-src "
          + SCRIPT.source()
          + "; img-src data:; base-uri 'none'; form-action 'none'";

  private final Issue issue;
  private final Language language;
  private final String textLanguage;

  PageHead(Issue issue, Language language) {
    this.issue = issue;
    this.language = language;
    this.textLanguage = TextLanguage.of(issue);
  }

  Issue issue() {
    return issue;
  }

  /** Of the text: {@code zh-Hans}. */
  String textLanguage() {
    return textLanguage;
  }

  /** Of the page's own words. */
  String language() {
    return language == Language.ZH ? TextLanguage.SIMPLIFIED : language.word();
  }

  /** 云川市人民政府公报 2024年第3期; of a loose document its title. */
  String title() {
    if (issue.masthead().isPresent()) {
      return title(issue.masthead().get());
    }
    for (Document document : issue.documents()) {
      if (!document.title().isEmpty()) {
        return document.title();
      }
    }
    return fileName(issue.source().name());
  }

  /** {@code issue} of {@code archive/issue.txt}. */
  private static String fileName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int extension = name.lastIndexOf('.');
    return extension > 0 ? name.substring(0, extension) : name;
  }

  private static String title(Masthead masthead) {
    StringBuilder title = new StringBuilder(masthead.title());
    if (masthead.year().isPresent()) {
      title.append(' ').append(masthead.year().getAsInt()).append("年");
    }
    if (masthead.number().isPresent()) {
      title.append("第").append(masthead.number().getAsInt()).append("期");
    }
    return title.toString();
  }

  void write(XmlWriter html) throws IOException {
    html.lineEnd();
    html.start("head");
    element(html, "meta", "charset", "utf-8");
    element(html, "meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    element(html, "meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    element(html, "meta", "name", "color-scheme", "content", "light dark");
    // Without it a browser asks the site for an icon.
    element(html, "link", "rel", "icon", "href", "data:,");
    html.lineEnd();
    html.start("title");
    html.text(title());
    html.end();
    html.lineEnd();
    html.start("style");
    html.write(STYLE.bytes());
    html.end();
    html.lineEnd();
    html.end();
  }

  private static void element(XmlWriter html, String name, String... attributes)
      throws IOException {
    html.lineEnd();
    html.start(name);
    for (int i = 0; i < attributes.length; i += 2) {
      html.attribute(attributes[i], attributes[i + 1]);
    }
    html.end();
  }
}
