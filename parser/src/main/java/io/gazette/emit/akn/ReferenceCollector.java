package io.gazette.emit.akn;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Document.Signature;
import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import java.util.List;
import java.util.Optional;

/** Lists what a file refers to; it must be known before the first document is written. */
final class ReferenceCollector {

  private final IssueContext issue;
  private final References references;

  ReferenceCollector(IssueContext issue) {
    this.issue = issue;
    this.references = issue.references();
  }

  /** The gazette, or a collection of loose documents. */
  void whole(Optional<Masthead> masthead, Work work) {
    references.addOriginal(work);
    author(work);
    masthead.ifPresent(this::masthead);
    if (masthead.isPresent() && work.day().isPresent()) {
      add(Event.Kind.GENERATION);
    }
  }

  private void masthead(Masthead masthead) {
    references.add(TlcClass.ORGANIZATION, masthead.sponsor());
    references.add(TlcClass.ORGANIZATION, masthead.supervisor());
    for (Masthead.Editor editor : masthead.editors()) {
      references.add(TlcClass.ROLE, editor.role());
      references.add(TlcClass.PERSON, editor.name());
    }
  }

  void document(DocumentContext context) {
    Document document = context.document();
    Work work = context.work();
    references.addOriginal(work);
    author(work);
    Event.of(document, work, issue.published()).forEach(e -> add(e.kind()));
    if (document.effectiveDate().isPresent()) {
      references.add(TlcClass.CONCEPT, "inForce", "现行有效");
    }
    Step.of(document).forEach(this::step);
    if (!document.rubric().isBlank()) {
      references.addDictionary("rubric", "gazette-rubric", "公报栏目");
    }
    if (!Keywords.kind(document).isEmpty()) {
      references.addDictionary("kind", "document-kind", "文种");
    }
    parts(document, context.bodies());
  }

  private void author(Work work) {
    references.add(TlcClass.ORGANIZATION, Identification.author(work));
  }

  private void add(Event.Kind kind) {
    references.add(TlcClass.EVENT, kind.token(), kind.label());
  }

  private void step(Step step) {
    references.add(TlcClass.ORGANIZATION, step.body());
    references.add(TlcClass.PROCESS, step.procedure().token(), step.procedure().label());
    references.add(TlcClass.CONCEPT, step.procedure().outcome(), step.procedure().label());
  }

  /** What the printed lines and the body of a document or an attachment name. */
  private void parts(Document document, Bodies bodies) {
    references.add(TlcClass.ORGANIZATION, document.issuer());
    document.order().ifPresent(o -> references.add(TlcClass.ORGANIZATION, o.issuer()));
    document.order().ifPresent(o -> o.signatures().forEach(this::signature));
    document.signatures().forEach(this::signature);
    for (Document.AdoptionStep step : document.adoption()) {
      references.add(TlcClass.ORGANIZATION, Bodies.permanent(step.body()));
    }
    lines(document.head(), Part.ADDRESSEES, document.addressees(), bodies);
    lines(document.tail(), Part.ADDRESSEES, document.addressees(), bodies);
    document.colophon().ifPresent(c -> lines(c.printed(), Part.COPIED_TO, c.copiedTo(), bodies));
    for (Printed line : document.head()) {
      if (line.part() == Part.ISSUED_BY) {
        PrintedMarks.issuedBy(line.text())
            .forEach(p -> references.add(TlcClass.PERSON, line.text().substring(p.from(), p.to())));
      }
    }
    document.body().forEach(b -> block(b, bodies));
    document.attachments().forEach(a -> parts(a, bodies));
  }

  private void signature(Signature signature) {
    references.add(TlcClass.ORGANIZATION, signature.body());
    references.add(TlcClass.ROLE, signature.role());
    references.add(TlcClass.PERSON, signature.person());
  }

  private void lines(List<Printed> lines, Part part, List<String> names, Bodies bodies) {
    Bodies.Reader reader = bodies.reader(names);
    for (Printed line : lines) {
      if (line.part() == part) {
        mentions(reader.in(line.text(), 0, line.text().length()));
      }
    }
  }

  private void block(Block block, Bodies bodies) {
    if (block instanceof Block.Unit unit) {
      if (unit.responsibility().isPresent()) {
        Occurrence note = ResponsibilityMarks.note(unit.text());
        List<String> units = unit.responsibility().get().units();
        mentions(bodies.reader(units).in(unit.text(), note.from(), note.to()));
      }
      for (Block child : unit.children()) {
        block(child, bodies);
      }
    }
  }

  private void mentions(List<Bodies.Mention> mentions) {
    mentions.forEach(m -> references.add(TlcClass.ORGANIZATION, m.name()));
  }
}
