package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Masthead;
import java.io.IOException;
import java.util.List;

/** Writes {@code meta} (mapping.md, 4). */
final class MetaWriter {

  private final AknWriter x;
  private final IssueContext issue;

  MetaWriter(AknWriter x, IssueContext issue) {
    this.x = x;
    this.issue = issue;
  }

  /** Of the gazette, or of a collection: it has the references of all documents in it. */
  void whole(Work work) throws IOException {
    x.block("meta");
    new Identification(x, issue, work, "main", work.title()).write();
    publication();
    if (issue.issue().masthead().isPresent() && work.day().isPresent()) {
      Event event = new Event(Event.Kind.GENERATION, work.date());
      lifecycle(List.of(event), new Scope(""), References.original(1));
    }
    issue.references().write(x);
    new Record(x).issue(issue.issue());
    x.end();
  }

  /** Of a document of the issue. */
  void document(DocumentContext context, Modifications modifications) throws IOException {
    Document document = context.document();
    Scope scope = new Scope(context.eId());
    List<Event> events = Event.of(document, context.work(), issue.published());
    x.block("meta");
    identification(context);
    publication();
    classification(document);
    lifecycle(events, scope, References.original(context.original()));
    workflow(Step.of(document));
    modifications.write(x);
    temporalData(events, scope);
    if (!issue.kind().hasComponents()) {
      issue.references().write(x);
    }
    if (issue.kind() == FileKind.LOOSE) {
      new Record(x).loose(issue.issue(), document);
    } else {
      new Record(x).document(document);
    }
    x.end();
  }

  /** Of an attachment. */
  void attachment(DocumentContext context, Modifications modifications) throws IOException {
    x.block("meta");
    identification(context);
    modifications.write(x);
    new Record(x).document(context.document());
    x.end();
  }

  private void identification(DocumentContext context) throws IOException {
    String title = context.document().title();
    new Identification(x, issue, context.work(), context.component(), title).write();
  }

  private void publication() throws IOException {
    if (issue.published().isEmpty()) {
      return;
    }
    Masthead masthead = issue.issue().masthead().get();
    x.block("publication");
    x.attribute("date", issue.published().get().toString());
    x.attribute("name", Segment.printable(masthead.title()));
    x.attribute("showAs", Works.showAs(masthead));
    if (masthead.number().isPresent()) {
      x.attribute("number", Integer.toString(masthead.number().getAsInt()));
    }
    x.end();
  }

  private void classification(Document document) throws IOException {
    String kind = Keywords.kind(document);
    String rubric = document.rubric().strip();
    if (kind.isEmpty() && rubric.isEmpty()) {
      return;
    }
    x.block("classification");
    x.attribute("source", "#tool");
    if (!kind.isEmpty()) {
      String show = Keywords.shownKind(document);
      x.empty("keyword", "value", kind, "showAs", show, "dictionary", "#dict-kind");
    }
    if (!rubric.isEmpty()) {
      String token = issue.rubricToken(document);
      x.empty("keyword", "value", token, "showAs", rubric, "dictionary", "#dict-rubric");
    }
    x.end();
  }

  private void lifecycle(List<Event> events, Scope scope, String source) throws IOException {
    if (events.isEmpty()) {
      return;
    }
    x.block("lifecycle");
    x.attribute("source", "#tool");
    for (Event event : events) {
      x.block("eventRef", scope.next("eref"));
      x.attribute("date", event.date().toString());
      x.attribute("source", source);
      x.attribute("type", event.kind().type());
      x.attribute("refersTo", "#event-" + event.kind().token());
      x.end();
    }
    x.end();
  }

  private void workflow(List<Step> steps) throws IOException {
    if (steps.isEmpty()) {
      return;
    }
    x.block("workflow");
    x.attribute("source", "#tool");
    for (Step step : steps) {
      step(step);
    }
    x.end();
  }

  private void step(Step step) throws IOException {
    String body = issue.references().find(TlcClass.ORGANIZATION, step.body()).orElse("#tool");
    x.block("step");
    x.attribute("date", step.date().toString());
    x.attribute("by", body);
    x.attribute("as", "#role-author");
    x.attribute("refersTo", "#proc-" + step.procedure().token());
    x.attribute("outcome", "#con-" + step.procedure().outcome());
    x.end();
  }

  /** In force from the day of 施行 on, until it is repealed. */
  private void temporalData(List<Event> events, Scope scope) throws IOException {
    int start = Event.last(events, Event.Kind.ENTRY_INTO_FORCE);
    int end = Event.last(events, Event.Kind.REPEAL);
    if (start == 0) {
      return;
    }
    x.block("temporalData");
    x.attribute("source", "#tool");
    x.block("temporalGroup", scope.next("tmpg"));
    x.block("timeInterval");
    x.attribute("start", "#" + scope.once("eref_" + start));
    if (end > 0) {
      x.attribute("end", "#" + scope.once("eref_" + end));
    }
    x.attribute("refersTo", "#con-inForce");
    x.end();
    x.end();
    x.end();
  }
}
