package io.gazette.restore.akn;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Relation;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.restore.akn.Text.Mode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a document with its attachments. */
final class DocumentReader {

  private static final Set<String> NO_BODY =
      Set.of("meta", "attachments", "components", "conclusions");

  private static final Set<String> HEAD = Set.of("coverPage", "preface", "preamble", "header");

  private final AknFile file;

  DocumentReader(AknFile file) {
    this.file = file;
  }

  /**
   * A document of the issue.
   *
   * @param node {@code act}, {@code doc}, {@code bill}, …
   * @param holder the component that holds it, or itself
   * @param id it gets where it has none
   */
  Document document(Node node, Node holder, String id) {
    return read(node, holder, id, Optional.empty());
  }

  private Document read(Node node, Node holder, String id, Optional<Relation> relation) {
    Node record = file.record(node, "gz:document");
    boolean own = !record.children().isEmpty() || record.has("id");
    Mode mode = own ? Mode.EXACT : Mode.FILLED;
    Parts parts = new Parts(node, holder, mode);
    String known = own ? record.attribute("id") : id;
    file.place(holder, known);
    List<Document> attachments = attachments(node, known);
    parts.rest(node);
    parts.rest(holder);
    return own
        ? recorded(node, record, parts, attachments)
        : new Foreign(file, node, parts.lines()).document(known, relation, parts.body, attachments);
  }

  /** What stands in the parts of a document. */
  private final class Parts {

    private final List<Printed> head = new ArrayList<>();
    private final List<Printed> tail = new ArrayList<>();
    private final List<Printed> colophon = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final LineReader reader;
    private final Mode mode;

    Parts(Node node, Node holder, Mode mode) {
      this.mode = mode;
      this.reader = new LineReader(mode, file.findings());
      label(holder);
      for (Node child : node.elements()) {
        part(child);
      }
    }

    /** What no reader has placed, in order: it follows the body. */
    private void rest(Node node) {
      for (Node left : Rest.of(node)) {
        file.findings().strayText(left);
        body.add(BodyReader.paragraphOf(left, mode));
      }
    }

    Lines lines() {
      return new Lines(head, tail, colophon);
    }

    /** 附件1 is the heading of the element that holds an attachment. */
    private void label(Node holder) {
      if (holder.is("attachment")) {
        for (Node child : holder.elements()) {
          boolean label = child.is("heading") || child.is("num");
          if ((label || child.is("subheading")) && !Text.isBlank(child.text())) {
            Part part = label ? Part.ATTACHMENT_LABEL : Part.TITLE;
            head.add(new Printed(part, Text.placed(child, mode), child.span()));
          }
        }
      }
    }

    private void part(Node child) {
      if (HEAD.contains(child.name())) {
        head.addAll(reader.lines(child));
      } else if (child.is("conclusions")) {
        conclusions(child);
      } else if (!NO_BODY.contains(child.name())) {
        boolean sections = mode == Mode.FILLED && child.all("article").isEmpty();
        body.addAll(new BodyReader(mode, file.findings(), sections).read(child));
        child.elements().stream()
            .filter(BodyReader::isAttachmentList)
            .forEach(list -> tail.addAll(reader.container(list)));
      }
    }

    private void conclusions(Node conclusions) {
      for (Node container : conclusions.elements()) {
        boolean isColophon = container.attribute("name").equals("colophon");
        (isColophon ? colophon : tail).addAll(reader.container(container));
      }
    }
  }

  private List<Document> attachments(Node node, String id) {
    List<Document> attachments = new ArrayList<>();
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    for (Node list : node.elements()) {
      boolean holds = list.is("attachments") || list.is("components");
      for (Node attachment : holds ? list.elements() : List.<Node>of()) {
        Relation relation = Record.relation(attachment.attribute("class")).orElse(Relation.ANNEX);
        for (Node held : file.documents(attachment)) {
          int count = counts.merge(relation, 1, Integer::sum);
          String own = id + "__" + relation.word() + "_" + count;
          attachments.add(read(held, attachment, own, Optional.of(relation)));
        }
      }
    }
    return attachments;
  }

  private static DocumentType type(Node node) {
    return node.is("act") || node.is("bill") ? DocumentType.ACT : DocumentType.DOC;
  }

  private Document recorded(Node node, Node record, Parts parts, List<Document> attachments) {
    Visible visible = new Visible(parts.lines());
    return new Document(
        record.attribute("id"),
        Record.relation(record.attribute("relation")),
        record.attribute("label"),
        type(node),
        visible.kind(
            record.attribute("kind"),
            record.attribute("title"),
            Record.adoption(record),
            record.attribute("issuer")),
        record.attribute("subtype"),
        record.attribute("rubric"),
        visible.title(record.attribute("title")),
        record.attribute("titleEnglish"),
        record.attribute("issuer"),
        visible.issuerMark(record.attribute("issuerMark")),
        visible.number(Record.documentNumber(record)),
        visible.order(Record.order(record)),
        visible.adoption(Record.adoption(record)),
        Record.date(record, "effectiveDate"),
        visible.contents(Record.contents(record)),
        visible.addressees(Record.names(record, "gz:addressee")),
        Record.preamble(record, parts.head),
        parts.body,
        visible.signatures(Record.signatures(record)),
        visible.date(Record.date(record, "date")),
        visible.note(record.attribute("note")),
        visible.colophon(Record.colophon(record, parts.colophon)),
        attachments,
        Record.references(record),
        parts.head,
        parts.tail,
        record.has("gz:at") ? record.span() : node.span());
  }
}
