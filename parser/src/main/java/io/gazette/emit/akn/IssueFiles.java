package io.gazette.emit.akn;

import io.gazette.emit.markup.Markup;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the files of an issue: the one that stands for all, and in a package its parts. */
final class IssueFiles {

  private final AknOptions options;
  private final IssueContext context;
  private final Optional<Work> whole;

  IssueFiles(Issue issue, Optional<LocalDate> conversionDate, AknOptions options) {
    Works works = new Works(issue, options.registry());
    FileKind kind = kind(issue, options);
    this.options = options;
    this.whole = kind == FileKind.LOOSE ? Optional.empty() : Optional.of(works.whole());
    this.context = IssueContext.whole(issue, conversionDate, kind, new Addresses(issue, works));
  }

  private static FileKind kind(Issue issue, AknOptions options) {
    boolean loose =
        issue.masthead().isEmpty()
            && issue.documents().size() == 1
            && issue.contents().isEmpty()
            && issue.backMatter().isEmpty();
    if (loose) {
      return FileKind.LOOSE;
    }
    return options.form() == AknOptions.Form.PACKAGE ? FileKind.MAIN : FileKind.BUNDLE;
  }

  /** What is known of the file that stands for all. */
  IssueContext context() {
    return context;
  }

  /** Writes the file that stands for all. */
  void whole(Markup out) throws IOException {
    if (whole.isPresent()) {
      collection(whole.get(), out);
    } else {
      document(context, 0, out);
    }
  }

  private void collection(Work work, Markup out) throws IOException {
    ReferenceCollector collector = new ReferenceCollector(context);
    collector.whole(context.issue().masthead(), work);
    List<DocumentContext> documents = new ArrayList<>();
    for (int i = 0; i < context.issue().documents().size(); i++) {
      documents.add(document(context, i, "cmp_" + (i + 1), i + 2));
    }
    if (context.kind() == FileKind.BUNDLE) {
      for (DocumentContext document : documents) {
        collector.document(document);
      }
    }
    AknWriter x = new AknWriter(out, options);
    x.startFile();
    new CollectionWriter(x, context).write(work, documents);
    x.endFile();
  }

  /** Writes the file of document {@code which}, counted from 0. */
  void part(int which, Markup out) throws IOException {
    document(context.part(which), which, out);
  }

  private void document(IssueContext file, int which, Markup out) throws IOException {
    DocumentContext document = document(file, which, "", 1);
    new ReferenceCollector(file).document(document);
    AknWriter x = new AknWriter(out, options);
    x.startFile();
    new DocumentWriter(x, document).write();
    x.endFile();
  }

  private static DocumentContext document(IssueContext file, int which, String eId, int original) {
    Document document = file.issue().documents().get(which);
    Work work = file.addresses().works().get(which);
    return new DocumentContext(
        file,
        document,
        document,
        work,
        original,
        "main",
        eId,
        new InlineReferences(file, document));
  }
}
