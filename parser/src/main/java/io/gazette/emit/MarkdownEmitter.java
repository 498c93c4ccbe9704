package io.gazette.emit;

import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Printed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An issue as CommonMark with GFM tables: each printed text once and in reading order, as {@link
 * io.gazette.model.Texts} walks it. Titles of documents are headings of the first level, a rule
 * stands between two documents.
 */
final class MarkdownEmitter {

  private final MarkdownPage page = new MarkdownPage();
  private final MarkdownBlocks blocks = new MarkdownBlocks(page);

  private MarkdownEmitter() {}

  static void emit(Issue issue, OutputStream out) throws IOException {
    MarkdownEmitter emitter = new MarkdownEmitter();
    emitter.issue(issue);
    out.write(emitter.page.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void issue(Issue issue) {
    issue.masthead().ifPresent(m -> printed(m.printed()));
    issue.contents().forEach(this::contents);
    for (Document document : issue.documents()) {
      page.rule();
      document(document);
    }
    if (!issue.backMatter().isEmpty()) {
      page.rule();
      issue.backMatter().forEach(b -> printed(b.printed()));
    }
  }

  private void contents(Contents contents) {
    printed(contents.heading());
    for (Contents.Rubric rubric : contents.rubrics()) {
      page.strong(rubric.text());
      rubric.entries().forEach(e -> page.paragraph(e.text()));
    }
  }

  private void document(Document document) {
    printed(document.head());
    document.body().forEach(blocks::block);
    printed(document.tail());
    document.attachments().forEach(this::document);
    document.colophon().ifPresent(c -> printed(c.printed()));
  }

  private void printed(List<Printed> lines) {
    for (Printed line : lines) {
      switch (line.part()) {
        case TITLE -> page.heading(1, line.text());
        case ORDER_HEAD, CONTENTS_HEADING, BACK_MATTER_TITLE -> page.strong(line.text());
        default -> page.paragraph(line.text());
      }
    }
  }
}
