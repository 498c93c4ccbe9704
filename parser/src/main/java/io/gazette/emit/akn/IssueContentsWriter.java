package io.gazette.emit.akn;

import io.gazette.model.Contents;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.Span;
import java.io.IOException;
import java.util.List;

/** Writes the printed tables of contents of an issue (mapping.md, 5). */
final class IssueContentsWriter {

  private final AknWriter x;
  private final IssueContext issue;
  private final Scope scope;
  private final int which;

  /**
   * @param scope of the preface
   * @param which of the tables of the issue it is, from 1
   */
  IssueContentsWriter(AknWriter x, IssueContext issue, Scope scope, int which) {
    this.x = x;
    this.issue = issue;
    this.scope = scope;
    this.which = which;
  }

  /** Whether anything is printed of {@code contents}. */
  static boolean isPresent(Contents contents) {
    return !PrintedWriter.present(contents.heading()).isEmpty() || hasItems(contents);
  }

  private static boolean hasItems(Contents contents) {
    for (Rubric rubric : contents.rubrics()) {
      boolean item = !Segment.isBlank(rubric.text());
      for (Contents.Entry entry : rubric.entries()) {
        item |= !Segment.isBlank(entry.text());
      }
      if (item) {
        return true;
      }
    }
    return false;
  }

  /** Writes the lines above the table, its masthead in a container of its own, and the table. */
  void write(Contents contents) throws IOException {
    List<Printed> lines = PrintedWriter.present(contents.heading());
    int own = lines.size();
    while (own > 0 && lines.get(own - 1).part() == Part.CONTENTS_HEADING) {
      own--;
    }
    if (own > 0) {
      container("masthead", contents);
      paragraphs("masthead", lines.subList(0, own));
      x.end();
    }
    if (own < lines.size() || hasItems(contents)) {
      container("tableOfContents", contents);
      paragraphs(PartLayout.TOC, lines.subList(own, lines.size()));
      if (hasItems(contents)) {
        toc(contents);
      }
      x.end();
    }
  }

  /** {@code gz:contents} tells which table the container belongs to: it may have two. */
  private void container(String name, Contents contents) throws IOException {
    x.block("container", scope.next("container"));
    x.attribute("name", name);
    x.attribute("gz:contents", Integer.toString(which));
    x.attribute("gz:language", contents.language());
    if (contents.language().equals("en")) {
      x.attribute("xml:lang", contents.language());
    }
  }

  private void paragraphs(String container, List<Printed> lines) throws IOException {
    for (Printed line : lines) {
      x.block("p");
      if (PartLayout.implied(container, "") != line.part()) {
        x.attribute("gz:part", line.part().word());
      }
      x.at(line.span());
      x.text(line.text());
      x.end();
    }
  }

  private void toc(Contents contents) throws IOException {
    String id = scope.next("toc");
    x.block("toc", id);
    for (Rubric rubric : contents.rubrics()) {
      if (!Segment.isBlank(rubric.text())) {
        item("1", firstUnder(rubric, id), rubric.span());
        x.attribute("gz:title", rubric.title());
        x.text(rubric.text());
        x.end();
      }
      for (Entry entry : rubric.entries()) {
        entry(entry, id);
      }
    }
    x.end();
  }

  /** "A rubric points at the first component under it." */
  private String firstUnder(Rubric rubric, String otherwise) {
    for (Entry entry : rubric.entries()) {
      String eId = issue.eId(entry.document(), "");
      if (!eId.isEmpty()) {
        return eId;
      }
    }
    return otherwise;
  }

  private void entry(Entry entry, String otherwise) throws IOException {
    String text = entry.text();
    if (Segment.isBlank(text)) {
      return;
    }
    int page = page(entry);
    item("2", issue.eId(entry.document(), otherwise), entry.span());
    if (issue.isWithin(entry.document())) {
      x.attribute("gz:document", entry.document());
    }
    x.attribute("gz:title", entry.title());
    if (!entry.documentNumber().isEmpty()) {
      x.attribute("gz:number", entry.documentNumber());
    }
    if (entry.page().isPresent()) {
      x.attribute("gz:page", Integer.toString(entry.page().getAsInt()));
    }
    x.text(text, 0, page);
    if (page < text.length()) {
      x.inline("inline");
      x.attribute("name", "page");
      x.text(text, page, text.length());
      x.end();
    }
    x.end();
  }

  private void item(String level, String eId, Span span) throws IOException {
    x.block("tocItem");
    x.attribute("level", level);
    x.attribute("href", "#" + eId);
    x.at(span);
  }

  /** Where the page number that ends the text starts, its bracket included. */
  private static int page(Entry entry) {
    String text = entry.text();
    int end = text.length();
    if (entry.page().isEmpty()) {
      return end;
    }
    while (end > 0
        && (Chars.isSpace(text.charAt(end - 1)) || Chars.isCloser(text.charAt(end - 1)))) {
      end--;
    }
    int from = end;
    while (from > 0 && Chars.digit(text.charAt(from - 1)) >= 0) {
      from--;
    }
    if (from == end || ChineseNumber.parse(text, from, end) != entry.page().getAsInt()) {
      return text.length();
    }
    boolean bracket = from > 0 && "（(".indexOf(text.charAt(from - 1)) >= 0;
    return bracket ? from - 1 : from;
  }
}
