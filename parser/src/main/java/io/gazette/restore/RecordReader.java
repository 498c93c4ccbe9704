package io.gazette.restore;

import io.gazette.diagnostic.Message;
import io.gazette.read.UnreadableSourceException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads values of the types that a record has, and says what stands there instead. Each method
 * reads the value whose first piece was read last.
 */
final class RecordReader {

  /** So deep no gazette is: 编 章 节 条 款 项 目 in an annex of an annex is half of it. */
  private static final int DEEPEST = 200;

  private static final int LONGEST_NUMBER = 10;

  private static final Message WHOLE_NUMBER = new Message("整数", "a whole number");

  private final Tokens tokens;
  private Token token = Token.END;
  private int depth;

  RecordReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Reads the whole record. */
  <T> T whole(Shape<T> shape) throws UnreadableSourceException {
    next();
    if (token == Token.END) {
      throw fault(
          new Message("其中没有记录", "holds no record"),
          new Message("请给出 gazette convert 所写的文件", "give a file that gazette convert wrote"));
    }
    T value = shape.read(this, "record");
    if (next() != Token.END) {
      throw fault(
          new Message(
              "结尾之后还有" + token.words().zh(), "has " + token.words().en() + " after its end"),
          new Message("一个文件只放一期公报", "give one issue a file"));
    }
    return value;
  }

  Token next() throws UnreadableSourceException {
    token = tokens.next();
    return token;
  }

  Token token() {
    return token;
  }

  /** The name of the field read last. */
  String name() throws UnreadableSourceException {
    return tokens.text();
  }

  int place() {
    return tokens.place();
  }

  UnreadableSourceException fault(int place, Message fault, Message cure) {
    return tokens.fault(place, fault, cure);
  }

  private UnreadableSourceException fault(Message fault, Message cure) {
    return fault(place(), fault, cure);
  }

  private UnreadableSourceException wrong(String field, Message wanted) {
    Message cure =
        token == Token.NULL
            ? new Message("没有内容时请省去这个字段", "leave the field out where there is nothing")
            : new Message("请写" + wanted.zh(), "write " + wanted.en());
    return fault(
        new Message(
            field + " 应为" + wanted.zh() + "，而不是" + token.words().zh(),
            field + " takes " + wanted.en() + ", not " + token.words().en()),
        cure);
  }

  /** A text; in YAML any scalar is one. */
  String text(String field) throws UnreadableSourceException {
    if (token != Token.TEXT && token != Token.PLAIN) {
      throw wrong(field, Token.TEXT.words());
    }
    return tokens.text();
  }

  /** A whole number from 0 up. */
  int number(String field) throws UnreadableSourceException {
    if (token != Token.LITERAL && token != Token.PLAIN) {
      throw wrong(field, WHOLE_NUMBER);
    }
    String digits = tokens.text();
    long value = value(digits);
    if (value < 0) {
      throw fault(
          new Message(
              field + " 应为整数，而不是 " + RecordText.quoted(digits),
              field + " takes a whole number, not " + RecordText.quoted(digits)),
          new Message(
              "请用数字写 0 到 " + Integer.MAX_VALUE,
              "write it in digits, from 0 to " + Integer.MAX_VALUE));
    }
    return (int) value;
  }

  /** The value of {@code digits} without a leading zero, or -1. */
  private static long value(String digits) {
    boolean zeros = digits.length() > 1 && digits.charAt(0) == '0';
    if (digits.isEmpty() || digits.length() > LONGEST_NUMBER || zeros) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value > Integer.MAX_VALUE ? -1 : value;
  }

  boolean yes(String field) throws UnreadableSourceException {
    boolean bare = token == Token.LITERAL || token == Token.PLAIN;
    String word = bare ? tokens.text() : "";
    if (!word.equals("true") && !word.equals("false")) {
      throw wrong(field, new Message(" true 或 false", "true or false"));
    }
    return word.equals("true");
  }

  LocalDate date(String field) throws UnreadableSourceException {
    String day = text(field);
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw fault(
          new Message(
              field + " 应为日期，而不是 " + RecordText.quoted(day),
              field + " takes a day, not " + RecordText.quoted(day)),
          new Message("请写成 2020-04-29 的形式", "write it as 2020-04-29"));
    }
  }

  /** A text that is one of {@code words}: which one, from 0. */
  int word(String field, List<String> words) throws UnreadableSourceException {
    String word = text(field);
    int which = words.indexOf(word);
    if (which < 0) {
      throw fault(
          new Message(
              field + " 为 " + RecordText.quoted(word), field + " is " + RecordText.quoted(word)),
          Suggestion.of(word, words, oneOf(words)));
    }
    return which;
  }

  private static Message oneOf(List<String> words) {
    return new Message(
        "可用的值：" + String.join("、", words), "it takes one of " + String.join(", ", words));
  }

  <T> List<T> list(String field, ValueKind<T> items) throws UnreadableSourceException {
    if (token != Token.LIST) {
      throw wrong(field, Token.LIST.words());
    }
    deeper();
    List<T> list = new ArrayList<>();
    while (next() != Token.END_LIST) {
      list.add(items.read(this, field));
    }
    depth--;
    return list;
  }

  void beginObject(String field) throws UnreadableSourceException {
    if (token != Token.OBJECT) {
      throw wrong(field, Token.OBJECT.words());
    }
    deeper();
  }

  void endObject() {
    depth--;
  }

  private void deeper() throws UnreadableSourceException {
    if (++depth > DEEPEST) {
      throw fault(
          new Message("嵌套超过 " + DEEPEST + " 层", "is nested more than " + DEEPEST + " deep"),
          new Message("公报没有这样深，请重新写出", "no gazette is: write it anew"));
    }
  }
}
