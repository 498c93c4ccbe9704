package io.gazette.emit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/**
 * White space of the JSON: two spaces a level, one field a line; what is written with {@link #FLAT}
 * stays on one line. Serves one output.
 */
final class Layout implements PrettyPrinter {

  /** The current value of an object or array that stays on one line. */
  static final Object FLAT = new Object();

  private static final int DEEPEST = 100;

  /** The white space of each depth, met so far, as the bytes that are written: half the JSON. */
  private final SerializableString[] lineEnds = new SerializableString[DEEPEST + 1];

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    depth++;
    json.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    first(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(':');
    json.writeRaw(' ');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    next(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, entries);
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    depth++;
    json.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    first(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    next(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values);
    json.writeRaw(']');
  }

  private void first(JsonGenerator json) throws IOException {
    if (json.currentValue() != FLAT) {
      newLine(json);
    }
  }

  private void next(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (json.currentValue() == FLAT) {
      json.writeRaw(' ');
    } else {
      newLine(json);
    }
  }

  private void end(JsonGenerator json, int entries) throws IOException {
    depth--;
    if (entries > 0 && json.currentValue() != FLAT) {
      newLine(json);
    }
  }

  private void newLine(JsonGenerator json) throws IOException {
    int level = Math.min(depth, DEEPEST);
    if (lineEnds[level] == null) {
      lineEnds[level] = new SerializedString("\n" + "  ".repeat(level));
    }
    json.writeRaw(lineEnds[level]);
  }
}
