package io.gazette.read;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.ReadingRules;
import io.gazette.read.html.HtmlPage;
import io.gazette.text.Chars;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of the encoding of a file: lost bytes, a second charset, garbled text. */
final class EncodingFaults {

  private static final int SAMPLE = 1 << 13;

  private final Decoded decoded;
  private final SourceText file;
  private final List<Diagnostic> findings = new ArrayList<>();

  /**
   * @param file the characters of the file
   */
  private EncodingFaults(Decoded decoded, SourceText file) {
    this.decoded = decoded;
    this.file = file;
  }

  /** The faults of {@code source}, whose characters are those of the file. */
  static List<Diagnostic> in(Decoded decoded, SourceText source) {
    EncodingFaults faults = new EncodingFaults(decoded, source);
    for (BadBytes bad : decoded.bad()) {
      faults.bad(bad, source.span(bad.from(), bad.to()));
    }
    if (decoded.turn() >= 0) {
      faults.mixed(source.span(decoded.turn(), decoded.turn()));
    }
    if (isGarbled(source.text())) {
      faults.garbled(source.span(0, 0));
    }
    return faults.findings;
  }

  /** The faults of a page, each at the line it delivers that stands there. */
  static List<Diagnostic> in(Decoded decoded, HtmlPage page) {
    boolean any = !decoded.bad().isEmpty() || decoded.turn() >= 0;
    SourceText file = SourceText.of("", any ? decoded.text() : "");
    EncodingFaults faults = new EncodingFaults(decoded, file);
    for (BadBytes bad : decoded.bad()) {
      faults.bad(bad, faults.place(page, bad.from(), bad.to()));
    }
    if (decoded.turn() >= 0) {
      faults.mixed(faults.place(page, decoded.turn(), decoded.turn()));
    }
    if (isGarbled(page.source().text())) {
      faults.garbled(page.place(1, 1));
    }
    return faults.findings;
  }

  private Span place(HtmlPage page, int from, int to) {
    Span inFile = file.span(from, to);
    return page.place(inFile.line(), inFile.column());
  }

  private void bad(BadBytes bad, Span span) {
    Message message = bad.message(decoded.charset().name());
    findings.add(new Diagnostic(ReadingRules.UNDECODABLE_BYTES, message, span));
  }

  private void mixed(Span span) {
    Message message =
        new Message(
            "从这一行起编码不同：文件中既有 UTF-8 也有 GB18030，已逐行辨别；请核对，另存为 UTF-8",
            "the encoding changes here: the file holds UTF-8 and GB18030, told line by line; check it"
                + " and save it as UTF-8");
    findings.add(new Diagnostic(ReadingRules.MIXED_ENCODINGS, message, span));
  }

  private void garbled(Span span) {
    Message message =
        new Message(
            "文字是乱码：原文曾按西文编码读入，又重新编码；请改用原来的文件",
            "the text is garbled: it was decoded in a Latin charset and encoded again; give the file"
                + " it was made from");
    findings.add(new Diagnostic(ReadingRules.GARBLED_TEXT, message, span));
  }

  /**
   * Whether {@code text} is Chinese that was decoded in a Latin charset and encoded once more:
   * {@code ç¬¬ä¸€æ¡} for 第一条.
   */
  private static boolean isGarbled(String text) {
    int latin = 0;
    int printed = 0;
    for (int i = 0; i < text.length() && printed < SAMPLE; i++) {
      char c = text.charAt(i);
      if (Chars.isHan(c)) {
        return false;
      }
      printed += Chars.isSpace(c) ? 0 : 1;
      latin += c >= 0x80 && c <= 0xFF ? 1 : 0;
    }
    return latin * 3 > printed;
  }
}
