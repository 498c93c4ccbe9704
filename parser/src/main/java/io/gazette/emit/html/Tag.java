package io.gazette.emit.html;

import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An element of Akoma Ntoso that was started and whose attributes are still to come. */
final class Tag {

  private final String name;
  private final List<String> attributes = new ArrayList<>(8);
  private Span at = Span.NONE;

  Tag(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  void add(String attribute, String value) {
    attributes.add(attribute);
    attributes.add(value);
  }

  void at(Span span) {
    at = span;
  }

  /** Where it stands in the source. */
  Span at() {
    return at;
  }

  /** The value of {@code attribute}; {@code ""} where it has none. */
  String get(String attribute) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  /** Names and values in turn. */
  List<String> attributes() {
    return attributes;
  }
}
