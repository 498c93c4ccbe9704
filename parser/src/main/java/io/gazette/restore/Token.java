package io.gazette.restore;

import io.gazette.diagnostic.Message;

/** The pieces a record is made of, whatever its notation. */
enum Token {
  OBJECT("对象", "an object"),
  END_OBJECT("对象的结尾", "the end of an object"),
  LIST("列表", "a list"),
  END_LIST("列表的结尾", "the end of a list"),
  FIELD("字段名", "the name of a field"),
  /** A text in quotation marks. */
  TEXT("文本", "a text"),
  /** A number or truth value of JSON. */
  LITERAL("不带引号的数或词", "a bare number or word"),
  /** A scalar of YAML without quotation marks: what it is depends on the field that wants it. */
  PLAIN("不带引号的词", "a bare word"),
  NULL("null", "null"),
  END("文件的结尾", "the end of the file");

  private final Message words;

  Token(String zh, String en) {
    this.words = new Message(zh, en);
  }

  /** What a message calls it. */
  Message words() {
    return words;
  }
}
