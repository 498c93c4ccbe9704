package io.gazette.validate.contents;

import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first table of contents of an issue, in Chinese.
 *
 * @param entries in printed order
 */
record Table(List<Contents.Entry> entries) {

  static Table of(Issue issue) {
    return issue.contents().isEmpty() ? new Table(List.of()) : of(issue.contents().get(0));
  }

  static Table of(Contents contents) {
    List<Contents.Entry> entries = new ArrayList<>();
    contents.rubrics().forEach(rubric -> entries.addAll(rubric.entries()));
    return new Table(entries);
  }

  /** The document that {@code entry} announces. */
  static Optional<Document> document(Issue issue, Contents.Entry entry) {
    for (Document document : issue.documents()) {
      if (document.id().equals(entry.document())) {
        return Optional.of(document);
      }
    }
    return Optional.empty();
  }
}
