package io.gazette.emit.akn;

import io.gazette.model.BackMatter;
import io.gazette.model.Contents;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a gazette, or several loose documents, each document in its component (mapping.md, 5). */
final class CollectionWriter {

  private final AknWriter x;
  private final IssueContext context;
  private final Issue issue;

  CollectionWriter(AknWriter x, IssueContext context) {
    this.x = x;
    this.context = context;
    this.issue = context.issue();
  }

  void write(Work work, List<DocumentContext> documents) throws IOException {
    Optional<Masthead> masthead = issue.masthead();
    x.block(masthead.isPresent() ? "officialGazette" : "documentCollection");
    x.attribute("name", masthead.isPresent() ? work.subtype() : "documents");
    x.attribute("contains", "originalVersion");
    new MetaWriter(x, context).whole(work);
    front(masthead.isPresent() ? PrintedWriter.present(masthead.get().printed()) : List.of());
    body(documents);
    back();
    x.end();
  }

  /** The cover: the first lines of the masthead. The rest and the contents are the preface. */
  private void front(List<Printed> lines) throws IOException {
    int cover = 0;
    while (cover < lines.size() && lines.get(cover).part() == Part.MASTHEAD) {
      cover++;
    }
    LineMarks marks = marks();
    if (cover > 0) {
      x.block("coverPage");
      printed("coverPage", marks).write(lines.subList(0, cover));
      x.end();
    }
    boolean contents = false;
    for (Contents each : issue.contents()) {
      contents |= IssueContentsWriter.isPresent(each);
    }
    if (cover < lines.size() || contents) {
      preface(lines.subList(cover, lines.size()), marks);
    }
  }

  private void preface(List<Printed> lines, LineMarks marks) throws IOException {
    Scope scope = new Scope("preface");
    x.block("preface");
    new PrintedWriter(x, scope, marks, DocumentContents.NONE).write(lines);
    int which = 1;
    for (Contents contents : issue.contents()) {
      new IssueContentsWriter(x, context, scope, which++).write(contents);
    }
    x.end();
  }

  private LineMarks marks() {
    return issue.masthead().isPresent()
        ? new MastheadMarks(issue.masthead().get(), context.references())
        : new LineMarks.Plain();
  }

  private PrintedWriter printed(String part, LineMarks marks) {
    return new PrintedWriter(x, new Scope(part), marks, DocumentContents.NONE);
  }

  private void body(List<DocumentContext> documents) throws IOException {
    x.block("collectionBody");
    for (DocumentContext document : documents) {
      x.block("component", document.eId());
      if (context.kind() == FileKind.MAIN) {
        reference(document);
      } else {
        x.component(document.eId());
        new DocumentWriter(x, document).write();
        x.component("");
      }
      x.end();
    }
    if (documents.isEmpty()) {
      x.block("component", "cmp_1");
      x.component("cmp_1");
      x.block("interstitial", "cmp_1__interstitial_1");
      x.component("");
      x.end();
      x.end();
    }
    x.end();
  }

  /** The document in another file of the package. */
  private void reference(DocumentContext document) throws IOException {
    x.block("documentRef", new Scope(document.eId()).next("dref"));
    x.attribute("href", document.work().expressionUri());
    x.attribute("showAs", Segment.printable(document.work().title()));
    x.attribute("gz:file", PackageWriter.fileName(document.original() - 2));
    x.end();
  }

  /** The pages after the last document: a container for each piece. */
  private void back() throws IOException {
    List<BackMatter> pieces = new ArrayList<>();
    for (BackMatter piece : issue.backMatter()) {
      if (!PrintedWriter.present(piece.printed()).isEmpty()) {
        pieces.add(piece);
      }
    }
    if (pieces.isEmpty()) {
      return;
    }
    x.block("conclusions");
    InlineReferences named = new InlineReferences(context, pieces);
    PrintedWriter writer = printed("conclusions", new LineMarks.Named(named));
    for (BackMatter piece : pieces) {
      writer.container("about", PrintedWriter.present(piece.printed()));
    }
    x.end();
  }
}
