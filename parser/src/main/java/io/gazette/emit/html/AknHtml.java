package io.gazette.emit.html;

import io.gazette.emit.markup.Markup;
import io.gazette.emit.markup.XmlWriter;
import io.gazette.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns elements of Akoma Ntoso, as they come, into the HTML of mapping.md, 13. "Renderers put
 * {@code container name="colophon"} back at the end" (7); the marks around new text, which are
 * attributes, become characters where they are printed.
 */
final class AknHtml implements Markup {

  private static final Tag NONE = new Tag("");

  private final XmlWriter html;
  private final Elements elements;
  private final Frame frame = new Frame();
  private final Identity identity = new Identity();
  private final List<Open> open = new ArrayList<>();
  private final Capture capture;
  private Tag pending = NONE;
  private int waiting;
  private String startQuote = "";
  private boolean said;

  AknHtml(XmlWriter html, Outline outline, Cited cited, Margin margin, Words words) {
    this.html = html;
    this.capture = new Capture(outline);
    this.elements = new Elements(html, cited, margin, words);
  }

  /** Whether a heading of the first level was written. */
  boolean isTitled() {
    return elements.isTitled();
  }

  /** The IRI of the Expression that the page shows. */
  String expression() {
    return identity.expression();
  }

  @Override
  public void declaration() {}

  @Override
  public void start(String name) throws IOException {
    if (!identity.start(name)) {
      settle(name);
      pending = new Tag(name);
    }
  }

  @Override
  public void attribute(String name, String value) {
    if (!identity.attribute(name, value)) {
      pending.add(name, value);
    }
  }

  @Override
  public void at(Span span) {
    if (!identity.isOpen()) {
      pending.at(span);
    }
  }

  @Override
  public void text(String text, int from, int to) throws IOException {
    if (identity.isOpen() || from == to) {
      return;
    }
    settle("");
    if (!startQuote.isEmpty()) {
      html.text(startQuote);
      startQuote = "";
    }
    capture.text(text, from, to);
    html.text(text, from, to);
    said = true;
  }

  @Override
  public void lineEnd() {}

  /** Within new text an element ends only when it is known whether the closing mark follows. */
  @Override
  public void end() throws IOException {
    if (identity.end()) {
      return;
    }
    settlePending("");
    Open ended = open.get(open.size() - 1 - waiting);
    if (ended.isQuoted()) {
      html.text(startQuote + ended.tag().get("endQuote"));
      startQuote = "";
    }
    waiting++;
    if (ended.isQuoted() || !frame.isQuoting()) {
      closeWaiting();
    }
  }

  @Override
  public void hold() throws IOException {
    settle("");
    html.hold();
  }

  @Override
  public byte[] release() throws IOException {
    settle("");
    return html.release();
  }

  @Override
  public void write(byte[] held) throws IOException {
    settle("");
    html.write(held);
  }

  @Override
  public void flush() throws IOException {
    html.flush();
  }

  /** Writes what waits; {@code next} is the element that follows in the one that is pending. */
  private void settle(String next) throws IOException {
    closeWaiting();
    settlePending(next);
  }

  private void settlePending(String next) throws IOException {
    if (pending != NONE) {
      Tag tag = pending;
      pending = NONE;
      closeWaiting();
      open(tag, next);
    }
  }

  private void open(Tag tag, String next) throws IOException {
    Open opened = new Open(tag, Form.of(tag.name()));
    endHeading(tag);
    elements.notes(opened);
    startHeading(tag);
    if (opened.isColophon() || opened.isHeadCell()) {
      html.hold();
    }
    frame.open(opened);
    capture.open(opened, open.isEmpty() ? "" : last().tag().name(), frame);
    if (opened.isHeadCell()) {
      said = false;
    } else {
      elements.start(opened, frame, next);
    }
    open.add(opened);
    startQuote += opened.isQuoted() ? tag.get("startQuote") : "";
  }

  /** Ends the heading of the element that {@code child} stands in, if it is no part of it. */
  private void endHeading(Tag child) throws IOException {
    if (!open.isEmpty() && last().headed() && !last().heads(child)) {
      elements.endHeading(last());
    }
  }

  private void startHeading(Tag child) throws IOException {
    if (!open.isEmpty() && last().heads(child) && !last().headed()) {
      elements.startHeading(last(), frame);
    }
  }

  private Open last() {
    return open.get(open.size() - 1);
  }

  private void closeWaiting() throws IOException {
    while (waiting > 0) {
      waiting--;
      close(open.remove(open.size() - 1));
    }
  }

  private void close(Open closed) throws IOException {
    if (closed.headed()) {
      elements.endHeading(closed);
    }
    if (closed.isHeadCell()) {
      headCell(closed);
    }
    html.write(closed.last());
    elements.end(closed, hasGap(closed));
    capture.close(closed, frame);
    frame.close(closed);
    if (closed.isColophon()) {
      document().last(html.release());
    }
  }

  /** A cell that says nothing heads no column: it is one as any other. */
  private void headCell(Open closed) throws IOException {
    byte[] content = html.release();
    elements.startCell(closed, said);
    html.write(content);
  }

  /** Whether {@code closed} is the 第一章 of a division or the 第一条 of an article. */
  private boolean hasGap(Open closed) {
    return closed.tag().is("num") && capture.isOrdinal() && last().headed();
  }

  /** The innermost document that is open. */
  private Open document() {
    int i = open.size() - 1;
    while (i > 0 && !open.get(i).isDocument()) {
      i--;
    }
    return open.get(i);
  }
}
