package io.gazette.emit.html;

/** An element of Akoma Ntoso that is open, and the elements of HTML that stand for it. */
final class Open {

  private final Tag tag;
  private final Form form;
  private int elements;
  private boolean headed;
  private byte[] last = new byte[0];

  Open(Tag tag, Form form) {
    this.tag = tag;
    this.form = form;
  }

  Tag tag() {
    return tag;
  }

  Form form() {
    return form;
  }

  /** Notes that one more element of HTML is open for it. */
  void add() {
    elements++;
  }

  /** How many elements of HTML are open for it. */
  int elements() {
    return elements;
  }

  /** Whether {@code child} stands in the heading of this. */
  boolean heads(Tag child) {
    return !form.heading().isEmpty() && (child.is("num") || child.is("heading"));
  }

  /** Whether its heading is open now. */
  boolean headed() {
    return headed;
  }

  void headed(boolean now) {
    headed = now;
  }

  /** What is written just before it ends: the colophon of a document. */
  byte[] last() {
    return last;
  }

  void last(byte[] elements) {
    last = elements;
  }

  boolean isDocument() {
    return tag.is("act") || tag.is("doc");
  }

  /** Whether headings in it are one level lower. */
  boolean isLevel() {
    return isDocument()
        || tag.is("officialGazette")
        || tag.is("documentCollection")
        || !form.heading().isEmpty();
  }

  /** Whether it is new text in an amending decision. */
  boolean isQuoted() {
    return tag.is("quotedStructure");
  }

  boolean isHeadCell() {
    return form == Form.HEAD_CELL;
  }

  boolean isColophon() {
    return tag.is("container") && tag.get("name").equals("colophon");
  }
}
