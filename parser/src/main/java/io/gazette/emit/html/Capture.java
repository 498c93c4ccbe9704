package io.gazette.emit.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Notes what the contents of the page list, as it goes by. */
final class Capture {

  private static final StringBuilder NOTHING = new StringBuilder();

  private final Outline outline;
  private final Deque<StringBuilder> into = new ArrayDeque<>();
  private final StringBuilder label = new StringBuilder();
  private boolean ordinal;

  Capture(Outline outline) {
    this.outline = outline;
  }

  /**
   * Notes that {@code opened} begins.
   *
   * @param parent the name of what it stands in
   */
  void open(Open opened, String parent, Frame frame) {
    if (isEntry(opened, frame)) {
      String id = opened.isDocument() ? frame.prefix() : opened.tag().get("eId");
      outline.start(id, opened.tag().name());
      outline.current().num().append(label);
      label.setLength(0);
    }
    if (isName(opened)) {
      into.push(frame.isQuoting() ? NOTHING : builder(opened.tag(), parent));
    }
  }

  void close(Open closed, Frame frame) {
    if (isName(closed)) {
      into.pop();
    }
    if (isEntry(closed, frame)) {
      outline.end();
    }
  }

  /** Whether the last text is the 第一章 of a division, the 第一条 of an article. */
  boolean isOrdinal() {
    return ordinal;
  }

  void text(String text, int from, int to) {
    ordinal = text.charAt(from) == '第';
    if (!into.isEmpty() && into.peek() != NOTHING) {
      into.peek().append(text, from, to);
    }
  }

  private static boolean isEntry(Open element, Frame frame) {
    return !frame.isQuoting()
        && (element.isDocument()
            || !element.form().heading().isEmpty()
            || element.tag().is("subsection"));
  }

  private static boolean isName(Open element) {
    return element.tag().is("num") || element.tag().is("heading") || element.tag().is("docTitle");
  }

  /** Where the words of {@code tag} go: the label of an item is no name. */
  private StringBuilder builder(Tag tag, String parent) {
    Outline.Entry entry = outline.current();
    if (tag.is("docTitle")) {
      return entry.title().isEmpty() ? entry.title() : NOTHING;
    }
    if (parent.equals("attachment")) {
      return label;
    }
    if (!parent.equals(entry.element()) || tag.get("class").equals("run-in")) {
      return NOTHING;
    }
    return tag.is("num") ? entry.num() : entry.title();
  }
}
