package io.gazette.emit.akn;

import io.gazette.identify.BodyName;
import io.gazette.model.Document;
import io.gazette.model.Masthead;
import io.gazette.model.Reference;
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
    if (masthead.isPresent()) {
      masthead(masthead.get());
    }
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
    for (Event event : Event.of(document, work, issue.published())) {
      add(event.kind());
    }
    if (document.effectiveDate().isPresent()) {
      references.add(TlcClass.CONCEPT, "inForce", "现行有效");
    }
    for (Step step : Step.of(document)) {
      step(step);
    }
    if (!document.rubric().isBlank()) {
      references.addDictionary("rubric", "gazette-rubric", "公报栏目");
    }
    if (!Keywords.kind(document).isEmpty()) {
      references.addDictionary("kind", "document-kind", "文种");
    }
    parts(document);
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

  /** The bodies, offices and persons that a document or an attachment names. */
  private void parts(Document document) {
    references.add(TlcClass.ORGANIZATION, BodyName.permanent(document.issuer()));
    for (Reference each : document.references()) {
      Optional<TlcClass> kind = TlcClass.of(each.kind());
      if (kind.isPresent()) {
        references.add(kind.get(), each.value());
      }
    }
    for (Document attachment : document.attachments()) {
      parts(attachment);
    }
  }
}
