package io.gazette.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as maps, lists, texts and numbers, and what is asked of it. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final Map<String, Object> fields;

  private Json(Map<String, Object> fields) {
    this.fields = fields;
  }

  static JsonGenerator writer(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setRootValueSeparator(null);
    return json;
  }

  /** The object that {@code bytes} are. */
  static Json read(byte[] bytes) throws IOException {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        return object(parser);
      }
      throw new IOException("no object");
    }
  }

  /** The value of the first field, where it is called {@code name}; the rest is not read. */
  static Optional<String> first(String name, byte[] bytes, int from, int length) {
    try (JsonParser parser = FACTORY.createParser(bytes, from, length)) {
      boolean found =
          parser.nextToken() == JsonToken.START_OBJECT && name.equals(parser.nextFieldName());
      return found ? Optional.ofNullable(parser.nextTextValue()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Json object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return new Json(fields);
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> parser.getText();
    };
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** A text; {@code ""} where there is none. */
  String text(String name) {
    return fields.get(name) instanceof String text ? text : "";
  }

  /** A number; 0 where there is none. */
  long number(String name) {
    return fields.get(name) instanceof Long number ? number : 0;
  }

  /** An object; empty where there is none. */
  Json object(String name) {
    return fields.get(name) instanceof Json object ? object : new Json(Map.of());
  }

  List<Json> objects(String name) {
    return list(name).stream().filter(Json.class::isInstance).map(Json.class::cast).toList();
  }

  List<String> texts(String name) {
    return list(name).stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  private List<?> list(String name) {
    return fields.get(name) instanceof List<?> list ? list : List.of();
  }
}
