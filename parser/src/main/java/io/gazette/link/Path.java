package io.gazette.link;

import java.util.Optional;

/** The way from a document to one of its texts: {@code /body/3/children/0}. */
record Path(Optional<Path> outer, String step, int index) {

  static Path of(String list, int index) {
    return new Path(Optional.empty(), list, index);
  }

  Path to(String list, int at) {
    return new Path(Optional.of(this), list, at);
  }

  /** As a JSON Pointer, {@code field} at its end. */
  String pointer(String field) {
    StringBuilder pointer = new StringBuilder();
    append(pointer);
    return field.isEmpty() ? pointer.toString() : pointer.append('/').append(field).toString();
  }

  private void append(StringBuilder pointer) {
    if (outer.isPresent()) {
      outer.get().append(pointer);
    }
    pointer.append('/').append(step);
    if (index >= 0) {
      pointer.append('/').append(index);
    }
  }
}
