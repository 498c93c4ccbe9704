package io.gazette.restore;

import io.gazette.diagnostic.Message;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The pieces of a YAML text, by the events of its parser: no scalar is taken for a truth value, a
 * number or a date before a field wants one ({@code no} and {@code 012} are texts), and what has no
 * like in JSON is refused: anchors, aliases, merge keys, tags, a second document.
 */
final class YamlTokens implements Tokens {

  private static final Message CURE =
      new Message("请重新写出，或用 YAML 校验工具改正", "write it anew, or mend it with a YAML checker");

  private static final Message PLAIN_YAML =
      new Message("请在用到的地方写出值本身", "write the value itself where it is used");

  private final RecordText source;
  private final ParserImpl events;

  /** Which of the open collections are objects. */
  private final Deque<Boolean> objects = new ArrayDeque<>();

  private boolean nameIsNext;
  private String text = "";
  private int place;

  YamlTokens(RecordText source) {
    this.source = source;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.events = new ParserImpl(new StreamReader(source.text()), options);
  }

  @Override
  public Token next() throws UnreadableSourceException {
    try {
      Event event = events.getEvent();
      while (isNoPiece(event)) {
        event = events.getEvent();
      }
      place = event.getStartMark() == null ? 0 : event.getStartMark().getIndex();
      return token(event);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      String problem = e.getProblem() == null ? e.getContext() : e.getProblem();
      throw fault(mark == null ? place : mark.getIndex(), invalid(problem), CURE);
    } catch (YAMLException e) {
      throw fault(place, invalid(e.getMessage()), CURE);
    }
  }

  /** What the parser says of it is in English alone. */
  private static Message invalid(String message) {
    int end = message.indexOf('\n');
    String problem = end < 0 ? message : message.substring(0, end);
    return new Message("不是有效的 YAML：" + problem, "is no valid YAML: " + problem);
  }

  private static boolean isNoPiece(Event event) {
    return event.is(Event.ID.StreamStart)
        || event.is(Event.ID.DocumentStart)
        || event.is(Event.ID.DocumentEnd);
  }

  private Token token(Event event) throws UnreadableSourceException {
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      throw fault(place, anchor(event.is(Event.ID.Alias), node.getAnchor()), PLAIN_YAML);
    }
    if (event instanceof CollectionStartEvent collection) {
      refuse(collection.getTag());
    }
    boolean isName = nameIsNext;
    nameIsNext = !isName && !objects.isEmpty() && objects.peek();
    switch (event.getEventId()) {
      case Scalar:
        return scalar((ScalarEvent) event, isName);
      case MappingStart:
        return begin(Token.OBJECT, isName);
      case SequenceStart:
        return begin(Token.LIST, isName);
      case MappingEnd:
        return end(Token.END_OBJECT);
      case SequenceEnd:
        return end(Token.END_LIST);
      default:
        return Token.END;
    }
  }

  private static Message anchor(boolean alias, String name) {
    return alias
        ? new Message("有别名 *" + name, "has the alias *" + name)
        : new Message("有锚点 &" + name, "has the anchor &" + name);
  }

  private void refuse(String tag) throws UnreadableSourceException {
    if (tag != null) {
      throw fault(
          place,
          new Message("有标签 " + RecordText.quoted(tag), "has the tag " + RecordText.quoted(tag)),
          new Message("请删去", "leave it out"));
    }
  }

  private Token begin(Token token, boolean isName) throws UnreadableSourceException {
    if (isName) {
      throw fault(
          place,
          new Message(
              "字段名处是" + token.words().zh(),
              "has " + token.words().en() + " for the name of a field"),
          CURE);
    }
    objects.push(token == Token.OBJECT);
    nameIsNext = token == Token.OBJECT;
    return token;
  }

  private Token end(Token token) {
    objects.pop();
    nameIsNext = !objects.isEmpty() && objects.peek();
    return token;
  }

  private Token scalar(ScalarEvent scalar, boolean isName) throws UnreadableSourceException {
    text = scalar.getValue();
    refuse(scalar.getTag());
    if (isName) {
      if (text.equals("<<")) {
        throw fault(place, new Message("有合并键 <<", "has a merge key <<"), PLAIN_YAML);
      }
      return Token.FIELD;
    }
    if (!scalar.isPlain()) {
      return Token.TEXT;
    }
    return isNothing(text) ? Token.NULL : Token.PLAIN;
  }

  private static boolean isNothing(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int place() {
    return place;
  }

  @Override
  public UnreadableSourceException fault(int place, Message fault, Message cure) {
    return source.fault(offset(place), fault, cure);
  }

  @Override
  public Span span(int place) {
    return source.span(offset(place));
  }

  /** Places count code points. */
  private int offset(int place) {
    String all = source.text();
    return all.offsetByCodePoints(0, Math.min(place, all.codePointCount(0, all.length())));
  }
}
