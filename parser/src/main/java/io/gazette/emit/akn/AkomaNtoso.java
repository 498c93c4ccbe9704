package io.gazette.emit.akn;

import io.gazette.emit.markup.Markup;
import io.gazette.emit.markup.XmlWriter;
import io.gazette.model.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The door: an issue as Akoma Ntoso 3.0, one file or a package. A gazette is an {@code
 * officialGazette} that holds every document; a loose document is an {@code act} or {@code doc};
 * several are a {@code documentCollection}.
 */
public final class AkomaNtoso {

  private AkomaNtoso() {}

  /**
   * Writes {@code issue} to {@code out} in UTF-8 and flushes nothing but its own buffer.
   *
   * @param issue what is written
   * @param conversionDate the date of the Manifestation; empty: that of the Expression
   * @param options what the user chose
   * @param out takes the bytes, in UTF-8
   * @throws IOException what {@code out} throws
   */
  public static void write(
      Issue issue, Optional<LocalDate> conversionDate, AknOptions options, OutputStream out)
      throws IOException {
    IssueFiles files = new IssueFiles(issue, conversionDate, options);
    if (options.form() == AknOptions.Form.PACKAGE) {
      new PackageWriter(files).write(out);
    } else {
      files.whole(XmlWriter.xml(out));
    }
  }

  /**
   * Hands the elements of an issue, in one file, to a mark-up.
   *
   * @param issue what is written
   * @param options what the user chose
   * @param markup makes of them XML, or a page
   * @throws IOException what {@code markup} throws
   */
  public static void write(Issue issue, AknOptions options, Markup markup) throws IOException {
    new IssueFiles(issue, Optional.empty(), options).whole(markup);
  }
}
