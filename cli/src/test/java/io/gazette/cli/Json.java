package io.gazette.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/** Reads JSON, strictly: what follows the object is an error. */
final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> read(String text) throws IOException {
    return MAPPER.readValue(text, Map.class);
  }
}
