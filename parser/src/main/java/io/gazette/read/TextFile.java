package io.gazette.read;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.read.html.HtmlPage;
import io.gazette.text.Chars;
import io.gazette.text.LinedText;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of text, decoded.
 *
 * @param bytes all of it
 * @param decoded its characters
 * @param lines the same, cut into lines
 */
record TextFile(RawFile bytes, Decoded decoded, LinedText lines) {

  /** A file that is not text shows it soon. */
  private static final int SAMPLE = 1 << 13;

  /**
   * Decodes {@code file}.
   *
   * @throws UnreadableSourceException if it is empty, or is no text at all
   */
  static TextFile decode(RawFile file, ReadOptions options) throws UnreadableSourceException {
    OtherFormat.refuseBinary(file.name(), file.bytes());
    Decoded decoded = Decoder.decode(file.name(), file.bytes(), options.encoding());
    refuseRubbish(file.name(), decoded.text());
    return new TextFile(file, decoded, LinedText.of(decoded.text()));
  }

  String text() {
    return decoded.text();
  }

  /** What reading gives for a format whose mark-up is erased in place. */
  Reading reading(InputFormat format, Marks marks) {
    SourceText source =
        new SourceText(
            bytes.name(),
            format.word(),
            decoded.charset().name(),
            bytes.sha256(),
            lines,
            marks.erasures(),
            marks.hints());
    return new Reading(source, EncodingFaults.in(decoded, source));
  }

  /** What reading gives for a page of the web. */
  Reading page() throws UnreadableSourceException {
    HtmlPage page = HtmlPage.read(bytes.name(), decoded.charset().name(), bytes.sha256(), text());
    if (page.source().text().isBlank()) {
      throw new UnreadableSourceException(
          bytes.name(),
          new Message("是没有正文的 HTML 网页", "is an HTML page that shows no text"),
          new Message(
              "请待网页加载完毕再保存，或改用网页所显示的文件",
              "save the page when it has loaded, or give the file it shows"));
    }
    List<Diagnostic> findings = new ArrayList<>(EncodingFaults.in(decoded, page));
    findings.addAll(page.findings());
    return new Reading(page.source(), findings);
  }

  /** Refuses what has no characters to read, or is mostly characters that no text holds. */
  private static void refuseRubbish(String name, String text) throws UnreadableSourceException {
    int controls = 0;
    int printed = 0;
    int length = text.length();
    for (int i = 0; i < length && printed < SAMPLE; i++) {
      char c = text.charAt(i);
      if (Chars.isControl(c)) {
        controls++;
      } else if (!Chars.isSpace(c) && !Chars.isInvisible(c)) {
        printed++;
      }
    }
    if (controls > 0 && controls * 20L >= printed) {
      throw new UnreadableSourceException(
          name,
          new Message(
              "是二进制文件，不是文本（含控制字符 " + controls + " 个）",
              "is a binary file, no text (" + controls + " control characters)"),
          new Message(
              "请改用公报的文本，或用 --encoding 指明字符集",
              "give the text of the gazette, or name its charset with --encoding"));
    }
    if (printed == 0) {
      throw new UnreadableSourceException(
          name,
          new Message("是空的，无字可读", "is empty: nothing to read"),
          new Message("请改用有公报文本的文件", "give a file that holds the text of a gazette"));
    }
  }
}
