package io.gazette.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gazette.model.Printed;
import io.gazette.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes fields, and leaves out what is absent: {@code ""}, an empty list, an empty optional, a
 * place that is {@link Span#NONE} (contract, JSON: no {@code null}).
 */
final class Fields {

  /** Writes one value. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  /** Writes the fields of an object. */
  interface Body {
    void write() throws IOException;
  }

  private final JsonGenerator out;

  Fields(JsonGenerator out) {
    this.out = out;
  }

  void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      always(name, value);
    }
  }

  /** A text that is written even where it is empty: an empty replacement deletes. */
  void always(String name, String value) throws IOException {
    out.writeFieldName(name);
    string(value);
  }

  void string(String value) throws IOException {
    out.writeString(wellFormed(value));
  }

  void texts(String name, List<String> values) throws IOException {
    list(name, values, this::string);
  }

  void number(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      number(name, value.getAsInt());
    }
  }

  void date(String name, Optional<LocalDate> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get().toString());
    }
  }

  void yes(String name, boolean value) throws IOException {
    if (value) {
      out.writeBooleanField(name, true);
    }
  }

  <T> void list(String name, List<T> items, Item<T> each) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(name);
    for (T item : items) {
      each.write(item);
    }
    out.writeEndArray();
  }

  /** A list on one line. */
  void row(List<String> cells) throws IOException {
    out.writeStartArray(Layout.FLAT);
    for (String cell : cells) {
      string(cell);
    }
    out.writeEndArray();
  }

  <T> void optional(String name, Optional<T> value, Item<T> each) throws IOException {
    if (value.isPresent()) {
      out.writeFieldName(name);
      each.write(value.get());
    }
  }

  void object(String name, Body body) throws IOException {
    out.writeFieldName(name);
    object(body);
  }

  void object(Body body) throws IOException {
    out.writeStartObject();
    body.write();
    out.writeEndObject();
  }

  /** A small object, on one line. */
  void flat(String name, Body body) throws IOException {
    out.writeFieldName(name);
    flat(body);
  }

  /** A small object, on one line. */
  void flat(Body body) throws IOException {
    out.writeStartObject(Layout.FLAT);
    body.write();
    out.writeEndObject();
  }

  void span(Span span) throws IOException {
    if (span.line() == 0) {
      return;
    }
    out.writeFieldName("span");
    out.writeStartObject(Layout.FLAT);
    out.writeNumberField("line", span.line());
    out.writeNumberField("column", span.column());
    out.writeNumberField("endLine", span.endLine());
    out.writeNumberField("endColumn", span.endColumn());
    out.writeEndObject();
  }

  void printed(String name, List<Printed> lines) throws IOException {
    list(name, lines, this::printed);
  }

  private void printed(Printed line) throws IOException {
    flat(
        () -> {
          always("part", line.part().word());
          always("text", line.text());
          span(line.span());
        });
  }

  /**
   * {@code text}, each half of a pair that lost its other half shown as U+FFFD: no encoding can
   * hold it.
   */
  private static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return repaired(text);
        }
        i++;
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }
}
