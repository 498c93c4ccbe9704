package io.gazette.emit.akn;

import io.gazette.emit.markup.Markup;
import io.gazette.text.Span;
import java.io.IOException;

/**
 * Writes Akoma Ntoso elements: each block element on a line of its own, nothing between the pieces
 * of mixed content, and ids as a bundle wants them.
 */
final class AknWriter {

  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /** Of the attributes and elements that Akoma Ntoso has no like for. */
  private static final String OWN_NAMESPACE = "urn:gazette:1.0";

  private final Markup xml;
  private final AknOptions options;
  private String component = "";
  private String quotedId = "";
  private String quotedWId = "";

  AknWriter(Markup xml, AknOptions options) {
    this.xml = xml;
    this.options = options;
  }

  void startFile() throws IOException {
    xml.declaration();
    xml.start("akomaNtoso");
    attribute("xmlns", NAMESPACE);
    attribute("xmlns:gz", OWN_NAMESPACE);
  }

  void endFile() throws IOException {
    end();
    xml.lineEnd();
    xml.flush();
  }

  /** From here on elements stand in component {@code id}; {@code ""}: in none. */
  void component(String id) {
    component = id.isEmpty() ? "" : id + "__";
  }

  /** Starts an element that is no part of mixed content. */
  void block(String name) throws IOException {
    xml.lineEnd();
    xml.start(name);
  }

  /** Starts an element that is no part of mixed content. */
  void block(String name, String id) throws IOException {
    block(name);
    if (!name.equals("heading") || options.profile() != AknOptions.Profile.LAWSAFRICA) {
      id(id);
    }
  }

  /** Starts an element of new text, {@code wId} in the Work that is amended (mapping.md, 3.4). */
  void quoted(String name, String eId, String wId) throws IOException {
    block(name);
    if (!name.equals("heading") || options.profile() != AknOptions.Profile.LAWSAFRICA) {
      attribute("eId", eId);
      attribute("wId", wId);
    }
  }

  /**
   * From here on elements stand in the element {@code eId} of new text, {@code wId} in the Work
   * that is amended; {@code ""}: in none.
   */
  void inQuoted(String eId, String wId) {
    quotedId = eId;
    quotedWId = wId;
  }

  /** Starts an element in mixed content. */
  void inline(String name) throws IOException {
    xml.start(name);
  }

  /** Writes an element of the meta section that has attributes alone, names and values in turn. */
  void empty(String name, String... attributes) throws IOException {
    block(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    end();
  }

  /** The id; within a component also the id the element has in its own Work (mapping.md, 3.4). */
  void id(String id) throws IOException {
    attribute("eId", id);
    if (!quotedId.isEmpty()) {
      attribute("wId", quotedWId + id.substring(quotedId.length()));
    } else if (!component.isEmpty()) {
      attribute("wId", id.substring(component.length()));
    }
  }

  /** Whether the file says where its text stands in the source. */
  boolean hasPositions() {
    return options.positions();
  }

  /** Says where the element just started stands in the source, if that is asked for. */
  void at(Span span) throws IOException {
    if (options.positions() && span.line() > 0) {
      xml.at(span);
    }
  }

  void attribute(String name, String value) throws IOException {
    xml.attribute(name, value);
  }

  void text(String text) throws IOException {
    xml.text(text, 0, text.length());
  }

  void text(String text, int from, int to) throws IOException {
    xml.text(text, from, to);
  }

  void end() throws IOException {
    xml.end();
  }

  /** Writes {@code <p>} with plain text. */
  void paragraph(String text) throws IOException {
    block("p");
    text(text);
    end();
  }

  /** Writes {@code <p>} with marked text. */
  void paragraph(Marks text, Scope scope) throws IOException {
    block("p");
    text.write(this, scope);
    end();
  }

  void hold() throws IOException {
    xml.hold();
  }

  byte[] release() throws IOException {
    return xml.release();
  }

  void write(byte[] held) throws IOException {
    xml.write(held);
  }
}
