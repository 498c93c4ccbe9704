package io.gazette.emit.html;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.emit.akn.AknOptions;
import io.gazette.emit.akn.AkomaNtoso;
import io.gazette.emit.markup.XmlWriter;
import io.gazette.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The door: an issue as one page of the web that needs nothing but itself. */
public final class IssuePage {

  /** The anchor of the text. */
  static final String TEXT = "text";

  private static final AknOptions WITH_POSITIONS =
      new AknOptions(AknOptions.Form.BUNDLE, AknOptions.Profile.NC, true);

  private IssuePage() {}

  /**
   * Writes {@code issue} to {@code out} in UTF-8 and flushes nothing but its own buffer.
   *
   * @param findings what is shown in the margin
   * @param language of the page's own words
   */
  public static void write(
      Issue issue, List<Diagnostic> findings, Language language, OutputStream out)
      throws IOException {
    Words words = new Words(language);
    Margin margin = new Margin(findings, language, words);
    if (margin.isWanted(issue)) {
      Places places = new Places();
      AkomaNtoso.write(issue, WITH_POSITIONS, places);
      margin.fill(issue, places);
    }
    Outline outline = new Outline();
    Cited cited = new Cited();
    // The contents stand before the text, but are known only after it.
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    AknHtml akn = new AknHtml(XmlWriter.html(text), outline, cited, margin, words);
    AkomaNtoso.write(issue, WITH_POSITIONS, akn);
    XmlWriter html = XmlWriter.html(out);
    PageHead head = new PageHead(issue, language);
    html.declaration();
    html.start("html");
    html.attribute("lang", head.language());
    head.write(html);
    new PageBody(html, head, words).write(akn, text.toByteArray(), outline, cited, margin);
    html.end();
    html.lineEnd();
    html.flush();
  }
}
