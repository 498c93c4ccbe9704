package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Relation;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes a document with its attachments as {@code act} or {@code doc} (mapping.md, 6 to 8). */
final class DocumentWriter {

  private final AknWriter x;
  private final DocumentContext context;
  private final Document document;
  private final Scope scope;
  private final PrintedMarks marks;
  private final Modifications modifications;

  DocumentWriter(AknWriter x, DocumentContext context) {
    this.x = x;
    this.context = context;
    this.document = context.document();
    this.scope = new Scope(context.eId());
    this.marks = new PrintedMarks(context);
    this.modifications = new Modifications(context);
  }

  /** Writes a document of the issue. */
  void write() throws IOException {
    start();
    rest(PrintedWriter.present(document.head()), false);
  }

  /** Writes an attachment; its label 附件1 is the heading of the element that holds it. */
  private void writeAttachment() throws IOException {
    List<Printed> head = PrintedWriter.present(document.head());
    if (!head.isEmpty() && head.get(0).part() == Part.ATTACHMENT_LABEL) {
      x.block("heading", scope.once("heading"));
      x.at(head.get(0).span());
      x.text(head.get(0).text());
      x.end();
      head = head.subList(1, head.size());
    }
    start();
    rest(head, true);
  }

  private void start() throws IOException {
    x.block(document.type().word());
    x.attribute("name", Keywords.name(document));
    x.attribute("contains", WorkDates.isAmended(document) ? "singleVersion" : "originalVersion");
  }

  private void rest(List<Printed> head, boolean attached) throws IOException {
    DocumentContents contents = new DocumentContents(head);
    int preamble = preambleStart(head);
    // The 目录 points at divisions by their ids, and the analysis at instructions: the body is
    // written before them.
    boolean held = contents.isPresent() || modifications.isAmending();
    byte[] body = held ? held(contents) : new byte[0];
    MetaWriter meta = new MetaWriter(x, context.issue());
    if (attached) {
      meta.attachment(context, modifications);
    } else {
      meta.document(context, modifications);
    }
    part("preface", head.subList(0, preamble), contents);
    part("preamble", head.subList(preamble, head.size()), contents);
    if (held) {
      x.write(body);
    } else {
      body(contents);
    }
    conclusions();
    attachments();
    x.end();
  }

  private byte[] held(DocumentContents contents) throws IOException {
    x.hold();
    body(contents);
    return x.release();
  }

  /** The lines from the first 主送机关 or 序言 on, if no line of the preface comes after it. */
  private static int preambleStart(List<Printed> head) {
    int start = head.size();
    for (int i = head.size() - 1; i >= 0; i--) {
      Part part = head.get(i).part();
      if (part == Part.ADDRESSEES || part == Part.PREAMBLE) {
        start = i;
      } else if (part != Part.UNPARSED) {
        break;
      }
    }
    return start;
  }

  private void part(String name, List<Printed> lines, DocumentContents contents)
      throws IOException {
    if (!lines.isEmpty()) {
      x.block(name);
      new PrintedWriter(x, scope.part(name), marks, contents).write(lines);
      x.end();
    }
  }

  private void body(DocumentContents contents) throws IOException {
    BodyWriter body = new BodyWriter(x, context, scope, contents, modifications);
    if (document.type() == DocumentType.ACT) {
      x.block("body");
      body.act(document.body());
      x.end();
      return;
    }
    List<Printed> list = attachmentList();
    x.block("mainBody");
    body.mainBody(document.body());
    new PrintedWriter(x, scope, marks, contents).write(list);
    if (document.body().isEmpty() && list.isEmpty()) {
      x.paragraph("");
    }
    x.end();
  }

  /** The 附件说明: the last child of the main body; an act has no place for it there. */
  private List<Printed> attachmentList() {
    List<Printed> tail = PrintedWriter.present(document.tail());
    int end = 0;
    while (end < tail.size() && tail.get(end).part() == Part.ATTACHMENT_LIST) {
      end++;
    }
    return document.type() == DocumentType.ACT ? List.of() : tail.subList(0, end);
  }

  private void conclusions() throws IOException {
    List<Printed> tail = PrintedWriter.present(document.tail());
    tail = tail.subList(attachmentList().size(), tail.size());
    List<Printed> colophon =
        document.colophon().isPresent()
            ? PrintedWriter.present(document.colophon().get().printed())
            : List.of();
    if (tail.isEmpty() && colophon.isEmpty()) {
      return;
    }
    x.block("conclusions");
    PrintedWriter lines =
        new PrintedWriter(x, scope.part("conclusions"), marks, DocumentContents.NONE);
    lines.write(tail);
    if (!colophon.isEmpty()) {
      lines.container(PartLayout.COLOPHON, colophon);
    }
    x.end();
  }

  private void attachments() throws IOException {
    if (document.attachments().isEmpty()) {
      return;
    }
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    x.block("attachments");
    for (Document attachment : document.attachments()) {
      Relation relation = attachment.relation().orElse(Relation.ANNEX);
      counts.put(relation, counts.getOrDefault(relation, 0) + 1);
      String name = relation.word() + "_" + counts.get(relation);
      String eId = scope.next("att");
      x.block("attachment", eId);
      x.attribute("class", relation.word());
      new DocumentWriter(x, context.attachment(attachment, name, eId)).writeAttachment();
      x.end();
    }
    x.end();
  }
}
