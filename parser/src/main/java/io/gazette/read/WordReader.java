package io.gazette.read;

import io.gazette.diagnostic.Message;
import io.gazette.read.docx.UnreadableWordException;
import io.gazette.read.docx.WordFile;

/** Hands Word files to their room. */
final class WordReader {

  private WordReader() {}

  static Reading read(RawFile file) throws UnreadableSourceException {
    try {
      WordFile word = WordFile.read(file.name(), file.sha256(), file.bytes());
      if (word.source().text().isBlank()) {
        throw new UnreadableSourceException(
            file.name(),
            new Message("是没有文字的 Word 文件", "is a Word file without text"),
            new Message("请改用含文字而非图片的文件", "give a file that holds text, no pictures"));
      }
      return new Reading(word.source(), word.findings());
    } catch (UnreadableWordException e) {
      throw new UnreadableSourceException(file.name(), e.told(), e.cure());
    }
  }
}
