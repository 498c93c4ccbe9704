package io.gazette.emit.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the page holds, as its contents list it. */
final class Outline {

  /**
   * A document, or a unit of one.
   *
   * @param id its anchor
   * @param element its element in Akoma Ntoso
   * @param num its label
   * @param title what it is called
   * @param children what it holds
   */
  record Entry(
      String id, String element, StringBuilder num, StringBuilder title, List<Entry> children) {

    private Entry(String id, String element) {
      this(id, element, new StringBuilder(), new StringBuilder(), new ArrayList<>());
    }

    boolean isArticle() {
      return element.equals("article");
    }

    /** Whether there are words to list it by; a document is listed even without. */
    private boolean isNamed() {
      boolean document = element.equals("act") || element.equals("doc");
      return document || (isArticle() ? !num.isEmpty() : !title.isEmpty());
    }

    /**
     * What of its children the contents list. Where one 一、 is a whole sentence and no heading, they
     * are the points of a decision: none of them is listed.
     */
    List<Entry> listed() {
      Set<String> unnamed = new HashSet<>();
      for (Entry child : children) {
        if (!child.isNamed()) {
          unnamed.add(child.element);
        }
      }
      return children.stream().filter(child -> !unnamed.contains(child.element)).toList();
    }
  }

  private final List<Entry> open = new ArrayList<>();

  Outline() {
    open.add(new Entry("", ""));
  }

  /** The whole page: its children are the documents. */
  Entry whole() {
    return open.get(0);
  }

  /** Begins an entry in the one that is open. */
  void start(String id, String element) {
    Entry entry = new Entry(id, element);
    current().children().add(entry);
    open.add(entry);
  }

  void end() {
    open.remove(open.size() - 1);
  }

  /** The innermost entry that is open. */
  Entry current() {
    return open.get(open.size() - 1);
  }
}
