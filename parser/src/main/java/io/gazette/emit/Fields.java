package io.gazette.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.gazette.model.Block;
import io.gazette.model.Printed;
import io.gazette.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes fields, and leaves out what is absent: {@code ""}, an empty list, an empty optional, a
 * place that is {@link Span#NONE} (contract, JSON: no {@code null}). The writers use no lambda:
 * each would cost a class at start-up.
 */
final class Fields {

  private final JsonGenerator out;

  /** The names met so far, as the bytes that are written. */
  private final Map<String, SerializableString> names = new HashMap<>();

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
    field(name);
    string(value);
  }

  void string(String value) throws IOException {
    out.writeString(wellFormed(value));
  }

  void texts(String name, List<String> values) throws IOException {
    if (beginList(name, values)) {
      for (String value : values) {
        string(value);
      }
      endList();
    }
  }

  void number(String name, int value) throws IOException {
    field(name);
    out.writeNumber(value);
  }

  void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      number(name, value.getAsInt());
    }
  }

  void date(String name, Optional<LocalDate> value) throws IOException {
    if (value.isPresent()) {
      always(name, value.get().toString());
    }
  }

  void yes(String name, boolean value) throws IOException {
    if (value) {
      field(name);
      out.writeBoolean(true);
    }
  }

  /** Begins a list where there is something to list, and says whether it did. */
  boolean beginList(String name, List<?> items) throws IOException {
    if (items.isEmpty()) {
      return false;
    }
    field(name);
    out.writeStartArray();
    return true;
  }

  void endList() throws IOException {
    out.writeEndArray();
  }

  /** A row on one line: a cell is its text, one that spans an object. */
  void row(List<Block.Cell> cells) throws IOException {
    out.writeStartArray(Layout.FLAT);
    for (Block.Cell cell : cells) {
      if (cell.spans()) {
        out.writeStartObject(Layout.FLAT);
        text("text", cell.text());
        number("columns", cell.columns());
        number("rows", cell.rows());
        out.writeEndObject();
      } else {
        string(cell.text());
      }
    }
    out.writeEndArray();
  }

  /** The name of the field whose value comes next. */
  void field(String name) throws IOException {
    SerializableString written = names.get(name);
    if (written == null) {
      written = new SerializedString(name);
      names.put(name, written);
    }
    out.writeFieldName(written);
  }

  void begin(String name) throws IOException {
    field(name);
    begin();
  }

  void begin() throws IOException {
    out.writeStartObject();
  }

  /** Begins a small object, on one line. */
  void beginFlat(String name) throws IOException {
    field(name);
    beginFlat();
  }

  /** Begins a small object, on one line. */
  void beginFlat() throws IOException {
    out.writeStartObject(Layout.FLAT);
  }

  void end() throws IOException {
    out.writeEndObject();
  }

  void span(Span span) throws IOException {
    if (span.line() == 0) {
      return;
    }
    beginFlat("span");
    number("line", span.line());
    number("column", span.column());
    number("endLine", span.endLine());
    number("endColumn", span.endColumn());
    if (span.page() > 0) {
      number("page", span.page());
    }
    end();
  }

  void printed(String name, List<Printed> lines) throws IOException {
    if (beginList(name, lines)) {
      for (Printed line : lines) {
        printed(line);
      }
      endList();
    }
  }

  private void printed(Printed line) throws IOException {
    beginFlat();
    always("part", line.part().word());
    always("text", line.text());
    span(line.span());
    end();
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
    StringBuilder repaired = new StringBuilder(text);
    for (int i = 0; i < repaired.length(); i++) {
      boolean whole = Character.charCount(repaired.codePointAt(i)) == 2;
      if (whole) {
        i++;
      } else if (Character.isSurrogate(repaired.charAt(i))) {
        repaired.setCharAt(i, '\uFFFD');
      }
    }
    return repaired.toString();
  }
}
