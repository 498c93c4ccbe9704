package io.gazette.emit.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** What an element stands in: a component or attachment, levels of headings, new text. */
final class Frame {

  private final Deque<String> prefixes = new ArrayDeque<>();
  private int level;
  private int quoting;
  private int links;

  void open(Open opened) {
    if (isPrefix(opened)) {
      prefixes.push(opened.tag().get("eId"));
    }
    level += opened.isLevel() ? 1 : 0;
    quoting += opened.isQuoted() ? 1 : 0;
    links += opened.form().isLink() ? 1 : 0;
  }

  void close(Open closed) {
    if (isPrefix(closed)) {
      prefixes.pop();
    }
    level -= closed.isLevel() ? 1 : 0;
    quoting -= closed.isQuoted() ? 1 : 0;
    links -= closed.form().isLink() ? 1 : 0;
  }

  private static boolean isPrefix(Open element) {
    return element.tag().is("component") || element.tag().is("attachment");
  }

  /** The eId of the component or attachment; {@code ""} in a loose document. */
  String prefix() {
    return prefixes.isEmpty() ? "" : prefixes.peek();
  }

  /** The level of a heading that stands here, from 1. */
  int level() {
    return Math.max(1, level);
  }

  boolean isQuoting() {
    return quoting > 0;
  }

  /** Whether a link that starts here stands in another, which HTML does not allow. */
  boolean isInLink() {
    return links > 1;
  }
}
