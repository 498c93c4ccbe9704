package io.gazette.read;

import io.gazette.diagnostic.Message;
import io.gazette.text.Chars;

/**
 * Files whose name says PDF or Word and whose content does not. One that is a text all the same is
 * read; anything else is damaged, or was never what it is called.
 */
final class Misnamed {

  private static final int SAMPLE = 1 << 12;

  private Misnamed() {}

  /**
   * Decodes {@code file} as the text it may be.
   *
   * @param word what its name ends in: {@code pdf}, {@code docx}
   * @throws UnreadableSourceException if it is nothing that its name does not say either
   */
  static TextFile decode(RawFile file, ReadOptions options, String word)
      throws UnreadableSourceException {
    OtherFormat.refuseBinary(file.name(), file.bytes());
    TextFile text;
    try {
      text = TextFile.decode(file, options);
    } catch (UnreadableSourceException e) {
      throw file.bytes().length == 0 ? e : error(file.name(), word);
    }
    boolean page = OtherFormat.isHtml(file.name(), text.text());
    if (!page && (!text.decoded().bad().isEmpty() || !isChinese(text.text()))) {
      throw error(file.name(), word);
    }
    return text;
  }

  /** Whether half of what is printed is Chinese. */
  private static boolean isChinese(String text) {
    int printed = 0;
    int han = 0;
    for (int i = 0; i < text.length() && printed < SAMPLE; i++) {
      char c = text.charAt(i);
      printed += Chars.isSpace(c) ? 0 : 1;
      han += Chars.isHan(c) ? 1 : 0;
    }
    return han * 2 >= printed;
  }

  private static UnreadableSourceException error(String name, String word) {
    String mark = word.equals("pdf") ? "%PDF-" : "PK";
    return new UnreadableSourceException(
        name,
        new Message(
            "名为 ." + word + "，内容却不是（没有 " + mark + " 标记）",
            "is called ." + word + ", but is none (it lacks the mark " + mark + ")"),
        new Message(
            "请重新下载；若是文本，用 --from text 读取",
            "fetch it again; if it is text, read it with --from text"));
  }
}
