package io.gazette.cli.tell;

import io.gazette.diagnostic.Message;

/** What the command line counts. */
public enum Noun {
  FILE("个文件", "file"),
  RESULT("个结果", "result"),
  DOCUMENT("份公文", "document"),
  ATTACHMENT("个附件", "attachment"),
  PART("编", "part"),
  SUBPART("分编", "subpart"),
  CHAPTER("章", "chapter"),
  SECTION("节", "section"),
  ARTICLE("条", "article"),
  HEADING("个标题", "heading"),
  PARAGRAPH("段", "paragraph"),
  ITEM("项", "item"),
  SUBITEM("目", "subitem"),
  TABLE("张表", "table"),
  CHARACTER("字", "character"),
  ENTRY("条目录项", "entry", "entries"),
  FIX("处", "fix", "fixes"),
  ERROR("个错误", "error"),
  WARNING("个警告", "warning"),
  INFO("个提示", "info", "info");

  private final String zh;
  private final String one;
  private final String more;

  Noun(String zh, String one) {
    this(zh, one, one + "s");
  }

  Noun(String zh, String one, String more) {
    this.zh = zh;
    this.one = one;
    this.more = more;
  }

  /** 3 份公文 and {@code 3 documents}. */
  public Message of(long count) {
    return new Message(count + " " + zh, count + " " + (count == 1 ? one : more));
  }
}
