package io.gazette.restore;

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
      throw fault("holds no record", "give a file that gazette convert wrote");
    }
    T value = shape.read(this, shape.name());
    if (next() != Token.END) {
      throw fault("has " + token.words() + " after its end", "give one issue a file");
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

  UnreadableSourceException fault(int place, String fault, String cure) {
    return tokens.fault(place, fault, cure);
  }

  private UnreadableSourceException fault(String fault, String cure) {
    return fault(place(), fault, cure);
  }

  private UnreadableSourceException wrong(String field, String wanted) {
    String cure =
        token == Token.NULL ? "leave the field out where there is nothing" : "write " + wanted;
    return fault(field + " takes " + wanted + ", not " + token.words(), cure);
  }

  /** A text; in YAML any scalar is one. */
  String text(String field) throws UnreadableSourceException {
    if (token != Token.TEXT && token != Token.PLAIN) {
      throw wrong(field, "a text");
    }
    return tokens.text();
  }

  /** A whole number from 0 up. */
  int number(String field) throws UnreadableSourceException {
    if (token != Token.LITERAL && token != Token.PLAIN) {
      throw wrong(field, "a whole number");
    }
    String digits = tokens.text();
    long value = value(digits);
    if (value < 0) {
      throw fault(
          field + " takes a whole number, not " + RecordText.quoted(digits),
          "write it in digits, from 0 to " + Integer.MAX_VALUE);
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
      throw wrong(field, "true or false");
    }
    return word.equals("true");
  }

  LocalDate date(String field) throws UnreadableSourceException {
    String day = text(field);
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw fault(field + " takes a day, not " + RecordText.quoted(day), "write it as 2020-04-29");
    }
  }

  /** A text that is one of {@code words}: which one, from 0. */
  int word(String field, List<String> words) throws UnreadableSourceException {
    String word = text(field);
    int which = words.indexOf(word);
    if (which < 0) {
      throw fault(
          field + " is " + RecordText.quoted(word),
          Suggestion.of(word, words, "it takes one of " + String.join(", ", words)));
    }
    return which;
  }

  <T> List<T> list(String field, ValueKind<T> items) throws UnreadableSourceException {
    if (token != Token.LIST) {
      throw wrong(field, "a list");
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
      throw wrong(field, "an object");
    }
    deeper();
  }

  void endObject() {
    depth--;
  }

  private void deeper() throws UnreadableSourceException {
    if (++depth > DEEPEST) {
      throw fault("is nested more than " + DEEPEST + " deep", "no gazette is: write it anew");
    }
  }
}
