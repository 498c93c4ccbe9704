package io.gazette.emit.akn;

import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes printed lines in order, those of one part together in one container. */
final class PrintedWriter {

  private final AknWriter x;
  private final Scope scope;
  private final LineMarks marks;
  private final DocumentContents contents;

  /**
   * @param scope of the preface, the conclusions, …
   * @param marks the inline mark-up of a line
   * @param contents what a line of a 目录 points at
   */
  PrintedWriter(AknWriter x, Scope scope, LineMarks marks, DocumentContents contents) {
    this.x = x;
    this.scope = scope;
    this.marks = marks;
    this.contents = contents;
  }

  /** {@code lines} without those that hold no character. */
  static List<Printed> present(List<Printed> lines) {
    List<Printed> present = new ArrayList<>(lines.size());
    for (Printed line : lines) {
      if (!Segment.isBlank(line.text())) {
        present.add(line);
      }
    }
    return present;
  }

  void write(List<Printed> lines) throws IOException {
    int from = 0;
    while (from < lines.size()) {
      String container = PartLayout.container(lines.get(from).part());
      int to = from + 1;
      while (to < lines.size() && PartLayout.container(lines.get(to).part()).equals(container)) {
        to++;
      }
      run(container, lines.subList(from, to));
      from = to;
    }
  }

  /** Writes {@code lines} in a container of that name, whatever their parts. */
  void container(String name, List<Printed> lines) throws IOException {
    open("container", name);
    paragraphs(name, lines);
    x.end();
  }

  private void run(String name, List<Printed> lines) throws IOException {
    open(name.equals(PartLayout.FORMULA) ? "formula" : "container", name);
    switch (name) {
      case PartLayout.TOC -> toc(lines);
      case PartLayout.ATTACHMENT_LIST -> new AttachmentList(x, scope).write(lines);
      default -> paragraphs(name, lines);
    }
    x.end();
  }

  private void open(String element, String name) throws IOException {
    x.block(element, scope.next(element));
    x.attribute("name", name);
    if (name.equals(PartLayout.UNPARSED)) {
      x.attribute("status", "unknown");
    }
  }

  private void paragraphs(String container, List<Printed> lines) throws IOException {
    for (Printed line : lines) {
      paragraph(container, line);
    }
  }

  private void paragraph(String container, Printed line) throws IOException {
    x.block("p");
    String style = PartLayout.paragraphClass(line.part());
    if (!style.isEmpty()) {
      x.attribute("class", style);
    }
    if (PartLayout.implied(container, style) != line.part()) {
      x.attribute("gz:part", line.part().word());
    }
    Marks marked = marks.of(line);
    if (!marked.language().isEmpty()) {
      x.attribute("xml:lang", marked.language());
    }
    x.at(line.span());
    marked.write(x, scope);
    x.end();
  }

  /** The word 目录 as a paragraph, the entries as a {@code toc}. */
  private void toc(List<Printed> lines) throws IOException {
    List<Printed> entries = new ArrayList<>();
    for (Printed line : lines) {
      if (line.part() == Part.CONTENTS_ENTRY) {
        entries.add(line);
      } else {
        entries(entries);
        entries.clear();
        paragraph(PartLayout.TOC, line);
      }
    }
    entries(entries);
  }

  private void entries(List<Printed> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    String id = scope.next("toc");
    x.block("toc", id);
    for (Printed entry : entries) {
      x.block("tocItem");
      x.attribute("level", Integer.toString(contents.level(entry.text())));
      x.attribute("href", "#" + contents.target(entry.text(), id));
      x.at(entry.span());
      x.text(entry.text());
      x.end();
    }
    x.end();
  }
}
