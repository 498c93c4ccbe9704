package io.gazette.restore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.gazette.diagnostic.Message;
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

  private static final Message CURE =
      new Message("请重新写出，或用 JSON 校验工具改正", "write it anew, or mend it with a JSON checker");

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
      throw fault(at, invalid(e.getOriginalMessage()), CURE);
    } catch (IOException e) {
      throw fault(place(), invalid(e.getMessage()), CURE);
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

  /** What the parser says of it is in English alone. */
  private static Message invalid(String message) {
    int end = message.indexOf('\n');
    String problem = end < 0 ? message : message.substring(0, end);
    return new Message("不是有效的 JSON：" + problem, "is no valid JSON: " + problem);
  }

  @Override
  public String text() throws UnreadableSourceException {
    try {
      return json.getText();
    } catch (IOException e) {
      throw fault(place(), invalid(e.getMessage()), CURE);
    }
  }

  @Override
  public int place() {
    return (int) json.currentTokenLocation().getCharOffset();
  }

  @Override
  public UnreadableSourceException fault(int place, Message fault, Message cure) {
    return source.fault(place, fault, cure);
  }

  @Override
  public Span span(int place) {
    return source.span(place);
  }
}
