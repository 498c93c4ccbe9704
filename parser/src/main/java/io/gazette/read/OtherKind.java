package io.gazette.read;

import io.gazette.diagnostic.Message;

/** What a file is that is neither text nor Markdown; NONE where it may be one of these. */
enum OtherKind {
  NONE("", ""),
  HTML("HTML 网页", "an HTML page"),
  WORD("Word 文件（.docx）", "a Word file (.docx)"),
  LOCKED_OFFICE("用口令加锁的 Office 文件", "an Office file locked with a password"),
  OLD_WORD("Office 文本（.doc、.wps）", "an Office text (.doc, .wps)"),
  OLD_OFFICE("Office 文件（.xls、.ppt）", "an Office file (.xls, .ppt)"),
  EXCEL("Excel 文件（.xlsx）", "an Excel file (.xlsx)"),
  OPEN_DOCUMENT("OpenDocument 文件（.odt）", "an OpenDocument file (.odt)"),
  RTF("RTF 文件", "an RTF file"),
  ZIP("ZIP 压缩包", "a ZIP archive"),
  ARCHIVE("压缩包", "a compressed archive"),
  IMAGE("图片", "an image"),
  PROGRAM("程序", "a program"),
  AKOMA_NTOSO("Akoma Ntoso 文件", "an Akoma Ntoso file"),
  XML("XML 文件", "an XML file"),
  JSON("JSON 文件", "a JSON file"),
  YAML("YAML 文件", "a YAML file");

  private final Message name;

  OtherKind(String zh, String en) {
    boolean latin = !zh.isEmpty() && zh.charAt(0) < 0x80;
    this.name = new Message((latin ? "是 " : "是") + zh, "is " + en);
  }

  /** {@code is an image}. */
  Message told() {
    return name;
  }

  /** Whether Word or WPS opens it, and saves it as what can be read. */
  boolean isOldOffice() {
    return this == LOCKED_OFFICE || this == OLD_WORD || this == OLD_OFFICE;
  }
}
