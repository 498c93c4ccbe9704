package io.gazette.restore;

import io.gazette.link.Linker;
import io.gazette.model.BackMatter;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Reference;
import io.gazette.registry.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the references of an issue anew, where its file tells only where they stood in its source.
 */
final class LinkedAgain {

  private LinkedAgain() {}

  /** {@code read} with its references, each at the place that is told of it. */
  static Issue of(Issue read, Registry registry) {
    Issue linked = Linker.link(read, Optional.empty(), registry).issue();
    return new Issue(
        linked.source(),
        linked.place(),
        linked.masthead(),
        linked.contents(),
        documents(read.documents(), linked.documents()),
        backMatter(read.backMatter(), linked.backMatter()),
        linked.joins(),
        linked.discarded());
  }

  private static List<Document> documents(List<Document> read, List<Document> linked) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      Document with = linked.get(i);
      Document told = read.get(i);
      documents.add(
          with.with(
              documents(told.attachments(), with.attachments()),
              references(told.references(), with.references())));
    }
    return documents;
  }

  private static List<BackMatter> backMatter(List<BackMatter> read, List<BackMatter> linked) {
    List<BackMatter> pieces = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      BackMatter with = linked.get(i);
      pieces.add(
          new BackMatter(
              with.title(),
              with.paragraphs(),
              with.printed(),
              references(read.get(i).references(), with.references())));
    }
    return pieces;
  }

  /** Where the text was changed since, the places told are of other references. */
  private static List<Reference> references(List<Reference> told, List<Reference> linked) {
    if (told.size() != linked.size()) {
      return linked;
    }
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      Reference r = linked.get(i);
      references.add(
          new Reference(
              r.kind(),
              r.text(),
              r.at(),
              r.continues(),
              r.value(),
              r.target(),
              r.upTo(),
              r.status(),
              told.get(i).span()));
    }
    return references;
  }
}
