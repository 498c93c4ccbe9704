package io.gazette.restore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.Span;
import java.io.IOException;

/** The pieces of a JSON text (RFC 8259). */
final class JsonTokens implements Tokens {

  /** A text may be as long as its file; {@link RecordReader} bounds the nesting. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final String CURE = "write it anew, or mend it with a JSON checker";

  private final RecordText source;
  private final JsonParser json;

  JsonTokens(RecordText source) throws IOException {
    this.source = source;
    this.json = FACTORY.createParser(source.text());
  }

  @Override
  public Token next() throws UnreadableSourceException {
    try {
      return token(json.nextToken());
    } catch (JsonProcessingException e) {
      // Limits, such as that on the digits of a number, are reported without a place.
      boolean placed = e.getLocation() != null;
      int at = placed ? (int) e.getLocation().getCharOffset() : place();
      throw fault(at, "is no valid JSON: " + oneLine(e.getOriginalMessage()), CURE);
    } catch (IOException e) {
      throw fault(place(), "is no valid JSON: " + oneLine(e.getMessage()), CURE);
    }
  }

  private static Token token(JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.LIST;
      case END_ARRAY -> Token.END_LIST;
      case FIELD_NAME -> Token.FIELD;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NULL -> Token.NULL;
      default -> Token.LITERAL;
    };
  }

  private static String oneLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  @Override
  public String text() throws UnreadableSourceException {
    try {
      return json.getText();
    } catch (IOException e) {
      throw fault(place(), "is no valid JSON: " + oneLine(e.getMessage()), CURE);
    }
  }

  @Override
  public int place() {
    return (int) json.currentTokenLocation().getCharOffset();
  }

  @Override
  public UnreadableSourceException fault(int place, String fault, String cure) {
    return source.fault(place, fault, cure);
  }

  @Override
  public Span span(int place) {
    return source.span(place);
  }
}
