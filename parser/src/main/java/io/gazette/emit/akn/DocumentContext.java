package io.gazette.emit.akn;

import io.gazette.model.Document;

/**
 * A document and where it stands.
 *
 * @param issue the whole
 * @param document the document
 * @param carrier the document of the issue that it is, or is attached to
 * @param work of the carrier: attachments are components of its Work
 * @param original which of the references is the work, from 1
 * @param component {@code main}, {@code issued_1}, {@code annex_2}
 * @param eId of the component or attachment that holds it; {@code ""} where it is the root
 * @param named what its texts name
 */
record DocumentContext(
    IssueContext issue,
    Document document,
    Document carrier,
    Work work,
    int original,
    String component,
    String eId,
    InlineReferences named) {

  /** The same for {@code attachment}. */
  DocumentContext attachment(Document attachment, String name, String id) {
    String path = component.equals("main") ? name : component + "/" + name;
    return new DocumentContext(
        issue,
        attachment,
        carrier,
        work,
        original,
        path,
        id,
        new InlineReferences(issue, attachment));
  }
}
