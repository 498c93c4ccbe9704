package io.gazette.classify;

/** What a line is by itself. What it means is decided by where it stands. */
public enum LineKind {
  /** Any text without a label. */
  TEXT,
  /** Text that begins with a label: 第一条, （一）, 1. */
  LABELLED,
  /** 【市政府文件】 (GAZ-03). */
  RUBRIC,
  /** 目 录, CONTENTS. */
  CONTENTS_HEADING,
  /** 沈阳市人民政府文件 (HED-03). */
  ISSUER_MARK,
  /** 沈阳市人民政府令, 中华人民共和国主席令, 某市人民代表大会常务委员会公告 (KND-06). */
  ORDER_HEAD,
  /** 第82号, 〔十六届〕第5号 (KND-06). */
  ORDER_NUMBER,
  /** 沈政发〔2020〕8号 (NUM-01). */
  DOCUMENT_NUMBER,
  /** （2019年12月3日…通过…） (LEG-10), with or without brackets. */
  ADOPTION_NOTE,
  /** 各区、县（市）人民政府： (ADR-01). */
  ADDRESSEES,
  /** 2020年4月10日 and nothing else (SIG-02). */
  DATE,
  /** （此件公开发布） (SIG-05). */
  NOTE,
  /** 附件1 (ATT-03). */
  ATTACHMENT_LABEL,
  /** 附件：1.××办法 (ATT-01). */
  ATTACHMENT_LIST,
  /** 抄送：市委。 (COL-01). */
  COPIED_TO,
  /** 2020年4月14日印发 (COL-02). */
  PRINTED_ON,
  /** 法務部令 above a date: the organ and the kind of a record of the 行政院公報. */
  RECORD_HEAD,
  /** 發文日期：中華民國109年1月2日, date and 字號 on one line, 受文者：…: more of the head of a record. */
  RECORD_FIELD,
  /** 部　　長　王清峰 under a record. */
  SIGNER,
  /** 依分層負責規定授權業務主管決行, below the signer. */
  DECISION,
  /** A row of a Markdown table. */
  TABLE_ROW,
  /** An image of a Markdown text. */
  FIGURE
}
