package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door: an issue as one Akoma Ntoso 3.0 file. A gazette is an {@code officialGazette} that
 * holds every document; a loose document is an {@code act} or {@code doc}; several are a {@code
 * documentCollection}.
 */
public final class AkomaNtoso {

  private AkomaNtoso() {}

  /**
   * Writes {@code issue} to {@code out} in UTF-8 and flushes nothing but its own buffer.
   *
   * @param conversionDate the date of the Manifestation; empty: that of the Expression
   * @param options what the user chose
   */
  public static void write(
      Issue issue, Optional<LocalDate> conversionDate, AknOptions options, OutputStream out)
      throws IOException {
    boolean bundle = isBundle(issue);
    IssueContext context = new IssueContext(issue, conversionDate, bundle);
    ReferenceCollector collector = new ReferenceCollector(context);
    Works works = new Works(issue);
    AknWriter x = new AknWriter(out, options);
    x.startFile();
    if (bundle) {
      Work whole = issue.masthead().map(works::gazette).orElseGet(works::collection);
      collector.whole(issue.masthead(), whole);
      List<DocumentContext> documents = documents(context, works, 2);
      documents.forEach(collector::document);
      new CollectionWriter(x, context).write(whole, documents);
    } else {
      DocumentContext document = documents(context, works, 1).get(0);
      collector.document(document);
      new DocumentWriter(x, document).write();
    }
    x.endFile();
  }

  /** Whether documents stand in components; else the one document is the root. */
  private static boolean isBundle(Issue issue) {
    return issue.masthead().isPresent()
        || issue.documents().size() != 1
        || !issue.contents().isEmpty()
        || !issue.backMatter().isEmpty();
  }

  private static List<DocumentContext> documents(
      IssueContext context, Works works, int firstOriginal) {
    List<DocumentContext> documents = new ArrayList<>();
    for (Document document : context.issue().documents()) {
      int i = documents.size();
      String eId = context.bundle() ? "cmp_" + (i + 1) : "";
      Bodies bodies = Bodies.of(context.issue(), document);
      Work work = works.document(document);
      documents.add(
          new DocumentContext(
              context, document, document, work, firstOriginal + i, "main", eId, bodies));
    }
    return documents;
  }
}
